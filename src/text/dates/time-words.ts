/**
 * The words that tell time in English, each with what it stands for: "sept." is month 9, "fortnight" two weeks.
 * Not here: words that change meaning with their neighbours; their readers decide.
 */
import type { Token } from "../sentence.ts";
import type { Unit } from "./calendar.ts";
import type { PartOfDay, Season } from "./date-expression.ts";

const monthNames = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

const withStop = (names: readonly string[]) => names.flatMap((name) => [name, `${name}.`]);

export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => withStop(names).map((name) => [name, index + 1] as const)),
);

export const weekdays: ReadonlyMap<string, number> = new Map(
  [["monday"], ["tuesday"], ["wednesday"], ["thursday"], ["friday"], ["saturday"], ["sunday"]].flatMap((names, index) =>
    names.map((name) => [name, index + 1] as const),
  ),
);

/** "Mon.", "Tues.": only with the stop, for "sun" and "sat" are words. */
export const shortWeekdays: ReadonlyMap<string, number> = new Map([
  ["mon.", 1],
  ["tue.", 2],
  ["tues.", 2],
  ["wed.", 3],
  ["thu.", 4],
  ["thurs.", 4],
  ["fri.", 5],
  ["sat.", 6],
  ["sun.", 7],
]);

export const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["second", "second"],
  ["minute", "minute"],
  ["hour", "hour"],
  ["day", "day"],
  ["night", "day"],
  ["week", "week"],
  ["month", "month"],
  ["quarter", "quarter"],
  ["year", "year"],
  ["decade", "decade"],
  ["century", "century"],
]);

export const pluralUnits: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["seconds", "second"],
  ["minutes", "minute"],
  ["hours", "hour"],
  ["days", "day"],
  ["nights", "day"],
  ["weeks", "week"],
  ["months", "month"],
  ["quarters", "quarter"],
  ["years", "year"],
  ["decades", "decade"],
  ["centuries", "century"],
]);

export const seasons: ReadonlyMap<string, Season> = new Map<string, Season>([
  ["spring", "SP"],
  ["summer", "SU"],
  ["autumn", "FA"],
  ["fall", "FA"],
  ["winter", "WI"],
]);

export const partsOfDay: ReadonlyMap<string, PartOfDay> = new Map<string, PartOfDay>([
  ["morning", "MO"],
  ["noon", "MI"],
  ["midday", "MI"],
  ["afternoon", "AF"],
  ["evening", "EV"],
  ["night", "NI"],
]);

export const zones: ReadonlySet<string> = new Set(
  "gmt utc et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest eet eest msk ist jst".split(" "),
);

/** "third" is 3; quarters and days of a month need no more than these. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
    "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
  )
    .split(" ")
    .map((word, index) => [word, index + 1] as const),
);

/** "5th", "21st"; undefined for another word. */
export function ordinalOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(token.lower);
  return digits ? Number(digits[1]) : ordinals.get(token.lower);
}

export const isCapital = (token: Token) => /^\p{Lu}/u.test(token.exact);

/** Prepositions that a time often follows. */
export const timePrepositions: ReadonlySet<string> = new Set(
  "in since during by until till from to through on of before after between for over throughout last next this early late".split(
    " ",
  ),
);
