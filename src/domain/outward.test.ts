import fc from "fast-check";
import { expect, test } from "vitest";
import { outward } from "./outward.ts";

const closed = (low: number, high: number | null) => ({ low, high, lowExclusive: false, highExclusive: false });

test.each([
  [386.1003, 413.2231, 386, 414],
  [242 / 152, null, 1.59, null],
  [159_210.526, 170_394.737, 159_000, 171_000],
  [0.0012345, 0.0012345, 0.00123, 0.00124],
  [0, 0, 0, 0],
  [-1234.5, -0.12345, -1240, -0.123],
])("%s to %s becomes %s to %s", (low, high, lower, upper) => {
  expect(outward(closed(low, high), 3)).toMatchObject({ low: lower, high: upper });
});

test.each([1.1, 0.29, 657, 1e6, 0.57 * 100, 4.35 * 100, 1_010_000])("%s, exact to three digits, stays", (value) => {
  const { low, high } = outward(closed(value, value), 3);
  expect(low).toBe(high);
  expect(low).toBeCloseTo(value, 9);
});

test("no interval gets narrower, and none by more than a last digit wider", () => {
  const number = fc.double({ min: 1e-6, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(number, fc.integer({ min: 1, max: 6 }), (value, digits) => {
      const { low, high } = outward(closed(value, value), digits);
      expect(low!).toBeLessThanOrEqual(value * (1 + 1e-8));
      expect(high!).toBeGreaterThanOrEqual(value * (1 - 1e-8));
      expect(high! - low!).toBeLessThanOrEqual(value * 10 ** (1 - digits) * (1 + 1e-8));
    }),
  );
});
