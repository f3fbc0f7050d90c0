import fc from "fast-check";
import { expect, test } from "vitest";
import { overlapIndex } from "./overlap-index.ts";
import { doOverlap } from "./span.ts";

const stretch = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

test("finds what a walk over all of them finds, in the order of the text", () => {
  fc.assert(
    fc.property(fc.array(stretch), stretch, (all, asked) => {
      const walked = all.filter((one) => doOverlap(one, asked)).sort((a, b) => a.start - b.start);
      expect(overlapIndex(all, (one) => one)(asked)).toEqual(walked);
    }),
  );
});
