/**
 * Other numbers, and other hedges of the same number: "more than 100,000" → "100,000" is `qualifier-dropped`.
 *
 * A hedge is judged only where the number is the same: another number brings its own. "Over" and "more than", "nearly" and
 * "almost" are the same bound. A share and a count are not compared: "nearly half" of 20,000 is not another number than 10,000.
 */

import type { DifferenceType } from "../../../domain/estimate.ts";
import type { Qualifier } from "../../../domain/figure.ts";
import type { Mention } from "../../../domain/mention.ts";
import { numbersOf } from "../../../domain/numbers-of.ts";
import { isRoughWord, mayBeExact, numberOf } from "../hedge.ts";
import { numberKey } from "../toll-cluster.ts";
import { clarifiedSlot } from "./clarified-slot.ts";
import { type DifferenceFinder, sideOf } from "./compared-telling.ts";

export const findValueAndQualifier: DifferenceFinder = (compared) => {
  const { reading, telling } = compared;
  const [one, two] = [reading.figure.quantity, telling.figure.quantity];
  if (one.share !== two.share) return [];
  const clarification = clarifiedSlot("value", compared);
  if (clarification !== undefined) {
    if (numbersOf(clarification.said.quantity) === numbersOf(two)) return [];
    return [{ type: "value", from: clarification.to, to: sideOf(telling, numberOf(telling)), clarification }];
  }
  if (numbersOf(one) !== numbersOf(two) || (one.share && isOtherBound(reading, telling))) {
    const [from, to] = [numberOf(reading), numberOf(telling)];
    return [{ type: "value", from: sideOf(reading, from), to: sideOf(telling, to) }];
  }
  const type = isOpenBetween(reading, telling) ? undefined : typeOf(one.qualifier, two.qualifier);
  if (type === undefined) return [];
  return [{ type, from: qualifierSide(reading), to: qualifierSide(telling) }];
};

/** "Half" and "most": the same number, and what they say of it is not a hedge. */
const isOtherBound = (one: Mention, two: Mention) =>
  numberKey(one.figure) !== numberKey(two.figure) &&
  [one, two].some(({ figure }) => figure.quantity.qualifier === "vague");

/** "Some six dead and four injured": whether the four are some four, too, the words leave open, as whether "a dozen" are twelve. */
const isOpenBetween = (...mentions: readonly Mention[]) =>
  mentions.some(mayBeExact) && mentions.some(({ figure }) => figure.quantity.qualifier === "exact");

function typeOf(from: Qualifier, to: Qualifier): DifferenceType | undefined {
  if (from === to) return undefined;
  if (to === "exact") return "qualifier-dropped";
  return from === "exact" ? "qualifier-added" : "qualifier-changed";
}

/** The hedge before the number; the whole figure where it stands elsewhere, or there is none. */
function qualifierSide(mention: Mention) {
  const { span, quantity } = mention.figure;
  if (quantity.qualifier === "exact") return sideOf(mention, null, "not given");
  const exact = span.exact.slice(0, numberOf(mention).start - span.start).trimEnd();
  // "Dozens" and "a dozen" are rough by themselves; another hedge without words stands at a number beside.
  if (exact === "")
    return sideOf(mention, null, isRoughWord(mention) ? span.exact : quantity.qualifier.replace("-", " "));
  return sideOf(mention, { start: span.start, end: span.start + exact.length, exact });
}
