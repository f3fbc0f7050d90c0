/**
 * Times that come again: "every day", "each month", "daily", "annually", "1,000 deaths a day", "per year".
 */
import type { Token } from "../sentence.ts";
import type { DateReader, Reading } from "./date-expression.ts";
import { months, units, weekdays } from "./time-words.ts";

const adverbs = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["monthly", "P1M"],
  ["yearly", "P1Y"],
  ["annually", "P1Y"],
]);
const values = new Map([
  ["hour", "PT1H"],
  ["minute", "PT1M"],
  ["day", "P1D"],
  ["night", "P1D"],
  ["week", "P1W"],
  ["month", "P1M"],
  ["quarter", "P1Q"],
  ["year", "P1Y"],
]);

const set = (last: number, value: string): Reading => ({ last, meaning: { kind: "set", value } });

/** "1,000 deaths a day": a counted noun stands before. */
function isRate(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.pos === "NOUN" || before.pos === "NUM" || before.lower === "%");
}

export const repeatedTime: DateReader = {
  words: [...adverbs.keys(), "every", "each", "per", "a"],
  read: (tokens, at) => {
    const { lower } = tokens[at]!;
    const adverb = adverbs.get(lower);
    if (adverb !== undefined) return set(at, adverb);
    const next = tokens[at + 1]?.lower ?? "";
    const unit = units.has(next) ? values.get(next) : undefined;
    if (lower === "a") {
      const isAlone = !/^(?:ago|earlier|later|before|after)$/.test(tokens[at + 2]?.lower ?? "");
      return unit && isRate(tokens, at) && isAlone ? set(at + 1, unit) : undefined;
    }
    if (unit) return set(at + 1, unit);
    if (lower === "per") return undefined;
    const weekday = weekdays.get(next);
    if (weekday) return set(at + 1, `XXXX-WXX-${weekday}`);
    const month = months.get(next);
    return month ? set(at + 1, `XXXX-${String(month).padStart(2, "0")}`) : undefined;
  },
};
