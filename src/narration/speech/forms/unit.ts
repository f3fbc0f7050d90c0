/**
 * A unit behind its number: "12kg" → (twelve) kilograms, "5 km", "2°C" → (two) degrees celsius, "1 km" → (one) kilometer, "a 5-km stretch" → (five) kilometer.
 *
 * Not here: the number; units in words; "m" for million (scaled-number); what stands behind a slash (per-unit).
 */
import { before } from "../match-at.ts";
import { defineSpeechRule } from "../speech-rule.ts";
import { unitBehind } from "../units.ts";

const numberBefore =
  /(?:(?:^|[^A-Za-z]|\dx)\d[\d.,/]*|[¼½¾⅐-⅞]|\b(?:hundred|thousand|million|billion|trillion))[ \u00a0-]?$/;

/** "a 155mm shell" */
const single = /(?:^|[^A-Za-z])an? [\d.,]+ ?$/i;
const isAdjectiveBefore = (right: string) =>
  /^ (?!(?:from|of|to|and|or|in|on|at|by|for|with|away|above|below|is|was|north|south|east|west|off|per|an?|the)\b)[a-z]/.test(
    right,
  );

export const unit = defineSpeechRule({
  name: "unit",
  read(text, at, end) {
    const left = before(text, at);
    if (!numberBefore.test(left)) return undefined;
    const found = unitBehind(text, /[ \u00a0-]$/.test(left) ? at - 1 : at, end);
    if (found === undefined || found.start !== at) return undefined;
    const isOne =
      /(?:^|[^\d.,/])1[ \u00a0]?$/.test(left) ||
      left.endsWith("-") ||
      (single.test(left) && isAdjectiveBefore(text.slice(found.end)));
    return { end: found.end, words: isOne ? found.one : found.many };
  },
});
