/** Newer counts that say so: with a later day, as risen, or in a block with a stamp of its own. */
import type { Chance } from "./chance.ts";
import type { Edited, Planted } from "./silent-edits.ts";
import { type Paragraph, plain, type Story, type Told, tollsIn, withPiece } from "./story.ts";
import { drawToll, type Toll, tellsOf, templates, wordsOfToll, writeToll } from "./toll-sentence.ts";
import { capital, plainSentences } from "./words.ts";

/** When the version is made. */
export interface Now {
  readonly weekday: string;
  /** "17:40". */
  readonly clock: string;
  /** No other version was made on this day. */
  readonly isNewDay: boolean;
}

const risen: readonly ((t: ReturnType<typeof wordsOfToll>) => string)[] = [
  (t) => `The death toll in ${t.place} has risen to ${t.count}, ${t.source} said.`,
  (t) => `The death toll in ${t.place} climbed to ${t.count}, according to ${t.source}.`,
  (t) => `${capital(t.source)} said the death toll in ${t.place} now stands at ${t.count}.`,
  (t) => `The number of dead in ${t.place} rose to ${t.count}, ${t.source} said.`,
  (t) => `${capital(t.source)} raised the death toll in ${t.place} to ${t.count}.`,
  (t) => `The latest death toll in ${t.place} is ${t.count}, ${t.source} said.`,
];

export function update(story: Story, chance: Chance, now: Now): Edited {
  const told = chance.of(tollsIn(story));
  const way = chance.next();
  if (way < 0.3) return stampedBlock(story, told, chance, now);
  const deadly = tollsIn(story).find(({ toll }) => toll.measure === "killed");
  if (deadly !== undefined && (way < 0.6 || !now.isNewDay)) return toldAsRisen(story, deadly, chance);
  return now.isNewDay ? dated(story, told, chance, now) : stampedBlock(story, told, chance, now);
}

/** The same sentence, told on a later day; or what was known as of that day's evening. */
function dated(story: Story, told: Told, chance: Chance, { weekday }: Now): Edited {
  const limit = templates.findIndex(({ isOfEvening }) => isOfEvening);
  const template = chance.is(0.25) || templates[told.toll.template]!.isUndated ? limit : told.toll.template;
  const toll = { ...more(told.toll, chance), template, toldOn: weekday };
  return {
    story: withHeadline(withPiece(story, told, { kind: "toll", toll }), told.toll, toll, chance),
    planted: [newer(told.toll, toll)],
  };
}

/** The sentence becomes plain words: later versions leave it alone. */
function toldAsRisen(story: Story, told: Told, chance: Chance): Edited {
  const toll = more(told.toll, chance);
  const words = chance
    .of(risen)(wordsOfToll(toll))
    .replace(/,(?=[,.])/g, "");
  const edited = withHeadline(withPiece(story, told, plain(words)), told.toll, toll, chance);
  return {
    story: edited,
    planted: [{ ...newer(told.toll, toll), sentences: [writeToll(told.toll), words] }, ...goneBeside(told.toll)],
  };
}

/** The risen toll no longer tells how many were hurt besides. */
function goneBeside({ second, ...toll }: Toll): Planted[] {
  if (second === null || !tellsOf({ ...toll, second }).includes("measure")) return [];
  const sentences = [writeToll({ ...toll, second }), ""] as const;
  return [
    {
      kind: "gone",
      slot: null,
      from: String(second),
      to: null,
      isUpdate: false,
      note: null,
      named: [null, null],
      sentences,
    },
  ];
}

/** A stamp and a paragraph on top; what stood there stays. */
function stampedBlock(story: Story, told: Told, chance: Chance, { clock }: Now): Edited {
  const toll = drawToll(chance, { ...more(told.toll, chance), toldOn: null, template: chance.between(0, 5) });
  const stamp: Paragraph = { kind: "stamp", pieces: [plain(clock)] };
  const isInline = chance.is(0.4);
  const first: Paragraph = {
    kind: "body",
    pieces: [...(isInline ? [plain(`${clock} –`)] : []), { kind: "toll", toll }, plain(chance.of(plainSentences))],
  };
  return {
    story: { ...story, paragraphs: [...(isInline ? [] : [stamp]), first, ...story.paragraphs] },
    planted: [{ ...newer(told.toll, toll), kind: "appeared", slot: null, from: null }],
  };
}

const more = (toll: Toll, chance: Chance): Toll => ({ ...toll, value: toll.value + chance.between(1, 12) });

function withHeadline(story: Story, before: Toll, after: Toll, chance: Chance): Story {
  const { place, measure, value } = story.headline;
  const isOfHeadline = place === before.place && measure === before.measure && value === before.value;
  return isOfHeadline && chance.is(0.6) ? { ...story, headline: { ...story.headline, value: after.value } } : story;
}

function newer(before: Toll, after: Toll): Planted {
  const value = (toll: Toll) => wordsOfToll({ ...toll, hedge: "exact" }).count.toLowerCase();
  return {
    kind: "changed",
    slot: "value",
    from: value(before),
    to: value(after),
    isUpdate: true,
    note: null,
    named: [null, null],
    sentences: [writeToll(before), writeToll(after)],
  };
}
