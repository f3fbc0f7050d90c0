/**
 * Made-up articles as a reader would meet them: a headline, some 2,500 characters, some ten figures by a handful of sources. Every span is
 * known while the text is written, so that a hundred thousand of them need no extraction. Seeded by position alone.
 */
import type { Article } from "../../src/domain/article.ts";
import type { CorrectionNote } from "../../src/domain/correction.ts";
import type { AttributionLink, Figure, Quantity } from "../../src/domain/figure.ts";
import { type Span, spanOf } from "../../src/text/span.ts";
import { agencies, events, fillers, outlets, type Range, settings, TextWriter } from "./made-up-words.ts";
import { countOf, dayAt, type MadeUpStatement, mixed, pick, statementAt, statementsADay } from "./made-up-world.ts";

export interface MadeUpVersion {
  readonly article: Article;
  readonly figures: readonly Figure[];
  readonly words: ReadonlyMap<string, Span>;
  readonly notes: readonly CorrectionNote[];
  /** Of each figure, by its id, the statement that it tells. */
  readonly tells: ReadonlyMap<string, number>;
}

const articlesADay = 50;

/** So many states the article has been in: most one, a few two or three. */
export function versionsOf(at: number): number {
  const chance = mixed(at, 20, 100);
  return chance < 97 ? 1 : chance < 99 ? 2 : 3;
}

interface Draft {
  readonly statement: MadeUpStatement;
  readonly at: number;
  readonly seed: number;
  readonly quantity: Quantity;
  readonly slots: Record<"span" | "source" | "organisation" | "cue", Range> &
    Partial<Record<"group" | "place" | "said" | "agency", Range>>;
  readonly sentence: Range;
}

/** State number `state`, from 0, of article number `at`. */
export function madeUpVersion(at: number, state: number): MadeUpVersion {
  const day = Math.floor(at / articlesADay);
  const writer = new TextWriter();
  const statements = [0, 1, 2, 3].map((index) => statementNear(day, at * 4 + index));
  const first = statements[0]!;
  const headline = `${first.tolls[0]!.words} ${first.tolls[0]!.measure} in ${first.place.name} as ${pick(events, at, 21)} goes on`;
  const top = writer.say(headline);
  writer.say("\n\n");
  const begin = writer.text.length;
  const drafts = statements.flatMap((statement, index) =>
    tell(writer, statement, at * 4 + index, index === 0 ? state : 0),
  );
  const body = { start: begin, end: writer.text.trimEnd().length };
  const note = state > 0 && mixed(at, 22, 2) === 0 ? noteIn(writer, at, drafts[0]!) : null;
  const { text } = writer;
  const parts = [
    { kind: "headline" as const, span: spanOf(text, top.start, top.end) },
    { kind: "body" as const, span: spanOf(text, body.start, body.end) },
    ...(note === null ? [] : [{ kind: "note" as const, span: spanOf(text, note.start, note.end) }]),
  ];
  const figures = drafts.map((draft, index) => figureOf(text, draft, index, drafts));
  const published = `${dayAt(day)}T${String(mixed(at, 23, 24)).padStart(2, "0")}:00:00Z`;
  return {
    article: {
      ...{ text, parts, embeds: [], language: "en", headline, authors: [], outlet: pick(outlets, at, 24) },
      ...{ url: `https://news.example/${at}`, canonical: null, published, problems: [] },
      modified: state === 0 ? null : `${dayAt(day + state)}T12:00:00Z`,
    },
    ...{
      figures,
      words: new Map(drafts.map(({ sentence }, index) => [`f${index}`, spanOf(text, sentence.start, sentence.end)])),
    },
    notes: note === null ? [] : [correction(text, note, drafts[0]!)],
    tells: new Map(drafts.map(({ statement }, index) => [`f${index}`, statement.id])),
  };
}

/** One of that day, or of the days before it. */
function statementNear(day: number, seed: number): MadeUpStatement {
  const back = Math.min(day, Math.min(mixed(seed, 25, 8), mixed(seed, 26, 12)));
  const within = Math.min(mixed(seed, 27, statementsADay), mixed(seed, 28, 3 * statementsADay));
  return statementAt((day - back) * statementsADay + within);
}

function tell(writer: TextWriter, statement: MadeUpStatement, seed: number, state: number): Draft[] {
  const { tolls, group, place, organisation, person, day } = statement;
  const drafts = tolls.map((toll, at): Draft => {
    const start = writer.text.length;
    if (at > 0) writer.say("Of them, ");
    const { words, quantity } = state > 0 && at === 0 ? countOf((toll.quantity.low ?? 7) + state, seed) : toll;
    const span = writer.say(words);
    const inGroup = at === 0 ? { group: writer.lead(" ", group) } : {};
    writer.say(` ${toll.verb} `);
    const inPlace = at === 0 ? { place: writer.lead("in ", place.name) } : {};
    writer.say(
      `${at === 0 ? " " : ""}during ${pick(events, seed + at, 29)} near the ${pick(settings, seed + at, 30)}, `,
    );
    const agency = at === 0 && mixed(seed, 31, 4) === 0 ? { agency: writer.say(pick(agencies, seed, 32)) } : {};
    if (agency.agency !== undefined) writer.say(" reported, citing ");
    const inOrganisation = writer.say(organisation);
    writer.say(" spokesman ");
    const source = writer.say(person);
    const cue = writer.lead(" ", "said");
    const inSaid = mixed(seed, 33, 2) === 0 ? { said: writer.lead(" on ", day) } : {};
    writer.say(".");
    const sentence = { start, end: writer.text.length };
    writer.say(" ");
    return {
      statement,
      at,
      seed,
      quantity,
      sentence,
      slots: { span, source, organisation: inOrganisation, cue, ...inGroup, ...inPlace, ...inSaid, ...agency },
    };
  });
  for (let more = 0; more < 3; more++) writer.say(pick(fillers, seed * 3 + more, 34));
  writer.say("\n");
  return drafts;
}

function figureOf(
  text: string,
  { statement, at, slots, quantity }: Draft,
  index: number,
  drafts: readonly Draft[],
): Figure {
  const span = (range: Range) => spanOf(text, range.start, range.end);
  const { measure } = statement.tolls[at]!;
  const whole = drafts.findIndex((other) => other.statement === statement && other.at === 0);
  const { place, group } = drafts[whole]!.slots;
  const isOwn = at === 0 ? "stated" : "inherited";
  const link = { cue: span(slots.cue), role: null, channel: null, groundedOn: null };
  const origin: AttributionLink = {
    ...link,
    source: span(slots.source),
    kind: "person",
    organisation: span(slots.organisation),
  };
  const teller: AttributionLink[] = slots.agency
    ? [{ ...link, source: span(slots.agency), kind: "organisation", organisation: null }]
    : [];
  return {
    ...{ id: `f${index}`, span: span(slots.span), quantity, measure, composition: null },
    group: { span: span(group!), basis: isOwn },
    place: { span: span(place!), basis: isOwn, id: statement.place.id, within: statement.place.within },
    ...{ period: null, attribution: [...teller, origin] },
    said: slots.said
      ? { span: span(slots.said), basis: "stated", day: { earliest: statement.day, latest: statement.day } }
      : null,
    ...{ disputedBy: [], partOf: at === 0 ? null : `f${whole}`, status: "asserted", rule: "made-up" },
  };
}

function noteIn(writer: TextWriter, at: number, { slots, statement }: Draft): Range & { by: Range | null } {
  const start = writer.text.length;
  writer.say(
    `Correction: An earlier version of this article misstated the number of people ${statement.tolls[0]!.measure} in ${statement.place.name}. `,
  );
  const by =
    mixed(at, 35, 2) === 0
      ? writer.lead("It was corrected on the word of ", writer.text.slice(slots.source.start, slots.source.end))
      : null;
  if (by !== null) writer.say(".");
  return { start, end: writer.text.trimEnd().length, by };
}

function correction(
  text: string,
  { start, end, by }: Range & { by: Range | null },
  { statement }: Draft,
): CorrectionNote {
  return {
    ...{
      note: spanOf(text, start, end),
      label: spanOf(text, start, start + 10),
      kind: "correction",
      at: null,
      atBasis: null,
    },
    ...{ touches: ["body"], reach: "named", onTheWordOf: by && spanOf(text, by.start, by.end), isAboutNote: false },
    changes: [
      {
        slot: "value",
        from: null,
        to: null,
        fromSpan: null,
        toSpan: null,
        measure: statement.tolls[0]!.measure,
        figure: "f0",
      },
    ],
  };
}
