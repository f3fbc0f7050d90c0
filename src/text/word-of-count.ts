/**
 * Words that count without a number: "no one", "not a single", "without", "a", "another", "some", "both", "double".
 */
import { isPair } from "./pair.ts";
import type { Token } from "./sentence.ts";

export interface WordOfCount {
  /** A lack is a zero only before an outcome: "without casualties", not "without power". */
  readonly kind: "number" | "zero" | "lack" | "article" | "multiple" | "vague";
  readonly low: number;
  /** Null where the word leaves its upper end open: "some". */
  readonly high: number | null;
  /** Token index of the last word, inclusive. */
  readonly last: number;
}

const comparatives = new Set(["fewer", "less", "more", "longer", "later"]);
/** "an estimated 300", "a further 12", "a total of 40": the number counts, not the article. */
const countAdjectives = new Set([
  "estimated",
  "average",
  "approximate",
  "total",
  "minimum",
  "maximum",
  "further",
  "record",
  "combined",
  "additional",
]);
const multiples = new Map([
  ["double", 2],
  ["triple", 3],
  ["quadruple", 4],
  ["quintuple", 5],
]);
/** "a pair of hikers" */
const smallGroups = new Map([
  ["pair", 2],
  ["trio", 3],
  ["quartet", 4],
]);
const groupsOfPeople = new Map([
  ["couple", 2],
  ["pair", 2],
  ["duo", 2],
  ["twins", 2],
  ["trio", 3],
]);
const nobody = new Set(["nobody", "none", "zero"]);

/** The words that it reads. */
export const wordsOfCount: readonly string[] = [
  ...multiples.keys(),
  ...groupsOfPeople.keys(),
  ...nobody,
  "no",
  "not",
  "a",
  "an",
  "another",
  "some",
  "both",
  "without",
];
/** "double" in "double-murder"; "" in any other word. */
export const multipleIn = (word: string) => {
  const dash = word.indexOf("-");
  return dash > 0 && multiples.has(word.slice(0, dash)) ? word.slice(0, dash) : "";
};

/** The group told by its size alone: "the couple", "a pair", "the trio", "her twins"; its count is the noun itself. */
function groupSize(tokens: readonly Token[], i: number): number | undefined {
  const size = groupsOfPeople.get(tokens[i]!.lower);
  if (size === undefined || tokens[i]!.pos === "VERB" || tokens[i - 1]?.pos === "NUM") return undefined;
  const next = tokens[i + 1];
  return next === undefined || /^(?:of|'s|')$/.test(next.lower) || /^(?:NOUN|NUM)$/.test(next.pos) ? undefined : size;
}

/** "no", "nobody", "a", "an", "another", "some" where no number follows. */
export function readWordOfCount(tokens: readonly Token[], i: number): WordOfCount | undefined {
  const { lower } = tokens[i]!;
  const of = (kind: WordOfCount["kind"], value: number, last = i): WordOfCount => ({
    kind,
    low: value,
    high: value,
    last,
  });
  const multiple = multiples.get(lower) ?? multiples.get(multipleIn(lower));
  if (multiple !== undefined) return of("multiple", multiple);
  const next = tokens[i + 1]?.lower ?? "";
  if (lower === "no" && comparatives.has(next)) return undefined;
  if ((lower === "a" || lower === "an") && countAdjectives.has(next)) return undefined;
  if (lower === "no") return of("zero", 0, next === "one" ? i + 1 : i);
  if (lower === "not" && next === "one") return of("zero", 0, i + 1);
  if (lower === "not" && next === "a" && tokens[i + 2]?.lower === "single") return of("zero", 0, i + 2);
  if (nobody.has(lower)) return of("zero", 0);
  if (lower === "without") return of("lack", 0);
  const few = lower === "a" && tokens[i + 2]?.lower === "of" ? smallGroups.get(next) : undefined;
  if (few !== undefined) return of("number", few, i + 1);
  const size = groupSize(tokens, i);
  if (size !== undefined) return of("number", size);
  if (lower === "a" || lower === "an" || lower === "another") return of("article", 1);
  if (lower === "both" && isPair(tokens, i + 1)) return of("number", 2);
  if (lower === "some" && tokens[i + 1]?.pos !== "NUM") return { kind: "vague", low: 2, high: null, last: i };
  return undefined;
}
