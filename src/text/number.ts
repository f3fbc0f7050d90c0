/**
 * Numbers in digits and words: "100,000", "20 thousand", "1.2m", "half a million", "twenty-eight", "two dozen".
 *
 * Not here: hedges and ranges (quantity.ts), shares (share.ts), vague numerals (vague-numeral.ts).
 */
import { readNumberInWords, scales } from "./number-in-words.ts";
import type { Token } from "./sentence.ts";

export interface NumberReading {
  readonly value: number;
  /** Token index of the last word, inclusive. */
  readonly last: number;
  /** Four bare digits that could be a year. */
  readonly isYearLike: boolean;
  /** "20 thousand", "1.2m": a scale word or letter stood behind the digits. */
  readonly hasScale: boolean;
  /** A "+" or "-plus" stood behind: the number is a lower bound. */
  readonly hasPlus: boolean;
  /** "a dozen", "two dozen": a round word, near its value. */
  readonly isRound: boolean;
}

const letters = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
]);

const digits = /^(\d{1,3}(?:[,.]\d{3})+|\d+)(\.\d+)?([kmb]n?|mln)?(\+|-plus)?$/i;

/** The number that begins at token `first`, with its scale words; undefined when none begins there. */
export function readNumber(tokens: readonly Token[], first: number): NumberReading | undefined {
  const token = tokens[first];
  if (token === undefined) return undefined;
  const code = token.exact.charCodeAt(0);
  const read = code >= 48 && code <= 57 ? readDigits(tokens, first) : readWords(tokens, first);
  return read && addHalf(tokens, read);
}

/** "one and a half million", "two and a half". */
function addHalf(tokens: readonly Token[], read: NumberReading): NumberReading {
  const words = ["and", "a", "half"];
  if (read.value > 99 || !words.every((word, i) => tokens[read.last + 1 + i]?.lower === word)) return read;
  const scale = scales.get(tokens[read.last + 4]?.lower ?? "");
  return {
    ...read,
    value: (read.value + 0.5) * (scale ?? 1),
    last: read.last + (scale === undefined ? 3 : 4),
    hasScale: scale !== undefined,
    isYearLike: false,
  };
}

function readDigits(tokens: readonly Token[], first: number): NumberReading | undefined {
  const match = digits.exec(tokens[first]!.exact);
  if (match === null) return undefined;
  const [, whole, decimals, letter, plus] = match;
  const grouped = joinSpacedGroups(tokens, first, whole!);
  let value = Number(grouped.digits + (decimals ?? ""));
  let { last } = grouped;
  let hasScale = false;
  if (letter !== undefined) {
    value *= letters.get(letter.toLowerCase()) ?? 1;
    hasScale = true;
  } else {
    const scale = readScale(tokens, last);
    if (scale !== undefined) {
      value *= scale.factor;
      last = scale.last;
      hasScale = true;
    }
  }
  const isBare = !hasScale && decimals === undefined && last === first && whole!.length === 4;
  const plusAfter = plus === undefined ? readPlus(tokens, last) : last;
  return {
    value: Math.round(value * 1e6) / 1e6,
    last: plusAfter ?? last,
    isYearLike: isBare && value >= 1000 && value < 2100,
    hasScale,
    hasPlus: plusAfter !== undefined,
    isRound: tokens[last]!.lower === "dozen",
  };
}

/** "1 000", "10 500 000": groups of three digits behind a space, as many agencies write them. */
function joinSpacedGroups(tokens: readonly Token[], first: number, whole: string): { digits: string; last: number } {
  let joined = whole.replace(/[,.]/g, "");
  let last = first;
  if (!/^\d{1,3}$/.test(whole)) return { digits: joined, last };
  while (true) {
    const next = tokens[last + 1];
    if (next === undefined || !/^\d{3}$/.test(next.exact) || next.start !== tokens[last]!.end + 1) break;
    joined += next.exact;
    last++;
  }
  return { digits: joined, last };
}

/** A scale behind the digits: "million", or a letter set close to them ("1.2m", "100K"). */
function readScale(tokens: readonly Token[], last: number): { factor: number; last: number } | undefined {
  const next = tokens[last + 1];
  if (next === undefined) return undefined;
  const word = scales.get(next.lower);
  if (word !== undefined) {
    const after = tokens[last + 2];
    const second = after === undefined ? undefined : scales.get(after.lower);
    if (second !== undefined && second > word) return { factor: word * second, last: last + 2 };
    return { factor: word, last: last + 1 };
  }
  if (next.start !== tokens[last]!.end) return undefined;
  const letter = letters.get(next.lower.replace(/\.$/, ""));
  return letter === undefined ? undefined : { factor: letter, last: last + 1 };
}

/** "100,000+" and "100,000 plus". */
function readPlus(tokens: readonly Token[], last: number): number | undefined {
  const next = tokens[last + 1];
  if (next?.exact === "+" && next.start === tokens[last]!.end) return last + 1;
  if (next?.lower === "plus" && tokens[last + 2]?.pos !== "NUM") return last + 1;
  return undefined;
}

function readWords(tokens: readonly Token[], first: number): NumberReading | undefined {
  const read = readNumberInWords(tokens, first);
  if (read === undefined) return undefined;
  const plus = readPlus(tokens, read.last);
  return {
    value: read.value,
    last: plus ?? read.last,
    isYearLike: false,
    hasScale: read.hasScale,
    hasPlus: plus !== undefined,
    isRound: tokens[read.last]!.lower === "dozen",
  };
}
