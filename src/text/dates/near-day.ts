/**
 * Days told from today, and references without a day: "yesterday", "tonight", "last night", "overnight", "this morning",
 * "now", "recently", "the near future".
 */
import type { DateReader, PartOfDay, Reading, Reference } from "./date-expression.ts";
import { partsOfDay } from "./time-words.ts";

const offsets = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tomorrow", 1],
]);

const references = new Map<string, Reference>([
  ["now", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["nowadays", "PRESENT_REF"],
  ["recently", "PAST_REF"],
]);

/** References of two words and more, by the last ones after "the", "the near", "these". */
const phrases: readonly (readonly [readonly string[], Reference])[] = [
  [["the", "past"], "PAST_REF"],
  [["the", "future"], "FUTURE_REF"],
  [["the", "near", "future"], "FUTURE_REF"],
  [["the", "near", "term"], "FUTURE_REF"],
  [["the", "foreseeable", "future"], "FUTURE_REF"],
  [["these", "days"], "PRESENT_REF"],
  [["right", "now"], "PRESENT_REF"],
  [["at", "present"], "PRESENT_REF"],
];

const near = (last: number, offset: number, part?: PartOfDay): Reading => ({
  last,
  meaning: { kind: "near-day", offset },
  ...(part ? { part } : {}),
});

export const nearDay: DateReader = {
  words: [
    ...offsets.keys(),
    ...references.keys(),
    ...phrases.map(([words]) => words[0]!),
    "tonight",
    "overnight",
    "last",
    "this",
    "future",
    "current",
  ],
  read: (tokens, at) => {
    const { lower, pos } = tokens[at]!;
    const next = tokens[at + 1]?.lower ?? "";
    const offset = offsets.get(lower);
    if (offset !== undefined) {
      const part = partsOfDay.get(next);
      return part ? near(at + 1, offset, part) : near(at, offset);
    }
    if (lower === "tonight") return near(at, 0, "NI");
    if (lower === "overnight") return { last: at, meaning: { kind: "overnight" }, part: "NI" };
    const part = partsOfDay.get(next);
    if (part && lower === "last") return near(at + 1, -1, part);
    if (part && lower === "this") return near(at + 1, 0, part);
    if (lower === "future" && pos === "NOUN") return { last: at, meaning: { kind: "reference", value: "FUTURE_REF" } };
    if (lower === "current" && pos === "ADJ") return { last: at, meaning: { kind: "reference", value: "PRESENT_REF" } };
    const known = references.get(lower);
    if (known) return { last: at, meaning: { kind: "reference", value: known } };
    for (const [words, value] of phrases) {
      if (
        words.every((word, index) => tokens[at + index]?.lower === word) &&
        !isWithUnit(tokens[at + words.length]?.pos)
      )
        return { last: at + words.length - 1, meaning: { kind: "reference", value } };
    }
    return undefined;
  },
};

/** "The past" before a noun, number or adjective only begins another expression. */
const isWithUnit = (pos: string | undefined) => pos === "NOUN" || pos === "NUM" || pos === "ADJ";
