/**
 * Planted articles (planted-versions.ts), read and extracted as the use cases do: what was planted is found and nothing else,
 * newer counts that say so are told from silent edits, and whatever the texts, nothing is invented.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FigureChange } from "../../src/domain/correction.ts";
import { compareVersions } from "../../src/reconciliation/compare-versions.ts";
import { applyDiff } from "../../src/text/text-diff.ts";
import { readVersion } from "../versions/two-versions.spec-kit.ts";
import { mutated } from "./mutations.ts";
import { paragraphs } from "./paragraphs.ts";
import { type Planted, type PlantedVersion, plantedArticles } from "./planted-versions.ts";
import { type ComparedStep, comparedSteps, isFound } from "./read-planted.ts";

const isSoak = process.env.TOLLBOOK_SOAK !== undefined;
const timeout = isSoak ? 900_000 : 60_000;

const steps = plantedArticles(isSoak ? 5_000 : 300, 1).flatMap(comparedSteps);
const every = steps.flatMap((step) => step.version.planted.map((planted) => ({ planted, step })));
const silent = every.filter(({ planted }) => !planted.isUpdate);
const updates = every.filter(({ planted }) => planted.isUpdate);
const share = (part: number, whole: number) => part / whole;

const foundIn = ({ comparison }: ComparedStep, planted: Planted) =>
  comparison.changes.filter((change) => isFound(planted, change));

/** A newer count is told as another value of the old figure, or as a figure that appeared: both are right. */
const newerIn = ({ comparison }: ComparedStep, { to }: Planted) =>
  comparison.changes.filter((change) => (change.slot ?? "value") === "value" && change.to?.toLowerCase().includes(to!));

describe("planted articles", () => {
  test("are many, and of every kind", () => {
    const kinds: readonly PlantedVersion["kind"][] = ["trivial", "silent", "update", "noted"];
    for (const kind of kinds) expect(steps.filter(({ version }) => version.kind === kind).length).toBeGreaterThan(100);
    for (const slot of ["value", "qualifier", "measure", "group", "place", "period", "source", null] as const)
      expect(silent.filter(({ planted }) => planted.slot === slot).length, String(slot)).toBeGreaterThan(20);
  });

  test("the same seed gives the same articles", () => {
    expect(plantedArticles(5, 3)).toEqual(plantedArticles(5, 3));
    expect(plantedArticles(5, 3)).not.toEqual(plantedArticles(5, 4));
  });

  test("silent edits are found in their slot", () => {
    const missed = silent.filter(({ planted, step }) => foundIn(step, planted).length === 0);
    expect(share(silent.length - missed.length, silent.length), told(missed)).toBeGreaterThanOrEqual(0.98);
  });

  test("and not taken for updates", () => {
    const mistaken = silent.filter(({ planted, step }) => foundIn(step, planted).some(({ isUpdate }) => isUpdate));
    expect(share(mistaken.length, silent.length), told(mistaken)).toBeLessThanOrEqual(0.005);
  });

  test("newer counts that say so are updates", () => {
    const missed = updates.filter(({ planted, step }) => newerIn(step, planted).length === 0);
    expect(share(missed.length, updates.length), told(missed)).toBeLessThanOrEqual(0.01);
    const mistaken = updates.filter(({ planted, step }) => newerIn(step, planted).some(({ isUpdate }) => !isUpdate));
    expect(share(mistaken.length, updates.length), told(mistaken)).toBeLessThanOrEqual(0.01);
  });

  test("trivial edits change no figure", () => {
    const trivial = steps.filter(({ version }) => version.kind === "trivial");
    const alarms = trivial.filter(({ comparison }) => comparison.changes.length > 0);
    expect(share(alarms.length, trivial.length), alarms.map(alarmOf).join("\n")).toBeLessThanOrEqual(0.01);
  });

  test("besides what was planted little is found", () => {
    const others = steps.filter(({ version }) => version.kind === "silent" || version.kind === "noted");
    const alarms = others.filter(({ comparison, version }) =>
      comparison.changes.some((change) => !version.planted.some((planted) => isFound(planted, change))),
    );
    expect(share(alarms.length, others.length), alarms.map(alarmOf).join("\n")).toBeLessThanOrEqual(0.02);
  });

  test("a silent edit stands before everything else", () => {
    for (const { comparison } of steps) {
      const impacts = comparison.sentences.map(({ impact }) => impact);
      if (comparison.changes.length > 0) expect(impacts[0]).toBe("figure-change");
      expect(comparison.sentences.flatMap(({ changes }) => changes).length).toBeGreaterThanOrEqual(
        comparison.changes.length,
      );
    }
  });

  test("every edit and span is exact", () => {
    for (const step of steps) expectSound(step);
  });
});

test("whatever happens to a text, what differs is exact, and nothing is told without changed characters", {
  timeout,
}, () => {
  const numRuns = isSoak ? 5_000 : 100;
  fc.assert(
    fc.property(mutated(paragraphs), mutated(paragraphs), (one, two) => {
      const [before, after] = [readVersion(one), readVersion(two)];
      expectSound({ before, after, comparison: compareVersions(before, after) });
      expect(compareVersions(before, before).changes).toEqual([]);
    }),
    { numRuns },
  );
});

function expectSound({ before, after, comparison }: Pick<ComparedStep, "before" | "after" | "comparison">): void {
  expect(applyDiff(before.text, comparison.edits)).toBe(after.text);
  const ids = [before, after].map(({ figures }) => new Set(figures.map(({ id }) => id)));
  for (const { fromSpan, toSpan, before: one, after: two } of comparison.changes) {
    if (fromSpan) expect(before.text.slice(fromSpan.start, fromSpan.end)).toBe(fromSpan.exact);
    if (toSpan) expect(after.text.slice(toSpan.start, toSpan.end)).toBe(toSpan.exact);
    expect(one === null || ids[0]!.has(one)).toBe(true);
    expect(two === null || ids[1]!.has(two)).toBe(true);
  }
  for (const sentence of comparison.sentences) {
    if (sentence.before)
      expect(before.text.slice(sentence.before.start, sentence.before.end)).toBe(sentence.before.exact);
    if (sentence.after) expect(after.text.slice(sentence.after.start, sentence.after.end)).toBe(sentence.after.exact);
  }
}

/** What a failure shows. */
function told(cases: readonly { readonly planted: Planted; readonly step: ComparedStep }[]): string {
  return cases
    .map(({ planted, step }) => `${planted.sentences.join(" → ")}\n${linesOf(step.comparison.changes)}`)
    .join("\n\n");
}
const alarmOf = ({ version, comparison }: ComparedStep) =>
  `${version.trivial.join(", ")}: ${linesOf(comparison.changes)}`;
const linesOf = (changes: readonly FigureChange[]) =>
  changes
    .map(({ kind, slot, from, to, isUpdate }) => `  ${kind} ${slot}: ${from} → ${to} ${isUpdate ? "update" : ""}`)
    .join("\n");
