import { expect, test } from "vitest";
import type { DayRange } from "../domain/figure.ts";
import { describeDay, describePeriod } from "./describe-period.ts";

const days = (earliest: string, latest = earliest): DayRange => ({ earliest, latest });

test.each<[string, DayRange | null, DayRange | null]>([
  ["1–31 Dec 2022 → 1 May 2023", days("2022-12-01", "2022-12-31"), days("2023-05-01")],
  ["1 → 30 Nov 2022", days("2022-11-01"), days("2022-11-30")],
  ["24 Feb → 23 Oct 2022", days("2022-02-24"), days("2022-10-23")],
  ["28 Dec 2022 → 3 Jan 2023", days("2022-12-28"), days("2023-01-03")],
  ["28 Nov – 3 Dec 2022 → 1 May 2023", days("2022-11-28", "2022-12-03"), days("2023-05-01")],
  ["1 May 2023", days("2023-05-01"), days("2023-05-01")],
  ["1 May 2023 → …", days("2023-05-01"), null],
  ["… → 1–2 May 2023", null, days("2023-05-01", "2023-05-02")],
])("%s", (text, from, to) => {
  expect(describePeriod({ from, to })).toBe(text);
});

test("a period without days says nothing", () => {
  expect(describePeriod({ from: null, to: null })).toBeNull();
});

test("a moment is told by its day, and what is no day stays as it is", () => {
  expect(describeDay("2023-05-01T23:30:00-04:00")).toBe("1 May 2023");
  expect(describeDay("last spring")).toBe("last spring");
});
