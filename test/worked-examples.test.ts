/** The worked examples of docs/methodology.md come out as they stand there: each is read from the text and run. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { MeasureName } from "../src/domain/measures.ts";
import { type ViewPolicy, viewPolicyNames } from "../src/domain/views.ts";
import type { WideningPolicy } from "../src/domain/widening-policies.ts";
import type { ComparableToll, StatedQuantity } from "../src/reconciliation/comparison/comparable-toll.ts";
import { compareTolls } from "../src/reconciliation/comparison/compare-tolls.ts";
import { describeComparison } from "../src/reconciliation/comparison/describe-comparison.ts";
import { differenceSeries } from "../src/reconciliation/comparison/difference-series.ts";
import { differenceInWords, inWords, peopleInWords } from "../src/reconciliation/comparison/interval-words.ts";
import { daysOfPeriod } from "../src/reconciliation/comparison/period-days.ts";
import { dayRange, period, toll } from "../src/reconciliation/comparison/tolls.spec-kit.ts";
import { viewTolls } from "../src/reconciliation/comparison/view-tolls.ts";
import { widen } from "../src/reconciliation/comparison/widen.ts";
import { extractLine } from "../src/usecases/extract-document.ts";

const methodology = readFileSync("docs/methodology.md", "utf8");

/** The rows under the one table whose head begins so. */
function rowsUnder(head: string): string[][] {
  const lines = methodology.split("\n");
  const at = lines.findIndex((line) => line.startsWith(`| ${head}`));
  expect(at).toBeGreaterThan(-1);
  const rest = lines.slice(at + 2);
  const rows = rest.slice(
    0,
    rest.findIndex((line) => !line.startsWith("|")),
  );
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}

/** As the extractor reads the words in a sentence. */
function stated(words: string): StatedQuantity {
  const text = `Officials said ${words} people were killed.`;
  const [figure] = extractLine(JSON.stringify({ id: "a", text }), "line 1", {}).figures;
  return { quantity: figure!.quantity, words: figure!.span.exact };
}

const widened = (words: string, policy: WideningPolicy) => {
  const { quantity, words: exact } = stated(words);
  return inWords(widen(quantity, exact, policy));
};

test.each(rowsUnder("Stated | `tollbook/1`"))("%s is widened as it says", (words, ...expected) => {
  expect([widened(words!, "tollbook/1"), widened(words!, "acled/1")]).toEqual(expected);
});

test.each(rowsUnder("Period | From"))("%s from %s to %s, said on %s, has %s days", (words, from, to, said, days) => {
  const counted = daysOfPeriod(period(words!, from!, to!), dayRange(said!)).days!;
  expect(`${counted.low} to ${counted.high}`).toBe(days);
});

describe("two tolls side by side", () => {
  const tolls = new Map<string, ComparableToll>(
    rowsUnder("Toll | Stated").map(([id, words, measure, told, from, to, said]) => [
      id!,
      toll({
        id: id!,
        ...stated(words!),
        words: words!,
        measure: measure as MeasureName,
        period: period(told!, from!, to!),
        said: dayRange(said!),
      }),
    ]),
  );
  const blocks = [...methodology.matchAll(/```text\n(\w) and (\w)\n([\s\S]*?)```/g)];

  test("there are three", () => {
    expect(blocks).toHaveLength(3);
  });

  test.each(blocks.map(([, one, two, printed]) => [one!, two!, printed!]))("%s and %s", (one, two, printed) => {
    const comparison = compareTolls(tolls.get(one)!, tolls.get(two)!, "tollbook/1");
    expect(describeComparison(comparison)).toEqual(printed.trim().split("\n"));
  });
});

test("a cumulative series", () => {
  const rows = rowsUnder("Day | Total");
  const points = rows.map(([day, words]) => ({ id: day!, day: dayRange(day!), ...stated(words!) }));
  const told = differenceSeries(points, "tollbook/1").differences.map(({ days, difference, stated, isNegative }) => [
    String(days.low),
    differenceInWords(difference),
    `${peopleInWords(stated!)}${isNegative ? ", lowered" : ""}`,
  ]);
  expect(told).toEqual(rows.slice(1).map((row) => row.slice(2)));
  expect(told.length).toBeGreaterThan(3);
});

test("views by policy", () => {
  const [, head] = /\| Policy \| Shown of: (.*?) \|/.exec(methodology)!;
  const tolls = head!.split("; ").map((words) => toll({ ...stated(words), id: words, words }));
  const rows = rowsUnder("Policy | Shown of");
  for (const [name, shown, people] of rows) {
    const view = viewTolls(tolls, name!.replaceAll("`", "") as ViewPolicy);
    expect(view.view).toBe(`${name!.replaceAll("`", "")}/1`);
    expect([view.note ?? view.tolls.join("; "), view.interval === null ? "" : inWords(view.interval)]).toEqual([
      shown,
      people,
    ]);
  }
  expect(viewPolicyNames.filter((name) => !methodology.includes(`\`${name}\``))).toEqual([]);
});
