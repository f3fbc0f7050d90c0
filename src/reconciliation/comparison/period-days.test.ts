import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../text/dates/calendar.ts";
import { countDays, daysOfPeriod, gapBetween } from "./period-days.ts";
import { dayRange, eightMonths, period, sinceDecember } from "./tolls.spec-kit.ts";

const daysFor = (words: string, from: string | null, to: string | null, said: string | null) =>
  daysOfPeriod(period(words, from, to), said === null ? null : dayRange(said)).days;

test("since December, said on 1 May: 122 to 152 days", () => {
  expect(daysFor("since December", "2022-12-01..2022-12-31", "2023-05-01", "2023-05-01")).toEqual({
    low: 122,
    high: 152,
  });
  expect(daysFor("on Monday", "2023-05-01", "2023-05-01", "2023-05-02")).toEqual({ low: 1, high: 1 });
});

describe("a length told in whole units", () => {
  test.each([
    ["the first eight months of the war", "2022-10-23", "2022-11-09", 242, 259, "the ninth month is not complete"],
    ["the first eight months of the war", "2022-10-24", "2022-11-09", 242, 259, "an end read a day later"],
    [
      "the first 8 months",
      "2022-10-23",
      "2022-11-01..2022-11-30",
      242,
      273,
      "said some day of the month: up to nine months",
    ],
    ["eight months of war", "2022-10-23", "2023-05-01", 242, 242, "said long after"],
    ["the first eight months of the war", "2022-10-23", "2022-10-23", 242, 242, "said on its last day"],
    ["the first thirty-five weeks", "2022-10-26", "2022-10-30", 245, 249, "weeks"],
    ["the first year of the war", "2023-02-23", "2023-03-15", 365, 385, "a year"],
  ])("%s to %s, said %s", (words, to, said, low, high) => {
    expect(daysFor(words, "2022-02-24", to, said)).toEqual({ low, high });
  });

  test.each([
    ["the past eight months", "a length back from the statement"],
    ["the first eight months of 2022", "calendar months"],
    ["the eight months to 23 October", "an end of its own"],
    ["nearly eight months of war", "hedged"],
    ["the first eight and a half months", "no whole number"],
    ["since 24 February", "no length"],
    ["six months of war", "another length than the days have"],
  ])("%s is not rounded: %s", (words) => {
    expect(daysFor(words, "2022-02-24", "2022-10-23", "2022-11-09")).toEqual({ low: 242, high: 242 });
  });

  test("without the day of the statement it is taken as told", () => {
    expect(daysFor("the first eight months of the war", "2022-02-24", "2022-10-23", null)).toEqual({
      low: 242,
      high: 242,
    });
  });
});

test("an end that is not known leaves no days", () => {
  const kinds = (from: string | null, to: string | null) => daysOfPeriod(period("so far", from, to), null);
  expect(kinds("2023-05-01", null)).toMatchObject({ kind: "open", days: null });
  expect(kinds(null, "2023-05-01")).toMatchObject({ kind: "total", days: null });
  expect(kinds(null, null)).toMatchObject({ kind: "none", days: null });
  expect(daysOfPeriod(null, dayRange("2023-05-01"))).toMatchObject({ kind: "none", days: null });
  expect(kinds("2023-05-02", "2023-05-01")).toMatchObject({ kind: "open", days: null });
});

test("days between two periods, in either order, and days of overlap", () => {
  const earlier = daysOfPeriod(eightMonths.period, eightMonths.said);
  const later = daysOfPeriod(sinceDecember.period, sinceDecember.said);
  expect(gapBetween(earlier, later)).toEqual({ low: 21, high: 68 });
  expect(gapBetween(later, earlier)).toEqual({ low: 21, high: 68 });
  const year = daysOfPeriod(period("in 2022", "2022-01-01", "2022-12-31"), null);
  const march = daysOfPeriod(period("in March", "2022-03-01", "2022-03-31"), null);
  expect(gapBetween(year, march)).toEqual({ low: -31, high: -31 });
  expect(gapBetween(year, daysOfPeriod(null, null))).toBeNull();
});

/** Day after day, as a person would count. */
function counted(first: string, last: string): number {
  let days = 1;
  for (let day = first; day < last; day = addDays(day, 1)) days++;
  return days;
}

test("days are those that a count day by day gives, for every day that the ends may be", () => {
  const offset = fc.nat(500);
  const rounds = fc.tuple(offset, fc.nat(40), fc.nat(500), fc.nat(40), fc.nat(), fc.nat());
  fc.assert(
    fc.property(rounds, ([start, startWidth, length, endWidth, pick, pickEnd]) => {
      const from = { earliest: addDays("2022-02-24", start), latest: addDays("2022-02-24", start + startWidth) };
      const to = { earliest: addDays(from.latest, length), latest: addDays(from.latest, length + endWidth) };
      const { low, high } = countDays(from, to)!;
      expect(low).toBe(counted(from.latest, to.earliest));
      expect(high).toBe(counted(from.earliest, to.latest));
      const some = counted(
        addDays(from.earliest, pick % (startWidth + 1)),
        addDays(to.earliest, pickEnd % (endWidth + 1)),
      );
      expect(low <= some && some <= high).toBe(true);
    }),
  );
});
