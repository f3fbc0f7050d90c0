/** docs/contracts.md names every field, value and code that others may rely on. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exitCodes } from "../src/cli/exit-codes.ts";
import { madeUpHistory } from "../src/cli/made-up-history.spec-kit.ts";
import { partKinds } from "../src/domain/article.ts";
import { changeSlots, noteKinds } from "../src/domain/correction.ts";
import { qualifiers } from "../src/domain/figure.ts";
import { extractLine } from "../src/usecases/extract-document.ts";

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

test("every kind of part, qualifier and exit code is listed", () => {
  expect(missingFrom([...partKinds, ...qualifiers.map((name) => `\`${name}\``)])).toEqual([]);
  expect(missingFrom(Object.values(exitCodes).map((code) => `| ${code} |`))).toEqual([]);
});
