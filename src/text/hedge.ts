/**
 * Hedges before and behind a number, and the bound that each states: "more than", "as many as", "or so".
 * "Nearly" and "almost" state nearness, not a bound (methodology: quantities are kept as stated).
 */
import type { Token } from "./sentence.ts";

export type Hedge = "approximately" | "at-least" | "more-than" | "at-most" | "less-than";

const before: readonly [Hedge, readonly string[]][] = [
  [
    "more-than",
    phrases(`more than | over | above | in excess of | upwards of | upward of | north of | greater than | larger than
      | higher than | bigger than | beyond | exceeding | surpassing | topping | >`),
  ],
  [
    "at-least",
    phrases(`at least | no fewer than | no less than | not less than | not fewer than | a minimum of | minimum of
      | at the very least | at the least | at a minimum | greater than or equal to | more than or equal to
      | equal to or more than | equal to or greater than | at least or equal to | > = | ≥`),
  ],
  [
    "at-most",
    phrases(`up to | as many as | at most | at the most | at the very most | no more than | not more than | a maximum of
      | maximum of | as much as | as high as | up to as many as | anything up to | less than or equal to
      | fewer than or equal to | equal to or less than | < = | ≤`),
  ],
  [
    "less-than",
    phrases(`fewer than | less than | smaller than | lower than | under | below | just short of | a little short of
      | slightly short of | <`),
  ],
  [
    "approximately",
    phrases(`about | around | some | approximately | approx | approx. | roughly | nearly | almost | an estimated | estimated
      | close to | circa | near | nigh on | well-nigh | somewhere around | somewhere near | somewhere close to
      | in the region of | in the order of | on the order of | of the order of | in the neighborhood of
      | in the neighbourhood of | in the vicinity of | near to | just about | an approximate | approximate | an average of
      | more like | nearer | nearer to | closer to | ~ | ≈ | as few as | something like | a total of about | practically | virtually | est. | ca.`),
  ],
];
const behind: readonly [Hedge, readonly string[]][] = [
  [
    "at-least",
    phrases(`or more | at least | at a minimum | at the very least | at the least | and counting | or above | or over
      | or greater | or higher | or upwards | and up | and above | and upwards | and more`),
  ],
  ["approximately", phrases("or so | or thereabouts | approximately | more or less | give or take | roughly")],
  ["at-most", phrases("or fewer | or less | at most | at the most | at the very most | or under | or below")],
];
/** Words that lean on a hedge and leave its bound as it is: "well over", "a little under", "just about". */
const modifiers =
  phrases(`well | far | much | many | just | slightly | considerably | significantly | substantially | somewhat
  | comfortably | easily | barely | only just | very | a little | a bit | a shade | a fraction`).map((phrase) =>
    phrase.split(" "),
  );

function phrases(list: string): string[] {
  return list.split("|").map((phrase) => phrase.trim());
}

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
    if (first < 0 || !words.every((word, i) => tokens[first + i]!.lower === word)) continue;
    // "has gone up to nine": the verb takes "up".
    if (words[0] === "up" && /^(?:go(?:es|ne|ing)?|went)$/.test(tokens[first - 1]?.lower ?? "")) return undefined;
    return { hedge, first: first - modifierBefore(tokens, first) };
  }
  return undefined;
}

/** How many words before the hedge only lean on it. */
function modifierBefore(tokens: readonly Token[], first: number): number {
  let most = 0;
  for (const words of modifiers) {
    const from = first - words.length;
    if (words.length > most && from >= 0 && words.every((word, i) => tokens[from + i]!.lower === word))
      most = words.length;
  }
  return most;
}

/** The hedge that begins just behind token `at`, and where it ends. */
export function hedgeBehind(tokens: readonly Token[], at: number): { hedge: Hedge; last: number } | undefined {
  const next = tokens[at + 1];
  if (next === undefined) return undefined;
  for (const { words, hedge } of byFirstWord.get(next.lower) ?? []) {
    if (words.every((word, i) => tokens[at + 1 + i]?.lower === word) && !isOfNext(tokens, at, words))
      return { hedge, last: at + words.length };
  }
  return undefined;
}

/** "by March 18 at least 87 people", "40 and more were hurt", "200 or more than that": the words belong to what follows. */
function isOfNext(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  const follows = tokens[at + words.length + 1];
  if (follows === undefined) return false;
  if (follows.pos === "NUM" || /^\d/.test(follows.exact) || follows.lower === "than") return true;
  if (words[0] !== "and" || words[1] === "counting") return false;
  return follows.lower === "to" || /^(?:VERB|AUX|NOUN|PROPN|ADJ|DET)$/.test(follows.pos);
}
