/**
 * How well a figure of the later version fits one of the earlier: the same place in the sentence, count, outcome and people.
 *
 * Not here: which of them are compared at all (align-figures.ts), and what differs in the end (slot-changes.ts).
 */
import type { Figure, Quantity } from "../../domain/figure.ts";
import { numbersOf } from "../../domain/numbers-of.ts";
import type { ChangedSentence } from "../../text/text-diff.ts";
import type { ComparedTexts } from "./compared-texts.ts";
import { isGroupCompatible, isSameGroup } from "./same-group.ts";
import { isPlaceCompatible, isSamePlace } from "./same-place.ts";

export const isSameQuantity = (one: Quantity, two: Quantity) =>
  one.low === two.low && one.high === two.high && one.qualifier === two.qualifier && one.share === two.share;

const isSameKind = (one: Figure, two: Figure) =>
  one.quantity.share === two.quantity.share && (one.partOf === null) === (two.partOf === null);

/** The outcome, the count or the place in the sentence speaks for one figure; otherwise two are told. */
const enough = 3;
const inPlace = 30;

/** Two figures of one changed sentence; undefined where they cannot be one. */
export function fitInSentence(
  one: Figure,
  two: Figure,
  sentence: ChangedSentence,
  texts: ComparedTexts,
): number | undefined {
  const stayed = lengthKept(one, two, texts) / (one.span.end - one.span.start);
  const distance = Math.abs(expectedPlace(one.span.start, sentence) - two.span.start);
  const isSameCount = numbersOf(one.quantity) === numbersOf(two.quantity);
  const isSameOutcome = one.measure === two.measure;
  if (!isSameCount && !isSameOutcome && stayed === 0 && distance > inPlace) return undefined;
  const fit =
    (isSameOutcome ? 3 : 0) +
    (isSameCount ? 3 : 0) +
    3 * stayed -
    (isIncrement(one, texts.versions.before.text) === isIncrement(two, texts.versions.after.text) ? 0 : 3) +
    Math.max(0, 1 - distance / 200) +
    fitOfSlots(one, two);
  return fit >= enough ? fit : undefined;
}

/** "Three more bodies": what a toll grew by is not the toll. */
const isIncrement = ({ span }: Figure, text: string) =>
  /^\s+(?:more|further|additional|others?)\b/i.test(text.slice(span.end, span.end + 16));

/** What people, place, kind and status speak for or against two figures being one. */
export function fitOfSlots(one: Figure, two: Figure): number {
  const fitOf = (isSame: boolean, isCompatible: boolean) => (isSame ? 1.5 : isCompatible ? 0 : -1);
  return (
    fitOf(isSameGroup(one.group, two.group), isGroupCompatible(one.group, two.group)) +
    fitOf(isSamePlace(one.place, two.place), isPlaceCompatible(one.place, two.place)) -
    (isSameKind(one, two) ? 0 : 2) -
    // "15, up from 12": the 12 is held up beside, and no longer the toll.
    (one.status === two.status ? 0 : 6)
  );
}

/** How many characters of the earlier figure stand in the later one. */
function lengthKept(one: Figure, two: Figure, { carried }: ComparedTexts): number {
  return carried
    .piecesAfter(one.span)
    .map(({ start, end }) => Math.min(end, two.span.end) - Math.max(start, two.span.start))
    .reduce((sum, length) => sum + Math.max(0, length), 0);
}

/** Where an offset of the earlier sentence is to be looked for in the later one. */
function expectedPlace(offset: number, { edits }: ChangedSentence): number {
  const edit = edits.find(({ before }) => before.start <= offset && offset < before.end);
  if (edit === undefined) return 0;
  return edit.kind === "same" ? edit.after.start + offset - edit.before.start : edit.after.start;
}
