/**
 * Times of day: "5:58 p.m. ET", "10am", "23:00", "1200 GMT", "noon", "4 in the morning", "the morning", "7 a.m. local time".
 * Not here: the day that the time belongs to (join-neighbours puts them together).
 */
import type { Token } from "../sentence.ts";
import type { Clock, DateReader, Reading } from "./date-expression.ts";
import { partsOfDay, zones } from "./time-words.ts";

const halves = /^([ap])\.?m\.?$/;
const time: { readonly kind: "time" } = { kind: "time" };

function clockOf(hour: number, minute: number | null, half: string | undefined): Clock | undefined {
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  if (hour > 24 || (minute ?? 0) > 59) return undefined;
  const isAfternoon = half === "p";
  return { hour: half === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0), minute };
}

/** Index of the last word that tells the zone, from the one before it. */
function throughZone(tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1]?.lower;
  if (next === undefined) return last;
  if (next === "local" && tokens[last + 2]?.lower === "time") return last + 2;
  const place = tokens[last + 2]?.lower === "time" && /^(?:eastern|central|pacific|mountain|moscow|kyiv)$/.test(next);
  if (place) return last + 2;
  return zones.has(next) ? last + 1 : last;
}

function readDigits(tokens: readonly Token[], at: number): Reading | undefined {
  const { lower } = tokens[at]!;
  const parts = /^(\d{1,2})(?:[:.](\d\d))?(?:([ap])\.?m\.?)?$/.exec(lower);
  if (!parts) return readMilitary(tokens, at);
  const hour = Number(parts[1]);
  const minute = parts[2] === undefined ? null : Number(parts[2]);
  const nextHalf = halves.exec(tokens[at + 1]?.lower ?? "")?.[1];
  const half = parts[3] ?? nextHalf;
  const last = parts[3] === undefined && nextHalf ? at + 1 : at;
  if (half === undefined && tokens[at + 1]?.lower === "in" && tokens[at + 2]?.lower === "the") {
    const part = partsOfDay.get(tokens[at + 3]?.lower ?? "");
    const clock = part && clockOf(hour, minute, part === "MO" ? "a" : "p");
    return clock ? { last: at + 3, meaning: time, clock } : undefined;
  }
  const end = throughZone(tokens, last);
  if (half === undefined && !(lower.includes(":") || (minute !== null && end > last))) return undefined;
  const clock = clockOf(hour, minute, half);
  return clock ? { last: end, meaning: time, clock } : undefined;
}

/** "1200 GMT". */
function readMilitary(tokens: readonly Token[], at: number): Reading | undefined {
  const parts = /^([01]\d|2[0-4])([0-5]\d)$/.exec(tokens[at]!.exact);
  const end = throughZone(tokens, at);
  if (!parts || end === at) return undefined;
  return { last: end, meaning: time, clock: { hour: Number(parts[1]), minute: Number(parts[2]) } };
}

export const clockTime: DateReader = {
  words: ["noon", "midday", "midnight"],
  isNumeric: true,
  read: (tokens, at) => {
    const { lower } = tokens[at]!;
    if (lower === "midnight") return { last: at, meaning: time, clock: { hour: 24, minute: null } };
    if (lower === "noon" || lower === "midday") return { last: at, meaning: time, clock: { hour: 12, minute: 0 } };
    return readDigits(tokens, at);
  },
};
