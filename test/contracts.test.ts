/** docs/contracts.md names every field, value and code that others may rely on. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exitCodes } from "../src/cli/exit-codes.ts";
import { exportedLists } from "../src/cli/export-lists.ts";
import { partKinds } from "../src/domain/article.ts";
import { changeSlots, noteKinds } from "../src/domain/correction.ts";
import { differenceTypes, independences } from "../src/domain/estimate.ts";
import { qualifiers } from "../src/domain/figure.ts";
import { estimateRoles } from "../src/usecases/curation-view.ts";
import { extractLine } from "../src/usecases/extract-document.ts";
import { madeUpComparison, madeUpLog, madeUpReview, madeUpSeries } from "../src/wording/made-up-comparison.spec-kit.ts";
import { madeUpEstimate, madeUpRow } from "../src/wording/made-up-estimate.spec-kit.ts";
import { madeUpHistory } from "../src/wording/made-up-history.spec-kit.ts";

const contracts = readFileSync("docs/contracts.md", "utf8");
const text =
  "At least 12 people were killed in Kharkiv on Monday, the governor told Interfax. “It was loud,” she said. " +
  "He saw 7 tanks.\n\nIt rained.";
const document = extractLine(JSON.stringify({ id: "a-1", text, date: "2023-05-02" }), "line 1", {
  dates: true,
  explain: true,
});
const missingFrom = (words: readonly string[]) => words.filter((word) => !contracts.includes(word));

test("every field of a document and of a figure is explained", () => {
  const [figure] = document.figures;
  expect(figure?.span.exact).toBe("At least 12");
  const { explanation } = document;
  const explained = explanation!.figures[0]!;
  const shapes = [
    ...[document, figure!, figure!.quantity, figure!.attribution[0]!, document.quotes[0]!],
    ...[explanation!, explained, explained.path[0]!, explanation!.dropped[0]!, explanation!.skipped[0]!],
  ];
  const fields = shapes.flatMap((shape) => Object.keys(shape));
  expect(missingFrom(fields.map((field) => `\`${field}\``))).toEqual([]);
});

test("every field of a history is explained", () => {
  const { article, versions, corrections, changes, silentChanges } = madeUpHistory;
  const [correction] = corrections;
  const shapes = [madeUpHistory, versions[0]!, correction!, correction!.changes[0]!, changes[0]!, silentChanges[0]!];
  const accounts = changes.flatMap(({ account }) => Object.keys(account));
  const fields = [...shapes.flatMap((shape) => Object.keys(shape)), ...accounts];
  expect(missingFrom(fields.map((field) => `\`${field}\``))).toEqual([]);
  expect(contracts).toContain(`{${Object.keys(article).join(", ")}}`);
  expect(missingFrom([...changeSlots, ...noteKinds].map((name) => `\`${name}\``))).toEqual([]);
});

test("every field of estimates, comparisons, series, joins to review and acts is explained", () => {
  const [act] = madeUpLog;
  const [telling] = madeUpEstimate.tellings.filter(({ differences }) => differences.length > 0);
  const shapes = [
    ...[madeUpRow, madeUpRow.others[0]!, madeUpEstimate, telling!, telling!.differences[0]!],
    ...[
      madeUpEstimate.denials[0]!,
      madeUpEstimate.clarifications[0]!,
      madeUpEstimate.origins[0]!,
      madeUpEstimate.reach[0]!,
    ],
    ...[madeUpEstimate.candidates[0]!, madeUpEstimate.annotations[0]!, madeUpComparison, madeUpComparison.left],
    ...[madeUpSeries, madeUpSeries.points[0]!, madeUpSeries.steps[0]!, madeUpReview[0]!, act!],
  ];
  const lists = /`\{[\w, ]+\}`/g;
  const named = new Set(contracts.match(lists)?.flatMap((list) => list.match(/\w+/g)!));
  const fields = shapes.flatMap((shape) => Object.keys(shape)).filter((field) => !named.has(field));
  expect(missingFrom(fields.map((field) => `\`${field}\``))).toEqual([]);
  expect(missingFrom([...differenceTypes, ...independences, ...estimateRoles].map((name) => `\`${name}\``))).toEqual(
    [],
  );
});

test("every column that no figure has is listed", async () => {
  const sheets = await Promise.all(exportedLists.slice(1).map((list) => list.sheet()));
  const figures = new Set((await exportedLists[0]!.sheet()).columns.map(([name]) => name));
  const names = sheets.flatMap(({ columns }) => columns.map(([name]) => name));
  const own = names.filter(
    (name) => !figures.has(name) && !/_(?:low|high)_exclusive$|^people_|^difference_high/.test(name),
  );
  expect(missingFrom(own.map((name) => `\`${name}\``))).toEqual([]);
  expect(exportedLists.map(({ name }) => name).filter((name) => !contracts.includes(`\`${name}\``))).toEqual([]);
});

test("every kind of part, qualifier and exit code is listed", () => {
  expect(missingFrom([...partKinds, ...qualifiers.map((name) => `\`${name}\``)])).toEqual([]);
  expect(missingFrom(Object.values(exitCodes).map((code) => `| ${code} |`))).toEqual([]);
});
