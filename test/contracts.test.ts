/** docs/contracts.md names every field, value and code that others may rely on. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exitCodes } from "../src/cli/exit-codes.ts";
import { partKinds } from "../src/domain/article.ts";
import { qualifiers } from "../src/domain/figure.ts";
import { extractLine } from "../src/usecases/extract-document.ts";

const contracts = readFileSync("docs/contracts.md", "utf8");
const text =
  "At least 12 people were killed in Kharkiv on Monday, the governor told Interfax. “It was loud,” she said.";
const document = extractLine(JSON.stringify({ id: "a-1", text, date: "2023-05-02" }), "line 1", { dates: true });
const named = (words: readonly string[]) => words.filter((word) => !contracts.includes(word));

test("every field of a document and of a figure is explained", () => {
  const [figure] = document.figures;
  expect(named(Object.keys(document).map((field) => `\`${field}\``))).toEqual([]);
  const { id, span, quantity, ...rest } = figure!;
  expect([id, span.exact]).toEqual([expect.any(String), "At least 12"]);
  expect(named(Object.keys(rest).map((field) => `| \`${field}\` |`))).toEqual([]);
  expect(named(Object.keys(quantity).map((field) => (field === "high" ? "`.high`" : `quantity.${field}`)))).toEqual([]);
  expect(named(Object.keys(figure!.attribution[0]!).map((field) => `\`${field}\``))).toEqual([]);
  expect(named(Object.keys(document.quotes[0]!).map((field) => `\`${field}\``))).toEqual([]);
});

test("every kind of part, qualifier and exit code is listed", () => {
  expect(named([...partKinds, ...qualifiers].map((name) => `\`${name}\``))).toEqual([]);
  expect(named(Object.values(exitCodes).map((code) => `| ${code} |`))).toEqual([]);
});
