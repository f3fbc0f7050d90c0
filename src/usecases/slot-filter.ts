/**
 * Whether a figure passes a filter of slots, by the rule of the ledger's index over words: each word of the filter begins a word of the slot,
 * in whatever order, case aside. "fighters wagn" passes "Wagner fighters"; "ussia" does not pass "Russia". What has no word passes nothing.
 */
import type { Figure } from "../domain/figure.ts";
import type { Span } from "../text/span.ts";

/** Null: any. */
export interface SlotFilter {
  readonly measure: string | null;
  readonly group: string | null;
  /** The place, or what holds it. */
  readonly place: string | null;
  /** Any link of the chain. */
  readonly source: string | null;
}

export const anySlots: SlotFilter = { measure: null, group: null, place: null, source: null };

/** All that are given must hold. */
export function passesSlots(figure: Figure, { measure, group, place, source }: SlotFilter): boolean {
  if (measure !== null && figure.measure !== measure) return false;
  return (
    beginWords(groupWords(figure), group) &&
    beginWords(placeWords(figure), place) &&
    beginWords(sourceWords(figure), source)
  );
}

const groupWords = ({ group }: Figure) => (group === null ? [] : [group.span.exact]);
const placeWords = ({ place }: Figure) => (place === null ? [] : [place.span.exact, ...place.within]);
const sourceWords = ({ attribution }: Figure) =>
  attribution.flatMap(({ source, role, organisation }) => exactOf([source, role, organisation]));

const exactOf = (spans: readonly (Span | null)[]) => spans.flatMap((span) => (span === null ? [] : [span.exact]));

function beginWords(slot: readonly string[], wanted: string | null): boolean {
  if (wanted === null) return true;
  const [beginnings, words] = [wordsIn(wanted), wordsIn(slot.join(" "))];
  return beginnings.length > 0 && beginnings.every((begin) => words.some((word) => word.startsWith(begin)));
}

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
