/**
 * Recall and precision of the checks: 300 made-up drafts with one fault each are checked, and the same drafts without it. What counts
 * as found is said in planting/measure-faults. `npm run faults` prints the same of any seed.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { checks } from "../../src/checking/checks.ts";
import { writeMarked } from "./planting/marked-draft.ts";
import { areSameWords, type Outcome, scoreFaults } from "./planting/measure-faults.ts";
import { checkPlanted, plantDrafts, plantedRules } from "./planting/plant-drafts.ts";

const seed = 20;
const count = 300;
let outcomes: readonly Outcome[];
beforeAll(async () => {
  outcomes = await checkPlanted(seed, count);
}, 240_000);

const misses = () =>
  outcomes
    .filter(({ isAtWords }) => !isAtWords)
    .map(({ draft }) => `${draft.rule} (${draft.variant}): ${draft.spans.map(({ exact }) => exact).join(" / ")}`);

test("nineteen of twenty faults are found, by the right check and at the right words", () => {
  const found = outcomes.filter(({ isAtWords }) => isAtWords).length;
  expect(found / count, misses().join("; ")).toBeGreaterThanOrEqual(0.95);
});

test("of each check's faults four of five are found", () => {
  const few = scoreFaults(outcomes).filter(({ planted, atWords }) => atWords / planted < 0.8);
  expect(few).toEqual([]);
});

test("a draft without its fault has no error, and hardly one has a warning", () => {
  const having = (severity: string) =>
    outcomes
      .flatMap(({ draft, ofSound }) => ofSound.map((one) => ({ draft, one })))
      .filter(({ one }) => one.severity === severity)
      .map(({ draft, one }) => `${draft.rule}: ${one.rule} “${one.span.exact}”`);
  expect(having("error").length, having("error").join("; ")).toBeLessThanOrEqual(count * 0.02);
  expect(having("warning").length, having("warning").join("; ")).toBeLessThanOrEqual(count * 0.04);
});

describe("what is planted", () => {
  test("is of every check", () => {
    expect(plantedRules.toSorted()).toEqual(checks.map(({ name }) => name as string).toSorted());
  });

  test("stands where it is said to stand, in drafts of 50 to 600 words that differ in it", () => {
    for (const { text, sound, spans } of plantDrafts(seed, 60)) {
      expect(spans.length).toBeGreaterThan(0);
      for (const { start, end, exact } of spans) expect(text.slice(start, end)).toBe(exact);
      expect(text).not.toBe(sound);
      expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(50);
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(600);
    }
  });

  test("is the same for the same seed", () => {
    expect(plantDrafts(7, 20)).toEqual(plantDrafts(7, 20));
    expect(plantDrafts(7, 20)).not.toEqual(plantDrafts(8, 20));
  });
});

describe("marks", () => {
  test("choose between the fault and its absence, and point to it", () => {
    expect(writeMarked("^flood kills {[40]|at least 40}", true)).toMatchObject({
      text: "Flood kills 40",
      spans: [{ start: 12, end: 14, exact: "40" }],
    });
    expect(writeMarked("^flood kills {[40]|at least 40}", false)).toEqual({
      text: "Flood kills at least 40",
      spans: [],
    });
  });

  test("that do not pair are no draft", () => {
    expect(() => writeMarked("Flood kills {40", true)).toThrow("do not pair");
    expect(() => writeMarked("Flood kills [40", true)).toThrow("does not close");
  });
});

test.each([
  ["40", "at least 40", true],
  ["40", "41", false],
  ["40", "40 people were killed in the flood on Sunday", false],
  ["Ukraine", "in Ukraine", true],
])("“%s” for “%s”: %s", (found, planted, areSame) => {
  const span = (exact: string) => ({ start: 0, end: exact.length, exact });
  expect(areSameWords(span(found), span(planted))).toBe(areSame);
});
