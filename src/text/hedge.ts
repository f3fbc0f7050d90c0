/**
 * Hedges before and behind a number, and the bound that each states: "more than", "as many as", "or so".
 * "Nearly" and "almost" state nearness, not a bound (methodology: quantities are kept as stated).
 */
import type { Token } from "./sentence.ts";

export type Hedge = "approximately" | "at-least" | "more-than" | "at-most" | "less-than";

const before: readonly [Hedge, readonly string[]][] = [
  [
    "more-than",
    [
      "more than",
      "over",
      "above",
      "in excess of",
      "upwards of",
      "upward of",
      "north of",
      "greater than",
      "beyond",
      "exceeding",
      "well over",
      "well above",
      "far more than",
      "much more than",
      "many more than",
      "just over",
      "slightly more than",
      "slightly over",
      "a little over",
      "a little more than",
      "just above",
      "considerably more than",
    ],
  ],
  [
    "at-least",
    [
      "at least",
      "no fewer than",
      "no less than",
      "not less than",
      "not fewer than",
      "a minimum of",
      "minimum of",
      "at the very least",
    ],
  ],
  [
    "at-most",
    [
      "up to",
      "as many as",
      "at most",
      "no more than",
      "not more than",
      "a maximum of",
      "maximum of",
      "as much as",
      "as high as",
      "up to as many as",
    ],
  ],
  [
    "less-than",
    [
      "fewer than",
      "less than",
      "under",
      "below",
      "just under",
      "just below",
      "slightly fewer than",
      "slightly less than",
      "well under",
    ],
  ],
  [
    "approximately",
    [
      "about",
      "around",
      "some",
      "approximately",
      "approx",
      "approx.",
      "roughly",
      "nearly",
      "almost",
      "an estimated",
      "estimated",
      "close to",
      "circa",
      "near",
      "nigh on",
      "somewhere around",
      "in the region of",
      "in the order of",
      "on the order of",
      "near to",
      "very nearly",
      "just about",
      "an approximate",
      "approximate",
      "an average of",
      "~",
      "≈",
      "as few as",
      "something like",
      "a total of about",
    ],
  ],
];
const behind: readonly [Hedge, readonly string[]][] = [
  ["at-least", ["or more", "at least", "at a minimum", "and counting", "or above"]],
  ["approximately", ["or so", "or thereabouts", "approximately", "more or less"]],
  ["at-most", ["or fewer", "or less", "at most", "at the most", "or under"]],
];

interface Pattern {
  readonly words: readonly string[];
  readonly hedge: Hedge;
}

/** Longest first, so that "well over" wins over "over". */
function patternsBy(
  key: (words: readonly string[]) => string,
  table: readonly [Hedge, readonly string[]][],
): Map<string, Pattern[]> {
  const patterns = new Map<string, Pattern[]>();
  for (const [hedge, phrases] of table)
    for (const phrase of phrases) {
      const words = phrase.split(" ");
      const list = patterns.get(key(words)) ?? [];
      list.push({ words, hedge });
      patterns.set(key(words), list);
    }
  for (const list of patterns.values()) list.sort((a, b) => b.words.length - a.words.length);
  return patterns;
}

const byLastWord = patternsBy((words) => words.at(-1)!, before);
const byFirstWord = patternsBy((words) => words[0]!, behind);

/** The hedge that ends just before token `at`, and where it begins. */
export function hedgeBefore(tokens: readonly Token[], at: number): { hedge: Hedge; first: number } | undefined {
  const last = tokens[at - 1];
  if (last === undefined) return undefined;
  for (const { words, hedge } of byLastWord.get(last.lower) ?? []) {
    const first = at - words.length;
    if (first >= 0 && words.every((word, i) => tokens[first + i]!.lower === word)) return { hedge, first };
  }
  return undefined;
}

/** The hedge that begins just behind token `at`, and where it ends. */
export function hedgeBehind(tokens: readonly Token[], at: number): { hedge: Hedge; last: number } | undefined {
  const next = tokens[at + 1];
  if (next === undefined) return undefined;
  for (const { words, hedge } of byFirstWord.get(next.lower) ?? []) {
    // "by March 18 at least 87 people": the hedge belongs to the number behind it.
    const follows = tokens[at + words.length + 1];
    const isOfNext = follows !== undefined && (follows.pos === "NUM" || /^\d/.test(follows.exact));
    if (!isOfNext && words.every((word, i) => tokens[at + 1 + i]?.lower === word))
      return { hedge, last: at + words.length };
  }
  return undefined;
}
