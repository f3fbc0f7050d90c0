/** Edits that change what a toll says, slot by slot. */
import type { ChangeSlot } from "../../../src/domain/correction.ts";
import type { MeasureName } from "../../../src/domain/measures.ts";
import type { Chance } from "./chance.ts";
import { plain, type Story, type Told, tollsIn, withPiece } from "./story.ts";
import { type Toll, tellsOf, wordsOfToll, writeToll } from "./toll-sentence.ts";
import { groups, type HedgeName, hedges, places, plainSentences, sources, weekdays } from "./words.ts";

/** What was planted: one slot of one toll, or the whole of it. */
export interface Planted {
  readonly kind: "changed" | "gone" | "appeared";
  readonly slot: ChangeSlot | null;
  /** What the words of the change must hold, in small letters; null where they may be anything. */
  readonly from: string | null;
  readonly to: string | null;
  readonly isUpdate: boolean;
  /** The note that the newsroom added about it; null for a silent one. */
  readonly note: string | null;
  /** The slot in the newsroom's own words, for its note. */
  readonly named: readonly [from: string | null, to: string | null];
  /** The sentence as it stood and as it stands, for whoever looks into a miss. */
  readonly sentences: readonly [string, string];
}

export interface Edited {
  readonly story: Story;
  readonly planted: readonly Planted[];
}

/** Outcomes that an editor might mix up; casualties are told in templates of their own. */
const mixedUp: Partial<Record<MeasureName, readonly MeasureName[]>> = {
  killed: ["injured"],
  injured: ["killed"],
  displaced: ["evacuated"],
  evacuated: ["displaced", "rescued"],
  rescued: ["evacuated"],
  abducted: ["killed"],
};

type ChangeToll = (toll: Toll, chance: Chance) => Toll;
const ways: Partial<Record<ChangeSlot, ChangeToll>> = {
  value: (toll, chance) => ({ ...toll, value: otherValue(toll.value, chance) }),
  qualifier: (toll, chance) => ({
    ...toll,
    hedge: chance.other<HedgeName>(["exact", "exact", "at-least", "more-than", "approximately", "at-most"], toll.hedge),
  }),
  measure: (toll, chance) => ({ ...toll, measure: chance.of(mixedUp[toll.measure]!) }),
  group: (toll, chance) => ({ ...toll, group: chance.other(groups, toll.group) }),
  place: (toll, chance) => ({ ...toll, place: chance.other(places, toll.place) }),
  period: (toll, chance) => ({ ...toll, day: chance.other(weekdays, toll.day, toll.toldOn ?? "") }),
  source: (toll, chance) => ({ ...toll, source: chance.other(sources, toll.source) }),
};

function otherValue(value: number, chance: Chance): number {
  const other = chance.is(0.2) ? value * 10 : chance.is(0.2) ? Number([...String(value)].reverse().join("")) : 0;
  return other > 2 && other !== value ? other : value + chance.between(1, Math.max(3, Math.floor(value / 3)));
}

const shown: Record<string, (toll: Toll) => string> = {
  value: (toll) => wordsOfToll({ ...toll, hedge: "exact" }).count,
  qualifier: (toll) => toll.hedge,
  measure: (toll) => toll.measure,
  group: (toll) => toll.group.words,
  place: (toll) => toll.place,
  period: (toll) => toll.day,
  source: (toll) => toll.source.key,
};

const hedged = (toll: Toll) =>
  `${hedges[toll.hedge][toll.hedgeWords % hedges[toll.hedge].length]}${toll.value.toLocaleString("en-US")}`;
const called: Record<string, (toll: Toll) => string> = {
  qualifier: hedged,
  source: ({ source }) => source.full.replace(/,$/, ""),
};

/** Changes a slot of one toll; the headline takes it over, or not. */
export function changeSlot(story: Story, told: Told, chance: Chance, slot = drawSlot(told.toll, chance)): Edited {
  if (slot === "value" && told.toll.second !== null && hasPeople(told.toll) && chance.is(0.5))
    return changeSecond(story, told, told.toll.second, chance);
  const toll = ways[slot]!(told.toll, chance);
  const inStory = withPiece(story, told, { kind: "toll", toll });
  const isOfHeadline = story.headline.place === told.toll.place && story.headline.measure === told.toll.measure;
  const follows = isOfHeadline && shown[slot]!(story.headline) === shown[slot]!(told.toll) && chance.is(0.6);
  const { value, hedge, measure, group, place, day, source } = toll;
  const taken = { value: { value }, qualifier: { hedge }, measure: { measure }, group: { group }, place: { place } };
  const headline = { ...story.headline, ...(slot in taken ? taken[slot as keyof typeof taken] : { day, source }) };
  return {
    story: follows ? { ...inStory, headline } : inStory,
    planted: [planted("changed", slot, shown[slot]!(told.toll), shown[slot]!(toll), told.toll, toll)],
  };
}

function changeSecond(story: Story, told: Told, second: number, chance: Chance): Edited {
  const toll = { ...told.toll, second: otherValue(second, chance) };
  return {
    story: withPiece(story, told, { kind: "toll", toll }),
    planted: [planted("changed", "value", String(second), toll.second.toLocaleString("en-US"), told.toll, toll)],
  };
}

/** Templates that say "people were killed" have room for those who were hurt besides. */
const hasPeople = (toll: Toll) => tellsOf(toll).includes("measure");

function drawSlot(toll: Toll, chance: Chance): ChangeSlot {
  return chance.of(
    tellsOf(toll).filter((slot) => slot !== "measure" || (mixedUp[toll.measure] !== undefined && toll.second === null)),
  );
}

function planted(
  kind: Planted["kind"],
  slot: ChangeSlot | null,
  from: string | null,
  to: string | null,
  one: Toll,
  two: Toll,
): Planted {
  const name = (toll: Toll, words: string | null) => (words === null ? null : (called[slot ?? ""]?.(toll) ?? words));
  const lower = (words: string | null) => words?.toLowerCase() ?? null;
  const sentences = [writeToll(one), writeToll(two)] as const;
  return {
    kind,
    slot,
    from: lower(from),
    to: lower(to),
    isUpdate: false,
    note: null,
    named: [name(one, from), name(two, to)],
    sentences,
  };
}

/** Takes out the only sentence that tells a toll; undefined where the headline tells it too. */
export function takeOut(story: Story, told: Told, chance: Chance): Edited | undefined {
  if (story.headline.place === told.toll.place || tollsIn(story).length < 3) return undefined;
  const by = chance.is(0.5) ? plain(chance.of(plainSentences)) : null;
  const counts = [
    shown.value!(told.toll),
    ...(told.toll.second !== null && hasPeople(told.toll) ? [String(told.toll.second)] : []),
  ];
  return {
    story: withPiece(story, told, by),
    planted: counts.map((count) => planted("gone", null, count, null, told.toll, told.toll)),
  };
}

/** One or two silent edits, mostly of different tolls. */
export function silentEdit(story: Story, chance: Chance): Edited {
  const told = chance.of(tollsIn(story));
  if (chance.is(0.12)) return takeOut(story, told, chance) ?? changeSlot(story, told, chance);
  const first = changeSlot(story, told, chance);
  if (!chance.is(0.3)) return first;
  const others = tollsIn(first.story).filter(
    ({ toll }) => toll.place !== told.toll.place && toll.place !== first.planted[0]!.to,
  );
  const other = others.find(({ toll }) => !first.planted.some(({ sentences }) => sentences[1] === writeToll(toll)));
  if (other === undefined) return first;
  const second = changeSlot(first.story, other, chance);
  return { story: second.story, planted: [...first.planted, ...second.planted] };
}
