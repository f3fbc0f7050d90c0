/**
 * Comparisons hold: whatever true numbers and days lie inside what is stated, the true ratio lies inside the ratio told, before
 * and after rounding; the order of the two sides changes nothing; and no bound is ever not a number.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Interval } from "../../src/domain/comparison.ts";
import type { Quantity } from "../../src/domain/figure.ts";
import { outward } from "../../src/domain/outward.ts";
import { type WideningPolicy, wideningPolicyNames } from "../../src/domain/widening-policies.ts";
import type { ComparableToll } from "../../src/reconciliation/comparison/comparable-toll.ts";
import { compareTolls } from "../../src/reconciliation/comparison/compare-tolls.ts";
import { describeComparison } from "../../src/reconciliation/comparison/describe-comparison.ts";
import { people, period, toll } from "../../src/reconciliation/comparison/tolls.spec-kit.ts";
import { addDays, daysBetween } from "../../src/text/dates/calendar.ts";

const runs = { numRuns: process.env.TOLLBOOK_SOAK === undefined ? 1_000 : 50_000 };

/** A toll as it is stated, with the truth behind it. */
interface Planted {
  readonly toll: ComparableToll;
  readonly people: number;
  readonly days: number;
}

type Wording = [words: string, qualifier: Quantity["qualifier"], trueOf: (stated: number, part: number) => number];

/** `part` is between 0 and 1: where in the stated interval the truth lies. */
const wordings: readonly Wording[] = [
  ["", "exact", (n) => n],
  ["about", "approximately", (n, part) => n * (0.9 + 0.2 * part)],
  ["nearly", "approximately", (n, part) => n * (0.9 + 0.1 * part * 0.999)],
  ["more than", "more-than", (n, part) => n + 1e-3 + n * 3 * part],
  ["at least", "at-least", (n, part) => n + n * 3 * part],
  ["up to", "at-most", (n, part) => n * part],
  ["fewer than", "less-than", (n, part) => n * part * 0.999],
  ["many hundreds, that is", "vague", (n, part) => n + n * 3 * part],
];

/** In thousandths: a person is never so small a fraction that a division loses it. */
const part = fc.integer({ min: 0, max: 1_000 }).map((thousandths) => thousandths / 1_000);
const width = fc.nat(40);

function planted(id: string, start: fc.Arbitrary<number>): fc.Arbitrary<Planted> {
  const stated = fc.tuple(fc.constantFrom(...wordings), fc.integer({ min: 0, max: 200_000 }), part);
  const days = fc.tuple(start, width, fc.nat(400), width, part, part);
  return fc
    .tuple(stated, days)
    .map(([[[hedge, qualifier, trueOf], number, at], [from, wide, length, wideEnd, begin, end]]) => {
      const first = addDays("2022-02-24", from);
      const [latest, earliestEnd] = [addDays(first, wide), addDays(first, wide + length)];
      const told = period("since some day", `${first}..${latest}`, `${earliestEnd}..${addDays(earliestEnd, wideEnd)}`);
      const [began, ended] = [Math.round(begin * wide), wide + length + Math.round(end * wideEnd)];
      return {
        toll: toll({ id, words: `${hedge} ${number}`, quantity: people(number, qualifier), period: told }),
        people: trueOf(number, at),
        days: daysBetween(addDays(first, began), addDays(first, ended)) + 1,
      };
    });
}

const pair = fc.tuple(planted("1", fc.nat(300)), planted("2", fc.nat(300)));
const policy = fc.constantFrom<WideningPolicy>(...wideningPolicyNames);

function holds({ low, high }: Interval, value: number): boolean {
  const slack = Math.abs(value) * 1e-9 + 1e-12;
  return (low ?? -Infinity) <= value + slack && value - slack <= (high ?? Infinity);
}

test("the true ratio lies inside the ratio told, and a rise or fall that is established is one", () => {
  fc.assert(
    fc.property(pair, policy, ([one, two], policy) => {
      const { later, ratio, established, left, right, ...rest } = compareTolls(one.toll, two.toll, policy);
      expect(holds(left.perDay!, one.people / one.days) && holds(right.perDay!, two.people / two.days)).toBe(true);
      const [before, after] = later === "left" ? [two, one] : [one, two];
      if (later === null || ratio === null || before.people === 0) return;
      const real = after.people / after.days / (before.people / before.days);
      expect(holds(ratio, real)).toBe(true);
      expect(holds(outward(ratio, 3), real)).toBe(true);
      if (!established) return;
      if (rest.breakEvenAt === "lowest") expect(real).toBeGreaterThan(1);
      else expect(real).toBeLessThan(1);
    }),
    runs,
  );
});

test("when the later rate is at the end that the break-even takes, the earlier toll that makes both the same lies inside it", () => {
  fc.assert(
    fc.property(pair, ([one, two]) => {
      const comparison = compareTolls(one.toll, two.toll, "tollbook/1");
      const { breakEven, breakEvenAt, later } = comparison;
      if (breakEven === null || later === null) return;
      const [before, rate] = later === "left" ? [two, comparison.left.perDay!] : [one, comparison.right.perDay!];
      const ends = { lowest: [rate.low!], highest: [rate.high!], any: [rate.low!, rate.high!] }[breakEvenAt!];
      for (const end of ends) expect(holds(breakEven, end * before.days)).toBe(true);
    }),
    runs,
  );
});

test("the order of the sides changes nothing but which is left and right", () => {
  fc.assert(
    fc.property(pair, ([one, two]) => {
      const comparison = compareTolls(one.toll, two.toll, "tollbook/1");
      const { left, right, later, blocking, ...rest } = comparison;
      const turned = later === null ? null : later === "left" ? "right" : "left";
      const swapped = compareTolls(two.toll, one.toll, "tollbook/1");
      expect(swapped).toEqual({ ...rest, blocking, left: right, right: left, later: turned });
      if (later !== null) expect(describeComparison(swapped)).toEqual(describeComparison(comparison));
    }),
    runs,
  );
});

test("no bound is NaN or infinite, and no interval is upside down", () => {
  const intervalsIn = (value: unknown): Interval[] => {
    if (typeof value !== "object" || value === null) return [];
    return "lowExclusive" in value ? [value as Interval] : Object.values(value).flatMap(intervalsIn);
  };
  fc.assert(
    fc.property(pair, policy, ([one, two], policy) => {
      for (const { low, high } of intervalsIn(compareTolls(one.toll, two.toll, policy))) {
        for (const bound of [low, high]) expect(bound === null || Number.isFinite(bound)).toBe(true);
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
      }
    }),
    runs,
  );
});
