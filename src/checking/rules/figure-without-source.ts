/**
 * A count that somebody must have made, and the text does not say who: "More than 100,000 have been killed since December." with no
 * source for the number anywhere.
 *
 * Not here: a source that only the headline gives (source-only-in-headline); history, and the toll of one event in a report that
 * names its sources beside it.
 */
import type { Figure } from "../../domain/figure.ts";
import { defineCheck } from "../check.ts";
import { isCountedOverTime } from "../counted-over-time.ts";
import type { Draft } from "../draft.ts";
import { isSameNumber } from "../headline-tellings.ts";
import { hasSource, hasStatements, isNearStatement } from "../told-source.ts";

export const figureWithoutSource = defineCheck({
  name: "figure-without-source",
  summary: "The text must say who made a count.",
  severity: "warning",
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
  if (quantity.share || partOf !== null || number < leastOfEvent || isHistory(draft, figure)) return false;
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

/** What ended more than a year before the text, and what no day of the text can date. */
function isHistory({ date }: Draft, { period }: Figure): boolean {
  if (date === null) return true;
  const [end, year] = [period?.to?.latest, String(Number(date.slice(0, 4)) - 1)];
  return end !== undefined && end < `${year}${date.slice(4)}`;
}
