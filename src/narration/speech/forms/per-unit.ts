/**
 * A slash that says "per": "$20/mo" → (twenty dollars) per month, "12/kg" → per kilogram, "5 deaths/day" → per day.
 *
 * Not here: "km/h" and the like (unit); other slashes (sign).
 */
import { before } from "../match-at.ts";
import { defineSpeechRule } from "../speech-rule.ts";
import { unitOfRate } from "../units.ts";

export const perUnit = defineSpeechRule({
  name: "per-unit",
  read(text, at, end) {
    if (text[at] !== "/" || !/[\d.]\s?[A-Za-z]{0,3}[²³]?$|\b[a-z]+s$/.test(before(text, at))) return undefined;
    const rate = unitOfRate(text, at + 1, end);
    return rate && { end: rate.end, words: ["per", ...rate.words] };
  },
});
