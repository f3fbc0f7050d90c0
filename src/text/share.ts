/**
 * Shares of a whole, as fractions of 1: "half", "two thirds", "40 percent", "10 to 15 percent", "one in five", "2/3", "most".
 */
import { type FractionReading, fractionOpeners, readFraction } from "./fraction.ts";
import { type NumberReading, readNumber } from "./number.ts";
import { readRange } from "./range.ts";
import type { Token } from "./sentence.ts";

export interface ShareReading {
  readonly low: number;
  readonly high: number | null;
  /** "most", "a majority": no more than a bound. */
  readonly isVague: boolean;
  /** Token indices of the first ("between" before a range) and last word, inclusive. */
  readonly first: number;
  readonly last: number;
}

const percentWords = new Set(["percent", "%", "pct", "percentage"]);

/** The words that a share can begin with, apart from hyphenated ones and numbers. */
export const shareOpeners: readonly string[] = [...fractionOpeners, "most", "the"];

/** The share that begins at token `first`, as `number` does; undefined when none begins there. */
export function readShare(
  tokens: readonly Token[],
  first: number,
  number = readNumber(tokens, first),
): ShareReading | undefined {
  const token = tokens[first];
  if (token === undefined) return undefined;
  return readMost(tokens, first) ?? readPart(tokens, first) ?? readPercentOrRatio(tokens, first, number);
}

/** Whether a word may follow the article of "the majority", "a vast majority", "the bulk". */
export const opensLargePart = (word: string) => largePartOpeners.has(word);
const largePartOpeners = new Set("majority bulk vast overwhelming great large clear".split(" "));
const largeParts = /^(?:(?:(?:vast|overwhelming|great|large|clear) )?majority|(?:vast |great )?bulk)(?: |$)/;

function readMost(tokens: readonly Token[], first: number): ShareReading | undefined {
  const word = tokens[first]!.lower;
  const vague = (last: number): ShareReading => ({ low: 0.5, high: null, isVague: true, first, last });
  // "the most", "most recent": a superlative, not a share.
  if (
    word === "most" &&
    tokens[first - 1]?.lower !== "the" &&
    tokens[first - 1]?.lower !== "at" &&
    tokens[first + 1]?.pos !== "ADJ" &&
    tokens[first + 1]?.pos !== "ADV"
  )
    return vague(first);
  if (word !== "a" && word !== "the") return undefined;
  const large = largeParts.exec(`${tokens[first + 1]?.lower} ${tokens[first + 2]?.lower ?? ""}`);
  return large === null ? undefined : vague(first + large[0].trim().split(" ").length);
}

/** "half", "a third", "two thirds", "three-quarters", "3/4 of". */
function readPart(tokens: readonly Token[], first: number): ShareReading | undefined {
  const part = readFraction(tokens, first);
  if (part === undefined) return undefined;
  const after = tokens[part.last + 1];
  // "a third person", "a quarter century", "a fourth was injured": an ordinal or a stretch of time.
  if (
    part.isOrdinalLike &&
    after !== undefined &&
    (after.pos === "NOUN" || /^(?:was|is|has|had|died)$/.test(after.lower))
  )
    return undefined;
  // "half that number", "a third as many": of no number that stands here.
  if (/^(?:that|this|as)$/.test(after?.lower ?? "")) return undefined;
  // "on 3/4"
  if (tokens[first]!.lower.includes("/") && after?.lower !== "of") return undefined;
  return readPartRange(tokens, first, part) ?? exactly(part.value, first, part.last);
}

/** "a quarter to a third", "between a third and half". */
function readPartRange(tokens: readonly Token[], first: number, low: FractionReading): ShareReading | undefined {
  const link = tokens[low.last + 1]?.lower;
  const isBetween = tokens[first - 1]?.lower === "between";
  if (link !== "to" && !(link === "and" && isBetween)) return undefined;
  const high = readFraction(tokens, low.last + 2);
  if (high === undefined || high.value <= low.value) return undefined;
  return {
    ...exactly(low.value, isBetween || tokens[first - 1]?.lower === "from" ? first - 1 : first, high.last),
    high: round(high.value),
  };
}

const exactly = (fraction: number, first: number, last: number): ShareReading => ({
  low: round(fraction),
  high: round(fraction),
  isVague: false,
  first,
  last,
});

/** "40 percent", "40 per cent", "10 to 15 percent", "one in five", "two out of three", "one of every five". */
function readPercentOrRatio(
  tokens: readonly Token[],
  first: number,
  number: NumberReading | undefined,
): ShareReading | undefined {
  if (number === undefined) return undefined;
  const percentEnd = percentBehind(tokens, number.last);
  if (percentEnd > 0)
    return readPercentRange(tokens, first, percentEnd) ?? exactly(number.value / 100, first, percentEnd);
  const bare = readRange(tokens, first, number);
  const bareEnd = bare === undefined ? -1 : percentBehind(tokens, bare.last);
  if (bareEnd > 0) return between(bare!, bareEnd);
  const wholeAt = wholeOfRatio(tokens, number.last + 1);
  if (wholeAt < 0 || number.value > 20) return undefined;
  const whole = readNumber(tokens, wholeAt);
  const most = tokens[number.last + 1]!.lower === "out" ? 1000 : 100;
  if (whole === undefined || whole.isYearLike || whole.value <= number.value || whole.value > most) return undefined;
  // "three in 24 hours" is a pace, not a share.
  if (timeUnits.test(tokens[whole.last + 1]?.lower ?? "")) return undefined;
  return exactly(number.value / whole.value, first, whole.last);
}

/** Index of the word that makes a share of the number before, -1 without one. */
function percentBehind(tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1]?.lower ?? "";
  if (percentWords.has(next)) return last + 1;
  return next === "per" && tokens[last + 2]?.lower === "cent" ? last + 2 : -1;
}

/** "10% to 15%": each end has its sign; the range is read as if the first had none. */
function readPercentRange(tokens: readonly Token[], first: number, sign: number): ShareReading | undefined {
  const from = Math.max(0, first - 4);
  const bare = [...tokens.slice(from, sign), ...tokens.slice(sign + 1, sign + 9)];
  const number = readNumber(bare, first - from);
  const range = number === undefined ? undefined : readRange(bare, first - from, number);
  const end = range === undefined ? -1 : percentBehind(bare, range.last);
  return end < 0 ? undefined : between({ ...range!, first: range!.first + from }, end + from + 1);
}

const between = (
  { first, low, high }: { first: number; low: number | null; high: number | null },
  last: number,
): ShareReading => ({
  low: round((low ?? 0) / 100),
  high: high === null ? null : round(high / 100),
  isVague: false,
  first,
  last,
});

/** Index of the whole in "in five", "in every five", "out of five", "out of every five", "of every five"; -1 elsewhere. */
function wholeOfRatio(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower;
  const isEvery = (i: number) => tokens[i]?.lower === "every";
  if (word === "in") return isEvery(at + 1) ? at + 2 : at + 1;
  if (word === "out" && tokens[at + 1]?.lower === "of") return isEvery(at + 2) ? at + 3 : at + 2;
  return word === "of" && isEvery(at + 1) ? at + 2 : -1;
}

const timeUnits = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|-)$/;

/** Four decimals: a third is written .3333. */
function round(fraction: number): number {
  return Math.round(fraction * 1e4) / 1e4;
}
