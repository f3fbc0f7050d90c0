/**
 * Parts of a year: "the summer of 2022", "winter 2023", "the third quarter", "fourth-quarter", "the first half of 1990",
 * "the first half of the year", "the 1988 third quarter", "last year's quarter".
 *
 * Not here: "fall" the verb, "spring" the well: a season needs "the", "in", a year or a shift beside it.
 */
import type { Token } from "../sentence.ts";
import type { DateReader, Reading } from "./date-expression.ts";
import { ordinals, seasons } from "./time-words.ts";

const isYear = (token: Token | undefined) => token !== undefined && /^(?:1[89]|20)\d\d$/.test(token.exact);

interface YearBehind {
  readonly year: number | null;
  /** "of the year" 0, "of last year" -1; null where no such words stand. */
  readonly yearShift: -1 | 0 | 1 | null;
  readonly last: number;
}

const yearShifts = new Map<string, -1 | 0 | 1>([
  ["the", 0],
  ["this", 0],
  ["last", -1],
  ["next", 1],
]);

/** A year behind: "of 2022", "2022", "of last year", ", 2022" is not one. */
function yearBehind(tokens: readonly Token[], last: number): YearBehind {
  const hasOf = tokens[last + 1]?.lower === "of";
  const at = hasOf ? last + 2 : last + 1;
  if (isYear(tokens[at])) return { year: Number(tokens[at]!.exact), yearShift: null, last: at };
  const yearShift = hasOf && tokens[at + 1]?.lower === "year" ? yearShifts.get(tokens[at]!.lower) : undefined;
  return yearShift === undefined ? { year: null, yearShift: null, last } : { year: null, yearShift, last: at + 1 };
}

function readSeason(tokens: readonly Token[], at: number): Reading | undefined {
  const season = seasons.get(tokens[at]!.lower)!;
  const behind = yearBehind(tokens, at);
  const before = tokens[at - 1]?.lower ?? "";
  const isPlaced = /^(?:the|in|since|during|by|until|early|late|mid)$/.test(before) && tokens[at]!.pos !== "VERB";
  if (behind.year === null && !isPlaced) return undefined;
  if (behind.year === null && tokens[at + 1]?.pos === "NOUN") return undefined;
  return { last: behind.last, meaning: { kind: "season", season, year: behind.year, shift: null } };
}

/** "third quarter", "third-quarter", "third fiscal quarter", "first half". */
function readPart(tokens: readonly Token[], at: number, year: number | null): Reading | undefined {
  const joined = /^([a-z]+)-(quarter|half)$/.exec(tokens[at]?.lower ?? "");
  const number = ordinals.get(joined?.[1] ?? tokens[at]?.lower ?? "");
  if (number === undefined || number > 4) return undefined;
  let last = joined ? at : at + 1;
  if (!joined && tokens[last]?.lower === "fiscal") last++;
  const word = joined?.[2] ?? tokens[last]?.lower;
  if (word !== "quarter" && (word !== "half" || number > 2)) return undefined;
  const behind = year === null ? yearBehind(tokens, last) : { year, yearShift: null, last };
  const { yearShift } = behind;
  if (word === "half" && behind.year === null && yearShift === null) return undefined;
  return word === "half"
    ? { last: behind.last, meaning: { kind: "half", half: number as 1 | 2, year: behind.year, yearShift } }
    : { last: behind.last, meaning: { kind: "quarter", quarter: number, year: behind.year, shift: null, yearShift } };
}

export const seasonAndQuarter: DateReader = {
  words: [...seasons.keys(), "first", "second", "third", "fourth", "fiscal"],
  isNumeric: true,
  isHyphenated: true,
  read: (tokens, at) => {
    if (seasons.has(tokens[at]!.lower)) return readSeason(tokens, at);
    if (isYear(tokens[at])) return readPart(tokens, at + 1, Number(tokens[at]!.exact));
    return readPart(tokens, tokens[at]!.lower === "fiscal" ? at + 1 : at, null);
  },
};
