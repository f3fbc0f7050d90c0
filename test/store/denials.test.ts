/** Denials of a book from end to end: in tellings of the statement, and in statements of their own. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { runWith } from "../../src/cli/fake-environment.spec-kit.ts";
import type { EstimateDetail, EstimateRow } from "../../src/usecases/estimate-view.ts";
import { openBook } from "../../src/usecases/open-book.ts";
import { servePages } from "../web/sample-server.ts";
import { newFolder, removeFolders, steadyClock } from "./test-books.ts";

vi.setConfig({ testTimeout: 240_000 });
afterAll(removeFolders);

const told = [
  [
    "2023-01-02",
    "Ukraine's General Staff said on 2 January 2023 that 400 Russian soldiers had been killed in Makiivka.",
  ],
  [
    "2023-01-03",
    "Some 400 Russian soldiers were killed in Makiivka, Ukraine's General Staff said. Moscow denied the claim.",
  ],
  ["2023-01-04", "Russia's defence ministry denied that 400 soldiers had been killed in Makiivka."],
  ["2023-01-04", "Russia's defence ministry denied that 400 soldiers had been killed in Bakhmut."],
  ["2023-01-04", "Russia's defence ministry denied that 700 soldiers had been killed in Makiivka."],
] as const;

test("an estimate lists who denies it, with the sentence that does and the article", async () => {
  const folder = await newFolder();
  const file = join(folder, "denials.ndjson");
  const lines = told.map(([date, text], at) =>
    JSON.stringify({ id: `d${at}`, url: `https://d.example/${at}`, date, text }),
  );
  await writeFile(file, `${lines.join("\n")}\n`);
  const run = async (...args: string[]) => (await runWith([...args, "--book", folder], { columns: 120 })).out;
  await run("add", file);
  const { estimates } = JSON.parse(await run("estimates", "--source", "General Staff", "--json"));
  const [{ id }] = estimates as EstimateRow[] as [EstimateRow];
  const { denials, tellings } = JSON.parse(await run("estimate", id, "--json")) as EstimateDetail;
  expect(denials.map(({ by, words, toldFrom, estimate }) => [by, words.exact, toldFrom, estimate === id])).toEqual([
    ["Moscow", "Moscow denied the claim.", "2023-01-03", true],
    ["Russia's defence ministry", told[2][1], "2023-01-04", false],
  ]);
  expect(tellings.map(({ status }) => status)).toEqual(["asserted", "asserted"]);
  const text = await run("estimate", id);
  expect(text).toContain("Denied or disputed");
  expect(text).not.toContain("denied where it is told");
  const other = JSON.parse(await run("estimate", denials[1]!.estimate, "--json")) as EstimateDetail;
  expect(other.tellings.map(({ status }) => status)).toEqual(["denied"]);
  const book = await openBook({ folder, now: steadyClock(), lockHolder: "test" });
  const pages = await servePages(book);
  const { body } = await pages.inject(`/estimates/${other.id}`);
  expect(body).toContain("body · denied where it is told · the reading");
  expect(body).toMatch(/<tr id[^>]*>(?:(?!<\/tr>).)*<span class="figure killed apart">/s);
  await pages.close();
  await book.close();
});
