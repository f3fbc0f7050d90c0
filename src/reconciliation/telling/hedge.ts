/**
 * Whether a number's hedge is its own: in "at least 730 dead and 1,600 injured" the 1,600 may be at least so many, or just so many,
 * and "a dozen" may be just twelve.
 *
 * Not here: which hedges differ (differing/value-and-qualifier.ts).
 */
import type { Mention } from "../../domain/mention.ts";
import type { Span } from "../../text/span.ts";
import { valueWords } from "../comparing/value-words.ts";

/** A hedge without words of its own before the number was taken over from a number beside. */
export const isHedgeOpen = (mention: Mention): boolean => mayBeExact(mention) && !isRoughWord(mention);

/** Whether the number may be meant to the one, although it counts as hedged. */
export function mayBeExact(mention: Mention): boolean {
  const { qualifier } = mention.figure.quantity;
  return hedges.has(qualifier) && numberOf(mention).exact === mention.figure.span.exact;
}

/** Whether its words name a number that is never to the one: "dozens", "a dozen", "half a dozen". */
export const isRoughWord = ({ figure: { span, quantity } }: Mention): boolean =>
  quantity.qualifier === "vague" || (quantity.qualifier === "approximately" && /\bdozen$/i.test(span.exact));

const hedges: ReadonlySet<string> = new Set(["approximately", "at-least", "more-than", "at-most", "less-than"]);

/** The number without its hedge, in the mention's text. */
export function numberOf({ figure: { span, quantity } }: Mention): Span {
  const own = valueWords(span.exact, { start: 0, end: span.exact.length, exact: span.exact }, quantity);
  return { start: span.start + own.start, end: span.start + own.end, exact: own.exact };
}
