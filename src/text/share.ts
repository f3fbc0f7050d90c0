/**
 * Shares of a whole, as fractions of 1: "half", "two thirds", "40 percent", "one in five", "most".
 */
import { readNumber } from "./number.ts";
import type { Token } from "./sentence.ts";

export interface ShareReading {
  readonly low: number;
  readonly high: number | null;
  /** "most", "a majority": no more than a bound. */
  readonly isVague: boolean;
  /** Token index of the last word, inclusive. */
  readonly last: number;
}

const parts = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["sixths", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["eighths", 8],
  ["tenth", 10],
  ["tenths", 10],
]);
const percentWords = new Set(["percent", "%", "pct", "percentage"]);

const smallCounts = new Map([
  ["a", 1],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["seven", 7],
  ["nine", 9],
]);

/** The words that a share can begin with, apart from hyphenated ones and numbers. */
export const shareOpeners: readonly string[] = [...smallCounts.keys(), "half", "most", "the"];

/** The share that begins at token `first`; undefined when none begins there. */
export function readShare(tokens: readonly Token[], first: number): ShareReading | undefined {
  const token = tokens[first];
  if (token === undefined) return undefined;
  return readMost(tokens, first) ?? readFraction(tokens, first) ?? readPercentOrRatio(tokens, first);
}

function readMost(tokens: readonly Token[], first: number): ShareReading | undefined {
  const word = tokens[first]!.lower;
  const vague = (last: number): ShareReading => ({ low: 0.5, high: null, isVague: true, last });
  // "the most", "most recent": a superlative, not a share.
  if (
    word === "most" &&
    tokens[first - 1]?.lower !== "the" &&
    tokens[first - 1]?.lower !== "at" &&
    tokens[first + 1]?.pos !== "ADJ" &&
    tokens[first + 1]?.pos !== "ADV"
  )
    return vague(first);
  if ((word === "a" || word === "the") && /^(?:vast )?majority$/.test(tokens[first + 1]?.lower ?? ""))
    return vague(first + 1);
  if (
    (word === "a" || word === "the") &&
    tokens[first + 1]?.lower === "vast" &&
    tokens[first + 2]?.lower === "majority"
  )
    return vague(first + 2);
  return undefined;
}

/** "half", "a third", "two thirds", "three-quarters". */
function readFraction(tokens: readonly Token[], first: number): ShareReading | undefined {
  const word = tokens[first]!.lower;
  const exact = (fraction: number, last: number): ShareReading => ({
    low: round(fraction),
    high: round(fraction),
    isVague: false,
    last,
  });
  if (word === "half") return exact(0.5, first);
  const dash = word.indexOf("-");
  if (dash > 0) {
    const part = parts.get(word.slice(dash + 1));
    const count = smallCounts.get(word.slice(0, dash));
    return part !== undefined && count !== undefined && count <= part ? exact(count / part, first) : undefined;
  }
  const part = parts.get(tokens[first + 1]?.lower ?? "");
  const count = smallCounts.get(word);
  if (part === undefined || count === undefined || count > part) return undefined;
  // "a third person", "a quarter century": an ordinal or a stretch of time.
  const after = tokens[first + 2];
  if (count === 1 && part !== 2 && after !== undefined && after.pos === "NOUN") return undefined;
  return exact(count / part, first + 1);
}
/** "40 percent", "40 per cent", "one in five", "two out of three". */
function readPercentOrRatio(tokens: readonly Token[], first: number): ShareReading | undefined {
  const number = readNumber(tokens, first);
  if (number === undefined) return undefined;
  const next = tokens[number.last + 1]?.lower ?? "";
  const percentEnd = percentWords.has(next)
    ? number.last + 1
    : next === "per" && tokens[number.last + 2]?.lower === "cent"
      ? number.last + 2
      : -1;
  if (percentEnd > 0) {
    const fraction = round(number.value / 100);
    return { low: fraction, high: fraction, isVague: false, last: percentEnd };
  }
  const wholeAt =
    next === "in"
      ? number.last + (tokens[number.last + 2]?.lower === "every" ? 3 : 2)
      : next === "out"
        ? number.last + 3
        : -1;
  if (wholeAt < 0 || number.value > 20) return undefined;
  const whole = readNumber(tokens, wholeAt);
  if (whole === undefined || whole.isYearLike || whole.value <= number.value || whole.value > 100) return undefined;
  // "three in 24 hours" is a pace, not a share.
  if (timeUnits.test(tokens[whole.last + 1]?.lower ?? "")) return undefined;
  const fraction = round(number.value / whole.value);
  return { low: fraction, high: fraction, isVague: false, last: whole.last };
}

const timeUnits = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|-)$/;

/** Four decimals: a third is written .3333. */
function round(fraction: number): number {
  return Math.round(fraction * 1e4) / 1e4;
}
