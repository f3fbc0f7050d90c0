/**
 * Who worked out a toll that the origin did not give: "80,000 wounded", where it said 100,000 casualties, 20,000 of them killed.
 *
 * A count of the wounded that is just the casualties less the killed, told by fewer than half of the articles that tell the
 * casualties, and by none in the origin's own quoted words. Not here: any mention of its own; the toll stands as its tellings tell it.
 */
import type { ToldEstimate } from "./told-estimate.ts";
import type { ToldToll } from "./told-toll.ts";

/** The outlet, or else the article, that told it first; null where the origin may have given it. */
export function derivedBy(toll: ToldToll, tolls: readonly ToldToll[], estimate: ToldEstimate): string | null {
  if (toll.reading.figure.measure !== "injured" || isQuoted(toll, estimate)) return null;
  const number = numberOf(toll);
  const isRest = tolls.some(
    (part) =>
      part.reading.figure.measure === "killed" &&
      part.whole?.reading.figure.measure === "casualties" &&
      numberOf(part.whole) - numberOf(part) === number &&
      articlesOf(toll).size * 2 < articlesOf(part.whole).size,
  );
  if (!isRest) return null;
  const [first] = toll.tellings.toSorted((a, b) => (a.standsFrom < b.standsFrom ? -1 : 1));
  return first!.outlet ?? first!.article;
}

const numberOf = ({ reading: { figure } }: ToldToll) => figure.quantity.low ?? figure.quantity.high ?? Number.NaN;

const articlesOf = ({ tellings }: ToldToll) => new Set(tellings.map(({ article }) => article));

const isQuoted = ({ tellings }: ToldToll, { knowledge: { quotesOf } }: ToldEstimate) =>
  tellings.some(({ version, figure: { span } }) =>
    (quotesOf?.(version) ?? []).some((quote) => quote.span.start <= span.start && span.end <= quote.span.end),
  );
