/**
 * The toll that a word for its people takes up: "the dead", "those injured", "the victims".
 *
 * Not here: what is told of them (lists-of-outcome, toll-taken-up).
 */
import type { Figure } from "../domain/figure.ts";
import type { MeasureName } from "../domain/measures.ts";
import type { Draft } from "./draft.ts";
import { isSameNumber } from "./headline-tellings.ts";
import { isHistory } from "./history.ts";

/**
 * In deck and body, else in the headline; undefined where the text told several numbers, of which any may be meant. The "victims" of a
 * text without dead are those whom it counts otherwise.
 */
export function tollOfOutcome(draft: Draft, { start }: { start: number }, word: string): Figure | undefined {
  const measure = measureOf(word);
  const isToll = (figure: Figure) =>
    figure.span.end <= start &&
    figure.partOf === null &&
    figure.status === "asserted" &&
    !figure.quantity.share &&
    !figure.quantity.reportedNone &&
    !isHistory(draft.date, figure);
  const tolls = draft.figures.filter(isToll);
  const own = tolls.filter((figure) => figure.measure === measure);
  // "A mother is dead, and three people are in hospital. The victims, two men and two women": all of them.
  const isOfAny = /victims/i.test(word);
  if (isOfAny && new Set(tolls.map((figure) => figure.measure)).size > 1) return undefined;
  const told = isOfAny ? tolls.filter((figure) => figure.measure !== "injured") : own;
  const below = told.filter(({ span }) => draft.isIn(span, "deck", "body"));
  const meant = below.length > 0 ? below : told.filter(({ span }) => draft.isIn(span, "headline"));
  return meant.every((one) => isSameNumber(one, meant[0]!)) ? meant.at(-1) : undefined;
}

function measureOf(word: string | undefined): MeasureName {
  switch (word?.toLowerCase()) {
    case "injured":
    case "wounded":
    case "hurt":
      return "injured";
    case "missing":
    case "displaced":
    case "evacuated":
      return word.toLowerCase() as MeasureName;
    case "hostages":
    case "kidnapped":
    case "abducted":
      return "abducted";
    case "rescued":
    case "survivors":
      return "rescued";
    default:
      return "killed";
  }
}
