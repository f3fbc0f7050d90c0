import { expect, test } from "vitest";
import type { Quantity } from "../../domain/figure.ts";
import { people } from "./tolls.spec-kit.ts";
import { resolveShare, widen } from "./widen.ts";

type Case = [words: string, quantity: Quantity, low: number, high: number | null, exclusive: "low" | "high" | ""];

test.each<Case>([
  ["41", people(41), 41, 41, ""],
  ["about 20,000", people(20_000, "approximately"), 18_000, 22_000, ""],
  ["around 2,800", people(2_800, "approximately"), 2_520, 3_080, ""],
  ["nearly 20,000", people(20_000, "approximately"), 18_000, 20_000, "high"],
  ["almost 300", people(300, "approximately"), 270, 300, "high"],
  ["close to 90", people(90, "approximately"), 81, 90, "high"],
  ["somewhere near 90", people(90, "approximately"), 81, 99, ""],
  ["about 20 to 30", people(20, "approximately", 30), 18, 33, ""],
  ["more than 100,000", people(100_000, "more-than"), 100_000, null, "low"],
  ["at least 12", people(12, "at-least"), 12, null, ""],
  ["up to 12", people(12, "at-most"), 0, 12, ""],
  ["fewer than 12", people(12, "less-than"), 0, 12, "high"],
  ["2,000–2,500", people(2_000, "range", 2_500), 2_000, 2_500, ""],
  ["dozens", people(24, "vague"), 24, null, ""],
  ["No", { ...people(0), reportedNone: true }, 0, null, ""],
])("%s", (words, quantity, low, high, exclusive) => {
  expect(widen(quantity, words, "tollbook/1")).toEqual({
    ...{ low, high, lowExclusive: exclusive === "low", highExclusive: exclusive === "high" },
  });
});

test.each([
  ["dozens", 24, 12],
  ["hundreds", 200, 100],
  ["tens of thousands", 20_000, 10_000],
  ["many hundreds", 200, 100],
  ["several hundred", 200, 200],
  ["several", 2, 2],
  ["a few dozen", 24, 24],
])("under acled/1, %s states at least another number only where it is a plural", (words, stated, least) => {
  expect(widen(people(stated, "vague"), words, "acled/1")).toMatchObject({ low: least, high: null });
  expect(widen(people(stated, "vague"), words, "tollbook/1").low).toBe(stated);
});

const share = (low: number, qualifier: Quantity["qualifier"]): Quantity => ({ ...people(low, qualifier), share: true });

test("a share stays a share, and is never more than the whole", () => {
  expect(widen(share(0.5, "vague"), "most", "tollbook/1")).toMatchObject({ low: 0.5, high: 1 });
  expect(widen(share(0.95, "approximately"), "about 95 percent", "tollbook/1").high).toBe(1);
});

test("a share of a whole is a number of people, as wide as both", () => {
  const half = { quantity: share(0.5, "approximately"), words: "nearly half" };
  const whole = { quantity: people(100_000, "more-than"), words: "more than 100,000" };
  expect(resolveShare(half, { ...whole, quantity: people(100_000) }, "tollbook/1")).toEqual({
    ...{ low: 45_000, high: 50_000, lowExclusive: false, highExclusive: true },
  });
  expect(resolveShare(half, whole, "tollbook/1")).toMatchObject({ low: 45_000, high: null, lowExclusive: true });
});
