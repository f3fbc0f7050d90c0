/**
 * Lengths of time, and days told by a length: "five months", "the past five months", "the first eight months", "two-week",
 * "more than three years", "recent weeks", "two years ago", "a day earlier".
 *
 * Not here: ages, "a 49-year-old", "aged five years"; rates, "1,000 deaths a day" (repeated-time.ts).
 */
import type { Token } from "../sentence.ts";
import type { Unit } from "./calendar.ts";
import type { DateReader, Meaning, Reading } from "./date-expression.ts";
import { amountWords, numberOfWord, readSmallNumber } from "./small-number.ts";
import { pluralUnits, units } from "./time-words.ts";

const sides = new Map<string, "past" | "next" | "first">([
  ["past", "past"],
  ["last", "past"],
  ["previous", "past"],
  ["preceding", "past"],
  ["latest", "past"],
  ["recent", "past"],
  ["next", "next"],
  ["coming", "next"],
  ["following", "next"],
  ["first", "first"],
  ["opening", "first"],
]);
/** Hedges before a length, with the words that must follow: "more than", "at least". */
const hedges = new Map<string, string | null>([
  ["more", "than"],
  ["less", "than"],
  ["fewer", "than"],
  ["at", "least"],
  ["up", "to"],
  ["over", null],
  ["under", null],
  ["about", null],
  ["around", null],
  ["roughly", null],
  ["approximately", null],
  ["nearly", null],
  ["almost", null],
]);
const exactHedges = new Set(["at", "up"]);
const fillers = new Set("more full whole consecutive straight long additional trading other".split(" "));

const unitOf = (word: string | undefined): Unit | undefined => pluralUnits.get(word ?? "") ?? units.get(word ?? "");

const duration = (amount: number | null, unit: Unit, side: "past" | "next" | "first" | null): Meaning => ({
  kind: "duration",
  amount,
  unit,
  side,
});

/** An amount and its unit: "five months", "two to three weeks", "three more days". */
function readLength(tokens: readonly Token[], at: number, side: "past" | "next" | "first" | null): Reading | undefined {
  const number = readSmallNumber(tokens, at);
  if (number === undefined) return undefined;
  let next = number.last + 1;
  let amount = number.amount;
  if (/^(?:to|or|-|–)$/.test(tokens[next]?.lower ?? "")) {
    const upper = readSmallNumber(tokens, next + 1);
    if (upper === undefined) return undefined;
    amount = null;
    next = upper.last + 1;
  }
  while (fillers.has(tokens[next]?.lower ?? "")) next++;
  const word = tokens[next]?.lower;
  // "a five year low": the singular counts before a noun.
  const isSingular = amount === 1 || amount === 0.5 || (next === number.last + 1 && tokens[next + 1]?.pos === "NOUN");
  const unit = isSingular ? unitOf(word) : pluralUnits.get(word ?? "");
  return unit && !isAge(tokens, at, next) ? { last: next, meaning: duration(amount, unit, side) } : undefined;
}

const isAge = (tokens: readonly Token[], at: number, unitAt: number) =>
  tokens[unitAt + 1]?.lower === "old" ||
  (tokens[unitAt + 1]?.lower === "of" && tokens[unitAt + 2]?.lower === "age") ||
  tokens[at - 1]?.lower === "aged";

/** "ago", "earlier" behind a length make it a day. */
function withDirection(tokens: readonly Token[], reading: Reading): Reading {
  const { meaning } = reading;
  if (meaning.kind !== "duration") return reading;
  const word = tokens[reading.last + 1]?.lower;
  const sign =
    word === "ago" || word === "earlier" || word === "before" ? -1 : word === "later" || word === "after" ? 1 : 0;
  const isBare = word === "before" || word === "after";
  if (sign === 0 || (isBare && /^[\p{L}\d]/u.test(tokens[reading.last + 2]?.lower ?? ""))) return reading;
  const from = word === "ago" ? "anchor" : "text";
  return {
    ...reading,
    last: reading.last + 1,
    meaning: { kind: "away", amount: meaning.amount, unit: meaning.unit, sign, from },
  };
}

/** "two-week", "24-hour", "five-month"; a third part ("49-year-old", "decades-long") is another matter. */
function readHyphenated(tokens: readonly Token[], at: number): Reading | undefined {
  if (!tokens[at]!.lower.includes("-")) return undefined;
  const back = /^(year|month|week|day|decade)-(?:ago|earlier)$/.exec(tokens[at]!.lower);
  if (back) return { last: at, meaning: { kind: "away", amount: 1, unit: unitOf(back[1])!, sign: -1, from: "anchor" } };
  const parts = /^(\d{1,3}|[a-z]+(?:-[a-z]+)?)-(second|minute|hour|day|week|month|quarter|year|decade)$/.exec(
    tokens[at]!.lower,
  );
  if (!parts) return undefined;
  const amount = /^\d/.test(parts[1]!) ? Number(parts[1]) : numberOfWord(parts[1]!);
  if (amount === undefined && parts[1] !== "several") return undefined;
  return tokens[at + 1]?.lower === "old"
    ? undefined
    : { last: at, meaning: duration(amount ?? null, unitOf(parts[2])!, null) };
}

/** "the past five months", "past weeks", "the first eight months", "the nine months". */
function readSided(tokens: readonly Token[], at: number): Reading | undefined {
  if (tokens[at] === undefined) return undefined;
  const start = tokens[at]!.lower === "the" || tokens[at]!.lower === "these" ? at + 1 : at;
  const side = sides.get(tokens[start]?.lower ?? "") ?? null;
  const index = side === null ? start : start + 1;
  const counted = index > at ? readLength(tokens, index, side) : undefined;
  if (counted && counted.meaning.kind === "duration" && !(side === null && counted.meaning.amount === 1))
    return counted;
  if (side === null) return undefined;
  const unit = pluralUnits.get(tokens[index]?.lower ?? "");
  return unit ? { last: index, meaning: duration(null, unit, side) } : undefined;
}

function readHedged(tokens: readonly Token[], at: number): Reading | undefined {
  const second = hedges.get(tokens[at]!.lower);
  if (second === undefined || (second !== null && tokens[at + 1]?.lower !== second)) return undefined;
  const next = second === null ? at + 1 : at + 2;
  const reading = readLength(tokens, next, null) ?? (second === "least" ? readSided(tokens, next) : undefined);
  return reading && { ...reading, isHedged: !exactHedges.has(tokens[at]!.lower) };
}

/** "for years", "weeks later": several units, uncounted. */
function readBare(tokens: readonly Token[], at: number): Reading | undefined {
  const unit = pluralUnits.get(tokens[at]!.lower);
  if (unit === undefined) return undefined;
  const reading: Reading = { last: at, meaning: duration(null, unit, null) };
  const directed = withDirection(tokens, reading);
  const isPlaced = /^(?:for|of|in|over|within|after|took|the)$/.test(tokens[at - 1]?.lower ?? "");
  return isPlaced || directed !== reading ? directed : undefined;
}

export const durationDate: DateReader = {
  words: [...amountWords, ...sides.keys(), ...hedges.keys(), ...pluralUnits.keys(), "the", "these"],
  isNumeric: true,
  isHyphenated: true,
  read: (tokens, at) => {
    const { lower } = tokens[at]!;
    if (pluralUnits.has(lower)) return readBare(tokens, at);
    const counted =
      readHedged(tokens, at) ?? readSided(tokens, at) ?? readLength(tokens, at, null) ?? readHyphenated(tokens, at);
    if (!counted) return undefined;
    const directed = withDirection(tokens, counted);
    const isOne = counted.meaning.kind === "duration" && counted.meaning.amount === 1;
    const isSingular = directed === counted && isOne && (lower === "a" || lower === "an");
    return isSingular && !isLengthHere(tokens, at, counted.last) ? undefined : directed;
  },
};

/** "For a week" is a length; "a day" after a count is a rate, before a noun a kind. */
function isLengthHere(tokens: readonly Token[], at: number, last: number): boolean {
  const isPlaced = /^(?:for|in|within|over|about|than|nearly|almost|after|took|lasted|least)$/.test(
    tokens[at - 1]?.lower ?? "",
  );
  return isPlaced && tokens[last + 1]?.pos !== "NOUN";
}
