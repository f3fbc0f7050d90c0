/**
 * Numbers in digits and words: "100,000", "20 thousand", "1.2m", "half a million", "two and a half million", "2 1/4",
 * "1 lakh 20 thousand", "twenty-eight", "two dozen".
 *
 * Not here: hedges and ranges (quantity.ts), shares (share.ts), vague numerals (vague-numeral.ts).
 */
import { readFraction } from "./fraction.ts";
import { readDigits } from "./number-in-digits.ts";
import { digitsBehindPoint, readNumberInWords, scales, smallNumberIn } from "./number-in-words.ts";
import type { Token } from "./sentence.ts";

export interface NumberReading {
  readonly value: number;
  /** Token index of the last word, inclusive. */
  readonly last: number;
  /** Four bare digits that could be a year. */
  readonly isYearLike: boolean;
  /** What the scale words and letters behind it multiply: 1000 in "20 thousand", 1 without any. */
  readonly scale: number;
  /** A "+" or "-plus" stood behind: the number is a lower bound. */
  readonly hasPlus: boolean;
  /** "a dozen", "100-odd": a round word, near its value. */
  readonly isRound: boolean;
}

const letters = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mil", 1e6],
  ["mln", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["tln", 1e12],
  ["trn", 1e12],
]);
const inOneWord = /^([\d.,]*\d)(k|mn?|mln|bn?)(\+|-plus)?$/i;

/** The number that begins at token `first`, with its scale words; undefined when none begins there. */
export function readNumber(tokens: readonly Token[], first: number): NumberReading | undefined {
  const token = tokens[first];
  if (token === undefined) return undefined;
  const read = readWhole(tokens, first, token) ?? readPartOfScale(tokens, first);
  return read && addPlus(tokens, addFraction(tokens, addPoint(tokens, read)));
}

function readWhole(tokens: readonly Token[], first: number, { lower }: Token): NumberReading | undefined {
  const code = lower.charCodeAt(0);
  if ((code >= 48 && code <= 57) || (code === 46 && lower.length > 1)) return readFigures(tokens, first);
  // "three quarters of a million"
  if (readFraction(tokens, first) !== undefined) return undefined;
  const read = readNumberInWords(tokens, first);
  if (read === undefined) return undefined;
  const { value, last, scale } = read;
  const isRound = read.isRound || isDozen(tokens[last]!);
  return { value, last, scale, isRound, isYearLike: false, hasPlus: false };
}

const isDozen = ({ lower }: Token) => lower === "dozen" || lower === "dozens" || lower === "score";

function readFigures(tokens: readonly Token[], first: number): NumberReading | undefined {
  const { exact } = tokens[first]!;
  const glued = inOneWord.exec(exact);
  const behind = glued === null ? readScale(tokens, first) : undefined;
  const isScaled =
    glued !== null || behind !== undefined || /^(?:%|per|percent|pct)$/.test(tokens[first + 1]?.lower ?? "");
  const read = readDigits(glued?.[1] ?? exact, isScaled);
  if (read === undefined) return undefined;
  const scale = glued === null ? (behind?.factor ?? 1) : letters.get(glued[2]!.toLowerCase())!;
  const last = behind?.last ?? first;
  const value = rounded(read.value * scale);
  return addSmallerScale(tokens, {
    value,
    last,
    scale,
    isYearLike: read.isBare && scale === 1 && exact.length === 4 && value >= 1000 && value < 2100,
    hasPlus: read.hasPlus || glued?.[3] !== undefined,
    isRound: read.isRound || isDozen(tokens[last]!),
  });
}

/** Twelve digits are as many as a double holds of decimals times a scale. */
const rounded = (value: number) => (value < 1e6 ? Math.round(value * 1e6) / 1e6 : Math.round(value));

/** A scale behind the digits: "million", "lakh crore", or letters set close to them ("1.2m", "100K"). */
function readScale(tokens: readonly Token[], last: number): { factor: number; last: number } | undefined {
  const next = tokens[last + 1];
  if (next === undefined) return undefined;
  const word = next.lower === "score" ? undefined : scales.get(next.lower);
  if (word !== undefined) {
    const second = scales.get(tokens[last + 2]?.lower ?? "");
    if (second !== undefined && second > word) return { factor: word * second, last: last + 2 };
    return { factor: word, last: last + 1 };
  }
  const abbreviation = next.lower.replace(/\.$/, "");
  const factor = letters.get(abbreviation);
  // "5 m deep"
  if (factor === undefined || (next.start !== tokens[last]!.end && abbreviation.length < 2)) return undefined;
  // "flat 10b", not a billion
  return abbreviation === "b" && !tokens[last]!.exact.includes(".") ? undefined : { factor, last: last + 1 };
}

/** "1 lakh 20 thousand", "4 million 200 thousand", "3 hundred and 21": what follows has a smaller scale. */
function addSmallerScale(tokens: readonly Token[], read: NumberReading): NumberReading {
  if (read.scale < 100 || read.hasPlus) return read;
  const next = tokens[read.last + 1];
  if (read.scale === 100) {
    const rest = next?.lower === "and" ? smallNumberIn(tokens[read.last + 2]?.lower ?? "") : undefined;
    const isCount = rest !== undefined && !scales.has(tokens[read.last + 3]?.lower ?? "");
    return !isCount ? read : { ...read, value: read.value + rest, last: read.last + 2, scale: 1 };
  }
  if (next === undefined || !/^\d{1,3}$/.test(next.exact)) return read;
  const smaller = readFigures(tokens, read.last + 1);
  if (smaller === undefined || smaller.last === read.last + 1 || smaller.value >= read.scale) return read;
  return { ...read, value: read.value + smaller.value, last: smaller.last, scale: 1 };
}

/** "half a million", "quarter million", "two thirds of a million", "3/4 million". */
function readPartOfScale(tokens: readonly Token[], first: number): NumberReading | undefined {
  const word = tokens[first]!.lower;
  const part = word === "quarter" ? { value: 1 / 4, last: first } : readFraction(tokens, first);
  if (part === undefined) return undefined;
  let last = part.last + 1;
  if (tokens[last]?.lower === "of") last++;
  if (tokens[last]?.lower === "a") last++;
  const scale = scales.get(tokens[last]?.lower ?? "");
  // "half the million", "a half dozens"
  if (scale === undefined || tokens[last]!.lower.endsWith("s") || scale === 20) return undefined;
  if (tokens[part.last + 1]!.lower === "of" && tokens[part.last + 2]!.lower !== "a") return undefined;
  const value = rounded(part.value * scale);
  return { value, last, scale, isYearLike: false, hasPlus: false, isRound: scale === 12 };
}

/** "two point five million", "nine point nought four". */
function addPoint(tokens: readonly Token[], read: NumberReading): NumberReading {
  if (tokens[read.last + 1]?.lower !== "point" || read.scale > 1e3) return read;
  let decimals = "";
  let last = read.last + 1;
  for (
    let more = digitsBehindPoint(tokens[last + 1]?.lower ?? "");
    more !== undefined && (decimals === "" || more.length === 1);
    more = digitsBehindPoint(tokens[last + 1]?.lower ?? "")
  ) {
    decimals += more;
    last++;
  }
  if (decimals === "") return read;
  const scale = readScale(tokens, last);
  const value = Number(`${read.value}.${decimals}`) * (scale?.factor ?? 1);
  return { ...read, value: rounded(value), last: scale?.last ?? last, scale: scale?.factor ?? 1, isYearLike: false };
}

/** "two and a half million", "five and three quarters", "2 1/4", "1½ million", "one million and a half". */
function addFraction(tokens: readonly Token[], read: NumberReading): NumberReading {
  const next = tokens[read.last + 1];
  if (next === undefined || read.hasPlus || read.isRound) return read;
  const isJoined = next.lower === "and";
  const part = readFraction(tokens, isJoined ? read.last + 2 : read.last + 1);
  // "two and half of them", "killed 12, a third of them"
  if (part === undefined || (isJoined ? tokens[read.last + 2]!.lower === "half" : !/^[^a-z]+$/.test(next.lower)))
    return read;
  const scale = scales.get(tokens[part.last + 1]?.lower ?? "");
  if (scale === undefined && isJoined && !mayEndNumber(tokens, part.last, part.isOrdinalLike)) return read;
  // "one million and a half" is half a million more, "a hundred and a half" half of one.
  const isOfScale = read.scale > 1000;
  if (scale !== undefined && isOfScale && read.scale <= scale) return read;
  const sum = isOfScale ? read.value + part.value * (scale ?? read.scale) : (read.value + part.value) * (scale ?? 1);
  return {
    ...read,
    value: rounded(sum),
    last: scale === undefined ? part.last : part.last + 1,
    scale: scale ?? read.scale,
    isYearLike: false,
  };
}

/** "killed two and a third was hurt", "two and a half of the crew" */
function mayEndNumber(tokens: readonly Token[], last: number, isOrdinalLike: boolean): boolean {
  const next = tokens[last + 1];
  if (next === undefined || next.pos === "PUNCT") return true;
  if (next.lower === "of" || next.pos === "VERB" || next.pos === "AUX") return false;
  return !isOrdinalLike || (next.pos === "NOUN" && next.lower.endsWith("s"));
}

/** "100,000+" and "100,000 plus". */
function addPlus(tokens: readonly Token[], read: NumberReading): NumberReading {
  const next = tokens[read.last + 1];
  if (next === undefined || read.hasPlus) return read;
  const isSign = next.exact === "+" && next.start === tokens[read.last]!.end;
  const isWord = next.lower === "plus" && tokens[read.last + 2]?.pos !== "NUM";
  return isSign || isWord ? { ...read, last: read.last + 1, hasPlus: true } : read;
}
