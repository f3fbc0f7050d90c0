/**
 * Where the text tells the number of its headline again: "Flood kills [40]" and "At least [40] people were killed".
 *
 * Deck and body count as the text; captions, notes and embeds do not. Not here: what differs between the two (rules).
 */
import type { Figure } from "../domain/figure.ts";
import type { Draft } from "./draft.ts";

export interface HeadlineTelling {
  readonly headline: Figure;
  /** Of the same numbers, whatever they count, in the order of the text; never empty. */
  readonly tellings: readonly Figure[];
}

/** What somebody is quoted with in a headline is not the headline's to word. */
export function* headlineTellings(draft: Draft): Iterable<HeadlineTelling> {
  for (const headline of draft.headline) {
    const tellings = toldBelow(draft).filter((figure) => isSameNumber(headline, figure));
    if (tellings.length > 0 && !draft.isQuoted(headline.span)) yield { headline, tellings };
  }
}

/** The asserted figures of deck and body. */
export function toldBelow(draft: Draft): readonly Figure[] {
  return draft.figures.filter(({ status, span }) => status === "asserted" && draft.isIn(span, "deck", "body"));
}

/** Whether two figures state a number alike, whatever their hedges: "at least 40" and "40", "40 to 50" and "50". */
export function isSameNumber({ quantity: one }: Figure, { quantity: two }: Figure): boolean {
  if (one.share !== two.share || one.reportedNone || two.reportedNone) return false;
  const ends = [two.low, two.high].filter((end) => end !== null);
  return [one.low, one.high].some((end) => end !== null && end > 0 && ends.includes(end));
}

/** Tellings of the headline's own measure and unit, at places that may be the headline's. */
export function ofSameCount(draft: Draft, { headline, tellings }: HeadlineTelling): readonly Figure[] {
  return tellings.filter(
    (figure) =>
      figure.measure === headline.measure &&
      figure.quantity.unit === headline.quantity.unit &&
      draft.knowledge.fitOfPlaces(headline.place, figure.place) !== "other",
  );
}

/** A number in digits or words; not "a woman", "both", "a couple", "a double shooting", nor so few that two counts are often alike. */
export const isNumbered = ({ quantity: { low, high }, span }: Figure, least = 2) =>
  (low ?? high ?? 0) >= least && !/\b(?:both|couple|double|triple|pair|trio|twins?)\b/i.test(span.exact);

/** "[the] 40 dead", "all 40", "the nine dead and 40 injured": the number is taken up, whatever hedge it was told with. */
export function isTakenUp({ text }: Draft, { span }: Figure): boolean {
  return /\b(?:the|all|those|these|both)\s+(?:(?!of\b)[\w,-]+ (?:dead|killed|deaths|injured|wounded|hurt|missing) and )?$/i.test(
    text.slice(Math.max(0, span.start - 36), span.start),
  );
}
