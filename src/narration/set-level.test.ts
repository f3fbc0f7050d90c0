import fc from "fast-check";
import { expect, test } from "vitest";
import { setLevel } from "./set-level.ts";

test("quiet sound is raised by the gain", () => {
  const [sample] = setLevel(Float32Array.of(0.1), 6);
  expect(sample).toBeCloseTo(0.1995, 3);
});

test("nothing goes beyond the ceiling, and what was louder stays louder", () => {
  fc.assert(
    fc.property(fc.float({ min: 0, max: 1, noNaN: true }), fc.float({ min: 0, max: 1, noNaN: true }), (a, b) => {
      const [x, y] = setLevel(Float32Array.of(Math.min(a, b), -Math.max(a, b)), 5.4);
      expect(Math.abs(y!)).toBeGreaterThanOrEqual(x!);
      expect(Math.abs(y!)).toBeLessThan(0.9);
    }),
  );
});
