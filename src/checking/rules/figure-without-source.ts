/**
 * A count that somebody must have made, and the text does not say who: "More than 100,000 have been killed since December." with no
 * source for the number anywhere.
 *
 * Not here: a source that only the headline gives (source-only-in-headline), or that a book has (attribution-lost); history, and the toll of one event in a report that
 * names its sources beside it.
 */
import type { Figure } from "../../domain/figure.ts";
import { defineCheck } from "../check.ts";
import { isCountedOverTime } from "../counted-over-time.ts";
import type { Draft } from "../draft.ts";
import { isSameNumber } from "../headline-tellings.ts";
import { isHistory } from "../history.ts";
import { hasSource, hasStatements, isNearStatement } from "../told-source.ts";

export const figureWithoutSource = defineCheck({
  name: "figure-without-source",
  summary: "The text must say who made a count.",
  severity: "warning",
  // The book knows who made it.
  yieldsTo: ["attribution-lost"],
  *run(draft) {
    const told: Figure[] = [];
    for (const figure of draft.body) {
      if (!needsSource(draft, figure) || told.some((one) => isSameNumber(one, figure))) continue;
      told.push(figure);
      yield {
        span: figure.span,
        ...(isKept(figure) ? {} : { severity: "note" as const }),
        message: `The text does not say who counted “${figure.span.exact}”. A reader cannot tell whose number it is. Name the source, and how it knows.`,
      };
    }
  },
});

/** Of fewer, the reporter may have seen it. */
const leastOverTime = 100;
const leastOfEvent = 10;

function needsSource(draft: Draft, figure: Figure): boolean {
  const { quantity, partOf, span } = figure;
  const number = quantity.low ?? quantity.high ?? 0;
  if (quantity.share || partOf !== null || number < leastOfEvent) return false;
  // What no day of the text can date may be history.
  if (draft.date === null || isHistory(draft.date, figure)) return false;
  const isInHeadline = draft.headline.some((one) => isSameNumber(one, figure) && one.attribution.length > 0);
  if (isInHeadline || hasSource(draft, figure)) return false;
  return isKept(figure)
    ? number >= leastOverTime && !isNearStatement(draft, span.start)
    : !hasStatements(draft) && isFirst(draft, figure);
}

/** Kept over time, somebody keeps it; casualties somebody defines. */
const isKept = (figure: Figure) => isCountedOverTime(figure) || figure.measure === "casualties";

/** A report of one event without any source: said once, at its first toll. */
const isFirst = (draft: Draft, figure: Figure) => draft.body[0] === figure;
