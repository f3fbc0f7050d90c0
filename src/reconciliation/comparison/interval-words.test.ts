import { expect, test } from "vitest";
import type { Interval } from "../../domain/comparison.ts";
import { closed } from "./interval.ts";
import { differenceInWords, inWords } from "./interval-words.ts";

const open = (interval: Interval, ...sides: ("low" | "high")[]): Interval => ({
  ...interval,
  ...{ lowExclusive: sides.includes("low"), highExclusive: sides.includes("high") },
});

test.each<[Interval, people: string, difference: string]>([
  [closed(12, 12), "12", "12"],
  [closed(0, 0), "0", "0"],
  [closed(0, null), "no bounds known", "at least 0, no upper bound"],
  [closed(0, 12), "at most 12", "0 to 12"],
  [open(closed(0, 12), "high"), "less than 12", "0 up to, and not, 12"],
  [closed(24, null), "at least 24, no upper bound", "at least 24, no upper bound"],
  [open(closed(657, null), "low"), "more than 657, no upper bound", "more than 657, no upper bound"],
  [
    open(closed(1_000, 2_000), "low", "high"),
    "more than 1,000 up to, and not, 2,000",
    "more than 1,000 up to, and not, 2,000",
  ],
  [{ ...closed(0, 20), low: null }, "at most 20", "at most 20, no lower bound"],
  [{ ...closed(0, null), low: null }, "no bounds known", "no bounds known"],
])("%j", (interval, people, difference) => {
  expect(inWords(interval)).toBe(people);
  expect(differenceInWords(interval)).toBe(difference);
});

test("a negative difference is told with a minus sign", () => {
  expect(differenceInWords(closed(-30, 190))).toBe("−30 to 190");
});
