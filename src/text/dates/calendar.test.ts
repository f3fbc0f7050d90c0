import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, addUnits, daysBetween, isDay, unitAround, weekdayOf, weekOf } from "./calendar.ts";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const unit = fc.constantFrom("day" as const, "week" as const, "month" as const, "quarter" as const, "year" as const);

describe("calendar", () => {
  it("keeps month ends and leap days", () => {
    expect(addMonths("2024-03-31", -1)).toBe("2024-02-29");
    expect(addMonths("2023-03-31", -1)).toBe("2023-02-28");
    expect(addMonths("2023-01-15", -14)).toBe("2021-11-15");
    expect(addUnits("2024-02-29", -1, "year")).toBe("2023-02-28");
    expect(isDay(2023, 2, 29)).toBe(false);
    expect(isDay(2000, 2, 29)).toBe(true);
    expect(isDay(1900, 2, 29)).toBe(false);
  });

  it("counts the days of the sample case", () => {
    expect(daysBetween("2022-02-24", "2022-10-24")).toBe(242);
    expect(daysBetween("2022-12-01", "2023-05-01")).toBe(151);
  });

  it("knows weekdays and ISO weeks", () => {
    expect(weekdayOf("2023-05-01")).toBe(1);
    expect(weekdayOf("1969-12-31")).toBe(3);
    expect(weekOf("2021-01-03")).toEqual({ year: 2020, week: 53 });
    expect(weekOf("2024-12-30")).toEqual({ year: 2025, week: 1 });
  });

  it("adds and takes away the same days", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (start, count) => {
        expect(addDays(addDays(start, count), -count)).toBe(start);
        expect(daysBetween(start, addDays(start, count))).toBe(count);
      }),
    );
  });

  it("puts every day inside its unit, and the next unit right behind", () => {
    fc.assert(
      fc.property(day, unit, (date, which) => {
        const { first, last } = unitAround(date, which);
        expect(first <= date && date <= last).toBe(true);
        expect(unitAround(addDays(last, 1), which).first).toBe(addDays(last, 1));
        expect(unitAround(first, which)).toEqual({ first, last });
      }),
    );
  });
});
