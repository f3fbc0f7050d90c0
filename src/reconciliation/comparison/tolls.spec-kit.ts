/** Tolls for specs, without the texts around them. */
import type { DayRange, PeriodSlot, PlaceSlot, Quantity, Slot } from "../../domain/figure.ts";
import type { ComparableToll } from "./comparable-toll.ts";

const spanOf = (exact: string) => ({ start: 0, end: exact.length, exact });

export const slot = (exact: string): Slot => ({ span: spanOf(exact), basis: "stated" });

export function placeSlot(exact: string, id: string | null = null, within: readonly string[] = []): PlaceSlot {
  return { ...slot(exact), id, within };
}

/** "2022-02-24", "2022-12-01..2022-12-31". */
export function dayRange(days: string): DayRange {
  const [earliest, latest = earliest] = days.split("..");
  return { earliest: earliest!, latest: latest! };
}

export function period(exact: string, from: string | null, to: string | null): PeriodSlot {
  return { ...slot(exact), from: from === null ? null : dayRange(from), to: to === null ? null : dayRange(to) };
}

const bounds: Partial<Record<Quantity["qualifier"], (n: number) => [number | null, number | null]>> = {
  "at-least": (n) => [n, null],
  "more-than": (n) => [n, null],
  vague: (n) => [n, null],
  "at-most": (n) => [null, n],
  "less-than": (n) => [null, n],
};

export function people(number: number, qualifier: Quantity["qualifier"] = "exact", most = number): Quantity {
  const [low, high] = bounds[qualifier]?.(number) ?? [number, most];
  return { low, high, qualifier, share: false, unit: "person", reportedNone: false };
}

export function toll(given: Partial<ComparableToll>): ComparableToll {
  return {
    ...{ id: "e-1/toll", quantity: people(41), words: "41", measure: "killed" as const, status: "asserted" as const },
    ...{ group: null, place: null, period: null, said: null },
    ...given,
  };
}

const aSide = { measure: "casualties" as const, group: slot("Russian soldiers"), place: placeSlot("Ukraine", "UA") };

/** What was said of the first eight months of a war. */
export const eightMonths = toll({
  ...aSide,
  id: "e-a/100000-casualties",
  quantity: people(100_000),
  words: "100,000",
  period: period("the first eight months of the war", "2022-02-24", "2022-10-23"),
  said: dayRange("2022-11-09"),
});

export const wellOver = toll({ ...eightMonths, quantity: people(100_000, "more-than"), words: "well over 100,000" });

/** What was said of the months since December. */
export const sinceDecember = toll({
  ...aSide,
  id: "e-b/100000-casualties",
  quantity: people(100_000, "more-than"),
  words: "more than 100,000",
  period: period("since December", "2022-12-01..2022-12-31", "2023-05-01"),
  said: dayRange("2023-05-01"),
});
