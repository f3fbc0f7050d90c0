/**
 * Numbers of a toll that a part of it is told of, and that are no figures: "two of [the 15] people killed have been named".
 *
 * Not here: numbers that are tolls themselves (conflicting-telling).
 */
import type { Figure } from "../domain/figure.ts";
import { quantitiesOf } from "../text/quantity.ts";
import { doOverlap, type Span } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { isToldAnew } from "./told-anew.ts";
import { tollOfOutcome } from "./toll-of-outcome.ts";

/** Each with the toll told before, where both numbers are exact and differ. */
export function* tollsTakenUp(draft: Draft): Iterable<{ span: Span; toll: Figure }> {
  for (const sentence of draft.ownSentences()) {
    for (const { span, kind, qualifier, low } of quantitiesOf(sentence)) {
      const behind = draft.text.slice(span.end, sentence.end);
      const before = draft.text.slice(sentence.start, span.start);
      const people = named.exec(behind)?.[1];
      const isExact = kind === "number" && qualifier === "exact" && low !== null && low >= fewest;
      if (people === undefined || !isExact || !/\bof (?:the|those)\s+$/i.test(before)) continue;
      if (draft.isQuoted(span) || draft.figures.some((figure) => doOverlap(figure.span, span))) continue;
      const toll = tollOfOutcome(draft, sentence, people);
      if (toll !== undefined && doDiffer(draft, toll, low) && !isToldAnew(before.slice(-40) + behind.slice(0, 40)))
        yield { span, toll };
    }
  }
}

const fewest = 3;
const named =
  /^\s(?:[\p{Ll}-]+ ){0,2}?(?:who (?:were )?)?(dead|fatalities|killed|died|injured|wounded|missing|hostages|kidnapped|abducted|evacuated|displaced)\b/u;

/** The parts of a toll have numbers of their own: "40 died, 15 of them guards … two of the 15 dead guards". */
function doDiffer(draft: Draft, toll: Figure, number: number): boolean {
  const { low, high, qualifier } = toll.quantity;
  const isOfPart = draft.figures.some(({ quantity }) => quantity.low === number || quantity.high === number);
  return qualifier === "exact" && low === high && low !== number && !isOfPart;
}
