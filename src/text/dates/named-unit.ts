/**
 * Whole weeks, months, quarters and years told from now: "last month", "this year", "so far this year", "the following year",
 * "earlier this month", "last August", "this past spring", "the quarter", "the weekend".
 */
import type { Token } from "../sentence.ts";
import type { DateReader, Reading } from "./date-expression.ts";
import { isCapital, months, seasons, units } from "./time-words.ts";

const shifts = new Map<string, -1 | 0 | 1>([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["latest", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
  ["upcoming", 1],
  ["following", 1],
]);

/** Units that are told from now: "last hour" and less are left to durations. */
const named = new Set(["week", "month", "quarter", "year", "decade", "century"]);

function readShifted(tokens: readonly Token[], at: number): Reading | undefined {
  let index = at;
  let shift = shifts.get(tokens[index]!.lower);
  if (shift === undefined) return undefined;
  // "this past spring", "this coming year"
  const second = shifts.get(tokens[index + 1]?.lower ?? "");
  if (second !== undefined) {
    shift = second;
    index++;
  }
  const next = tokens[index + 1];
  if (next === undefined) return undefined;
  const word = next.lower === "fiscal" ? tokens[index + 2]?.lower : next.lower;
  const last = next.lower === "fiscal" ? index + 2 : index + 1;
  const unit = units.get(word ?? "");
  if (unit && named.has(unit)) return { last, meaning: { kind: "unit", unit, shift } };
  if (word === "weekend") return { last, meaning: { kind: "weekend", shift } };
  const season = seasons.get(word ?? "");
  if (season) return { last, meaning: { kind: "season", season, year: null, shift } };
  const month = months.get(word ?? "");
  if (month && isCapital(next)) return { last, meaning: { kind: "month", year: null, month, shift } };
  return undefined;
}

/** "The quarter" that is reported on is the one that ended; "the week", "the year" are the current ones. */
function readBare(tokens: readonly Token[], at: number): Reading | undefined {
  const last = tokens[at + 1]?.lower === "fiscal" || tokens[at + 1]?.lower === "full" ? at + 2 : at + 1;
  const unit = units.get(tokens[last]?.lower ?? "");
  const isFollowed = tokens[last + 1]?.pos === "NUM" || tokens[last + 1]?.lower === "of";
  if (isFollowed || !(unit === "week" || unit === "quarter" || unit === "year")) return undefined;
  return { last, meaning: { kind: "unit", unit, shift: unit === "quarter" ? -1 : 0 } };
}

export const namedUnit: DateReader = {
  words: [...shifts.keys(), "so", "the", "weekend"],
  read: (tokens, at) => {
    const { lower } = tokens[at]!;
    const next = tokens[at + 1]?.lower;
    if (lower === "so") return next === "far" && tokens[at + 2] ? readShifted(tokens, at + 2) : undefined;
    if (lower === "weekend") return { last: at, meaning: { kind: "weekend", shift: null } };
    if (lower !== "the") return readShifted(tokens, at);
    if (next === "weekend") return { last: at + 1, meaning: { kind: "weekend", shift: null } };
    return shifts.has(next ?? "") ? readShifted(tokens, at + 1) : readBare(tokens, at);
  },
};
