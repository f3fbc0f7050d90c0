/**
 * Days of the week: "Friday", "last Monday", "Wednesday night", "Mondays" (a set).
 * Not here: "Monday, Oct. 26", which join-neighbours puts together.
 */
import type { DateReader, Reading, Shift } from "./date-expression.ts";
import { isCapital, partsOfDay, shortWeekdays, weekdays } from "./time-words.ts";

const shifts = new Map<string, Shift>([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["this", 0],
  ["next", 1],
  ["coming", 1],
  ["following", 1],
]);
const plurals = new Map([...weekdays].map(([name, weekday]) => [`${name}s`, weekday]));

export const weekday: DateReader = {
  words: [...weekdays.keys(), ...shortWeekdays.keys(), ...plurals.keys(), ...shifts.keys()],
  read: (tokens, at) => {
    let index = at;
    let shift: Shift = null;
    // One word of shift, or two: "this coming Sunday".
    while (index < at + 2 && shifts.has(tokens[index]?.lower ?? "")) {
      shift = shifts.get(tokens[index]!.lower) ?? null;
      index++;
    }
    const token = tokens[index];
    if (token === undefined) return undefined;
    const every = plurals.get(token.lower);
    if (every !== undefined) return { last: index, meaning: { kind: "set", value: `XXXX-WXX-${every}` } };
    const day = weekdays.get(token.lower) ?? shortWeekdays.get(token.lower);
    if (day === undefined || (!isCapital(token) && shortWeekdays.has(token.lower))) return undefined;
    const reading: Reading = { last: index, meaning: { kind: "weekday", weekday: day, shift } };
    const part = partsOfDay.get(tokens[index + 1]?.lower ?? "");
    return part ? { ...reading, last: index + 1, part } : reading;
  },
};
