/**
 * What the origin's own side said later about a toll: in a correction note on its word ("after Sean Savett clarified that the
 * figures are for all of Ukraine"), or in a statement of somebody else of that side, or one that says "clarified", that gives the same number with another place, period, people or outcome.
 *
 * A clarification counts from its time on. The reading stays what was read, and tellings from before are not at fault.
 * Not here: notes without anyone's word, and those on the word of others; they tell of the article, not of the statement.
 */

import type { CorrectionNote, ToldChange } from "../../domain/correction.ts";
import type { Clarification, DifferenceSide, Origin, Said } from "../../domain/estimate.ts";
import type { Mention } from "../../domain/mention.ts";
import { daysBetween } from "../../text/dates/calendar.ts";
import type { Span } from "../../text/span.ts";
import { areSameWords, plainWords } from "../comparing/plain-words.ts";
import { numberOf } from "./hedge.ts";
import { ownSlots } from "./own-slots.ts";
import { tellingDays } from "./period-fit.ts";
import { byTime, type ClarifiedSlots, type ReadClarification } from "./read-clarification.ts";
import { type ClarifiedSlot, clarifiedSlots, isOtherSlot, isSlotTold } from "./slot-fits.ts";
import type { ToldEstimate } from "./told-estimate.ts";
import type { ToldToll } from "./told-toll.ts";
import { numberKey } from "./toll-cluster.ts";

/** A note in a version; the figures of its changes by their ids in the book, as mentions have them. */
export interface VersionNote {
  readonly article: string;
  readonly version: string;
  /** From when on the version with the note stands, ISO 8601. */
  readonly standsFrom: string;
  readonly note: CorrectionNote;
}

/** Another estimate that may clarify. */
export interface LaterEstimate {
  readonly id: string;
  readonly origin: Origin;
  readonly said: Said;
  readonly tolls: readonly ToldToll[];
}

export interface ClarifyingSources {
  readonly notes: readonly VersionNote[];
  readonly estimates: readonly LaterEstimate[];
  /** For how many days a statement of the same number is about the first one. */
  readonly withinDays?: number;
}

const someDays = 7;

/** The clarifications of one toll, in the order of their times. */
export function clarificationsOf(
  toll: ToldToll,
  estimate: ToldEstimate,
  sources: ClarifyingSources,
): ReadClarification[] {
  const { notes, estimates, withinDays = someDays } = sources;
  return [
    ...notes.flatMap((note) => ofNote(note, toll, estimate)),
    ...estimates.flatMap((later) => ofEstimate(later, toll, estimate, withinDays)),
  ].sort(byTime);
}

function ofNote(told: VersionNote, toll: ToldToll, estimate: ToldEstimate): ReadClarification[] {
  const { note, article, version } = told;
  const by = note.onTheWordOf?.exact;
  if (by === undefined || !estimate.knowledge.isOfSide(by, estimate.knowledge.origin)) return [];
  return note.changes.flatMap((change) => {
    const { slot, from, to, fromSpan, toSpan } = change;
    const mention = tellingsPutRight(change, toll, estimate).find(
      ({ id, version: own }) => id === change.figure && own === version,
    );
    if (mention === undefined || to === null || toSpan === null || !isClarified(slot)) return [];
    const sideOf = (span: Span, words: string): DifferenceSide => ({ figure: mention.id, span, words });
    const sides = { from: fromSpan && sideOf(fromSpan, from ?? fromSpan.exact), to: sideOf(toSpan, to) };
    return [
      { at: timeOf(told), by, slot, ...sides, estimate: null, article, said: saidInNote(change, toSpan, mention) },
    ];
  });
}

/** Where a number was put right, the toll of the old one has no telling of the new. */
function tellingsPutRight(
  { slot, from, measure }: ToldChange,
  { reading, tellings }: ToldToll,
  estimate: ToldEstimate,
) {
  const isOldNumber =
    slot === "value" &&
    from !== null &&
    measure === reading.figure.measure &&
    areSameWords(plainWords(from), plainWords(numberOf(reading).exact));
  return isOldNumber ? estimate.mentions : tellings;
}

const isClarified = (slot: ToldChange["slot"]): slot is ClarifiedSlot =>
  clarifiedSlots.some((clarified) => clarified === slot);

/** The note's own time where it is a moment; a day, or a clock without its zone, may be hours off. */
function timeOf({ note: { at }, standsFrom }: VersionNote): string {
  return at !== null && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(at) ? at : standsFrom;
}

/** The corrected slot as the figure has it, where it has it; else the note's words, which no gazetteer placed. */
function saidInNote({ slot }: ToldChange, span: Span, mention: Mention): ClarifiedSlots {
  const figure = { ...mention.figure, toldOn: tellingDays(mention) };
  const words = plainWords(span.exact);
  const isOwn = (own: Span | undefined) => own !== undefined && areSameWords(plainWords(own.exact), words);
  const stated = { span, basis: "stated" } as const;
  if (slot === "place" && !isOwn(figure.place?.span)) return { ...figure, place: { ...stated, id: null, within: [] } };
  if (slot === "group" && !isOwn(figure.group?.span)) return { ...figure, group: stated };
  if (slot === "period" && !isOwn(figure.period?.span))
    return { ...figure, period: { ...stated, from: null, to: null } };
  return figure;
}

function ofEstimate(
  later: LaterEstimate,
  toll: ToldToll,
  estimate: ToldEstimate,
  withinDays: number,
): ReadClarification[] {
  const { origin, isOfSide } = estimate.knowledge;
  if (!isOfSide(later.origin.name, origin)) return [];
  const isOther = later.origin.kind === "person" && !estimate.isOriginNamed(later.origin.name);
  const same = later.tolls.filter(
    ({ reading }) =>
      numberKey(reading.figure) === numberKey(toll.reading.figure) && (isOther || doesSayClarified(reading)),
  );
  return same.flatMap((each) => {
    const days = daysBetween(dayOf(estimate.knowledge.said, toll), dayOf(later.said, each));
    return days < 0 || days > withinDays ? [] : clarifiedBy(each, later, toll, estimate);
  });
}

/** The origin itself, and a government as a whole, give the same number of something else without meaning the first. */
const doesSayClarified = ({ figure }: Mention) =>
  figure.attribution.some(({ cue }) => /^(?:clarif|correct|specif)/i.test(cue?.exact ?? ""));

const dayOf = (said: Said, toll: ToldToll) => said?.earliest ?? earliestOf(toll).slice(0, 10);

const earliestOf = ({ tellings }: ToldToll): string => tellings.map(({ standsFrom }) => standsFrom).sort()[0]!;

function clarifiedBy(by: ToldToll, later: LaterEstimate, toll: ToldToll, estimate: ToldEstimate): ReadClarification[] {
  const said = ownSlots(by.reading);
  const { id, article, figure } = by.reading;
  return clarifiedSlots
    .filter((slot) => slot !== "value" && isSlotTold(slot, said) && doesClarify(slot, said, toll, estimate))
    .map((slot) => ({
      at: earliestOf(by),
      by: figure.attribution.findLast(({ source }) => source !== null)?.source?.exact ?? later.origin.name,
      slot,
      from: sideIn(slot, toll.reading, ownSlots(toll.reading)),
      to: sideIn(slot, by.reading, said) ?? { figure: id, span: figure.span, words: figure.measure },
      estimate: later.id,
      article,
      said,
    }));
}

/** It says something else than the reading; or what the reading leaves open, and some telling tells otherwise. */
function doesClarify(slot: ClarifiedSlot, said: ClarifiedSlots, toll: ToldToll, { knowledge }: ToldEstimate): boolean {
  const read = ownSlots(toll.reading);
  if (isSlotTold(slot, read)) return isOtherSlot(slot, read, said, knowledge.words);
  return toll.tellings.some((telling) => isOtherSlot(slot, ownSlots(telling), said, knowledge.words));
}

function sideIn(slot: Clarification["slot"], { id, figure }: Mention, own: ClarifiedSlots): DifferenceSide | null {
  if (slot === "value" || slot === "measure") return { figure: id, span: figure.span, words: figure.measure };
  const span = own[slot]?.span;
  return span === undefined ? null : { figure: id, span, words: span.exact };
}
