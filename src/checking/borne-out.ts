/**
 * Whether what was forecast came about, as the text tells: it counts as many elsewhere, or another source does.
 *
 * Not here: which figures are forecasts (looks-ahead).
 */
import type { Figure } from "../domain/figure.ts";
import { type Draft, originOf } from "./draft.ts";
import { isLeftOpen, isToldAhead } from "./looks-ahead.ts";
import { mayBeOneToll } from "./same-toll.ts";

/** "Another 400 could be displaced": those are others. */
export const isOfMore = ({ text }: Draft, { span: { start, end } }: Figure) =>
  /\b(?:another|further|additional)\b/i.test(text.slice(Math.max(0, start - 12), end)) ||
  /^ (?:more|others?)\b/i.test(text.slice(end, end + 8));

/** The body counts as many as have died, or somebody else does. */
export function isBorneOut(draft: Draft, figure: Figure, forecast: Figure): boolean {
  if (draft.isIn(figure.span, "headline")) {
    const least = figure.quantity.low ?? 0;
    return draft.body.some(
      (other) =>
        !isLeftOpen(draft, other) &&
        !isToldAhead(draft, other) &&
        mayBeOneToll(draft, other, figure) &&
        (other.quantity.low ?? 0) >= least,
    );
  }
  const [origin, other] = [originOf(figure), originOf(forecast)];
  const isOfOther = origin !== undefined && (other === undefined || !draft.knowledge.isSameSource(origin, other));
  return (
    isOfOther ||
    /\b(?:since|now|by then|eventually|in the end|finally)\b/i.test(
      draft.text.slice(Math.max(0, figure.span.start - 60), figure.span.start),
    )
  );
}
