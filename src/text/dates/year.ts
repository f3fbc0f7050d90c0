/**
 * Years and what is counted in them: "2023", "fiscal 1989", "1979-1989", "2022/23", "nineteen ninety-six", "the 1990s",
 * "the '80s", "the nineties", "the 20th century".
 *
 * Not here: four digits that count something, "killed 2000 people".
 */
import type { Token } from "../sentence.ts";
import type { DateReader, Meaning, Reading } from "./date-expression.ts";
import { numberOfWord } from "./small-number.ts";
import { ordinalOf, timePrepositions } from "./time-words.ts";

const decadeWords = new Map(
  "twenties thirties forties fifties sixties seventies eighties nineties".split(" ").map((w, i) => [w, 1920 + i * 10]),
);
const hundreds = new Map([
  ["eighteen", 1800],
  ["nineteen", 1900],
  ["twenty", 2000],
]);
const counted =
  /^(?:people|men|women|children|troops|police|dead|wounded|injured|percent|%|miles|feet|metres|meters|km|points|block|usd|dollars|hours|rounds)$/;
const hedges = new Set(
  "about around some than nearly almost least over under approximately roughly to $ £ € no. number".split(" "),
);

const yearsOf = (from: number, to = from): Meaning => ({ kind: "years", from, to });

/** Whether four digits between 1000 and 2099 are a year here rather than a count. */
function isYear(tokens: readonly Token[], at: number): boolean {
  const year = Number(tokens[at]!.exact);
  const before = tokens[at - 1]?.lower ?? "";
  const after = tokens[at + 1];
  const isPlaced = timePrepositions.has(before) && !(before === "over" || before === "on" || before === "to");
  if (year < 1900)
    return isPlaced && (after === undefined || after.pos === "PUNCT" || (year >= 1700 && after.pos !== "NOUN"));
  const isCount = after !== undefined && counted.test(after.lower);
  if (before === "in" || before === "since") return !isCount || year % 100 !== 0;
  if (isCount || hedges.has(before)) return before === "to" && !isCount && isYearToken(tokens[at - 2]);
  const countsPlural = after?.pos === "NOUN" && after.lower.endsWith("s") && !after.lower.endsWith("ss");
  return !(countsPlural && year % 100 === 0) && tokens[at - 1]?.pos !== "NUM";
}

const isYearToken = (token: Token | undefined) => token !== undefined && /^(?:1[789]|20)\d\d$/.test(token.exact);

function readDigits(tokens: readonly Token[], at: number): Reading | undefined {
  const { exact } = tokens[at]!;
  if (/^1\d{3}$|^20\d\d$/.test(exact)) return readYearOrSpan(tokens, at);
  const span = /^((?:1[789]|20)\d\d)[-–/](\d{4}|\d\d)$/.exec(exact);
  if (span) {
    const from = Number(span[1]);
    const to = span[2]!.length === 4 ? Number(span[2]) : Math.floor(from / 100) * 100 + Number(span[2]);
    return to > from && to - from < 400 ? { last: at, meaning: yearsOf(from, to) } : undefined;
  }
  const decade = /^(?:(1[0-9]|20)|['‘’])?(\d0)'?s$/.exec(tokens[at]!.lower);
  if (decade && exact.length > 3) {
    const isCentury = decade[1] !== undefined && decade[2] === "00";
    const from = Number(decade[1] ?? 19) * 100 + Number(decade[2]);
    return { last: at, meaning: { kind: "era", from, length: isCentury ? 100 : 10 } };
  }
  return readCentury(tokens, at);
}

function readYearOrSpan(tokens: readonly Token[], at: number): Reading | undefined {
  const from = Number(tokens[at]!.exact);
  const isSpan = /^[-–—]$/.test(tokens[at + 1]?.exact ?? "") && isYearToken(tokens[at + 2]);
  const to = isSpan ? Number(tokens[at + 2]!.exact) : from;
  if (isSpan && to > from) return { last: at + 2, meaning: yearsOf(from, to) };
  return isYear(tokens, at) ? { last: at, meaning: yearsOf(from) } : undefined;
}

function readCentury(tokens: readonly Token[], at: number): Reading | undefined {
  const ordinal = ordinalOf(tokens[at]);
  if (ordinal === undefined || tokens[at + 1]?.lower !== "century") return undefined;
  return { last: at + 1, meaning: { kind: "era", from: (ordinal - 1) * 100, length: 100 } };
}

/** "nineteen ninety-six", "two thousand and four" is left to others. */
function readSpoken(tokens: readonly Token[], at: number): Reading | undefined {
  const century = hundreds.get(tokens[at]!.lower);
  const next = tokens[at + 1]?.lower;
  if (century === undefined || next === undefined) return undefined;
  let rest = numberOfWord(next) ?? 0;
  let last = at + 1;
  const one = rest >= 20 && rest % 10 === 0 ? (numberOfWord(tokens[at + 2]?.lower ?? "") ?? 0) : 0;
  if (one > 0 && one < 10) {
    rest += one;
    last++;
  }
  if (century === 2000 && rest < 10) return undefined;
  return rest >= 10 ? { last, meaning: yearsOf(century + rest) } : undefined;
}

function readFiscal(tokens: readonly Token[], at: number): Reading | undefined {
  const next = tokens[at + 1]?.lower === "year" ? at + 2 : at + 1;
  return isYearToken(tokens[next]) ? { last: next, meaning: yearsOf(Number(tokens[next]!.exact)) } : undefined;
}

export const year: DateReader = {
  words: [...decadeWords.keys(), ...hundreds.keys(), "fiscal", "twentieth", "twenty-first", "eighteenth", "nineteenth"],
  isNumeric: true,
  read: (tokens, at) => {
    const { lower } = tokens[at]!;
    if (lower === "fiscal") return readFiscal(tokens, at);
    const decade = decadeWords.get(lower);
    if (decade !== undefined) {
      const isDecade = tokens[at - 1]?.lower === "the" || timePrepositions.has(tokens[at - 1]?.lower ?? "");
      return isDecade ? { last: at, meaning: { kind: "era", from: decade, length: 10 } } : undefined;
    }
    return hundreds.has(lower) ? readSpoken(tokens, at) : readDigits(tokens, at);
  },
};
