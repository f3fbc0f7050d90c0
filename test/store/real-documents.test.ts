/** Adding with Tollbook's own readers: pages, lines of JSON, and whatever else people add. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { listArticles } from "../../src/usecases/list-articles.ts";
import { listFigures } from "../../src/usecases/list-figures.ts";
import { type Book, openBook } from "../../src/usecases/open-book.ts";
import { rebuildBook } from "../../src/usecases/rebuild-book.ts";
import { showArticle } from "../../src/usecases/show-article.ts";
import { addAll, newFolder, removeFolders, rowsOf, steadyClock, textInput } from "./test-books.ts";

vi.setConfig({ testTimeout: 60_000 });

let book: Book;
beforeAll(async () => {
  book = await openBook({ folder: await newFolder(), now: steadyClock() });
});
afterAll(async () => {
  await book.close();
  await removeFolders();
});

const line = (value: object) =>
  JSON.stringify({ text: "Officials said 12 people were killed in the flood.", ...value });

test("a line of JSON says more than what the user says beside it", async () => {
  const said = { url: "https://n.example/line-1", date: "2023-05-01" };
  const lines = [line({ id: "1", ...said }), line({ id: "2" }), '{"id": "3"', line({ id: "4", text: 5 })];
  const inputs = lines.map((text, n) =>
    textInput(`feed.ndjson:${n + 1}`, text, { format: "json-line", date: "2024-01-01", outlet: "Wire" }),
  );
  const results = await addAll(book, inputs);
  expect(results.map(({ outcome }) => outcome)).toEqual(["added", "added", "refused", "refused"]);
  expect(await showArticle(book, said.url)).toMatchObject({ published: "2023-05-01", outlet: "Wire", url: said.url });
  expect(await showArticle(book, "feed.ndjson:2")).toMatchObject({
    published: "2024-01-01",
    text: JSON.parse(line({})).text,
  });
});

test("an article in another language is refused, since it would look like one that reports no toll", async () => {
  const german =
    "Bei dem Angriff auf die Stadt sind nach Angaben der Behörden mindestens zwölf Menschen getötet und viele weitere verletzt worden. " +
    "Der Bürgermeister sprach von einer schweren Nacht für alle Bewohner und bat um Hilfe aus den Nachbargemeinden.";
  const [result] = await addAll(book, [textInput("de.txt", german)]);
  expect(result).toMatchObject({ outcome: "refused", problems: [{ code: "language-not-supported" }] });
});

test("the sample's corrected page is a new version of the first one, and its figures are the ones listed", async () => {
  const folder = new URL("../../sample/", import.meta.url);
  const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
  const inputs = pages.map((name) => ({ place: `sample/${name}`, bytes: readFileSync(new URL(name, folder)) }));
  const results = await addAll(book, inputs);
  const told = Object.fromEntries(results.map(({ place, outcome }) => [place, outcome]));
  expect(told["sample/2023-05-01-quillmark-weekly.html"]).toBe("added");
  expect(told["sample/2023-05-02-quillmark-weekly.html"]).toBe("new-version");
  const corrected = results.find(({ place }) => place === "sample/2023-05-02-quillmark-weekly.html")!;
  const listed = await listFigures(book, { article: corrected.articleId! });
  expect(new Set(listed.map(({ versionId }) => versionId))).toEqual(new Set([corrected.versionId]));
  expect(listed.length).toBe(corrected.figures);
});

test("whatever the bytes are, each document gets its answer, in order, and none stops the others", async () => {
  const good = (n: number) =>
    new TextEncoder().encode(`Officials said ${n} people were killed in the flood of that night.`);
  const html = fc
    .string()
    .map((text) => new TextEncoder().encode(`<!doctype html><title>x</title><p>${text}<p>12 killed`));
  const bad = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    html,
    fc.json().map((text) => new TextEncoder().encode(text)),
  );
  const format = fc.constantFrom("html", "plain-text", "json-line", undefined);
  const text = fc.option(fc.string({ unit: "binary" }), { nil: undefined });
  const input = fc.record({ bytes: bad, format, url: text, date: text, outlet: text }, { requiredKeys: ["bytes"] });
  let n = 1000;
  await fc.assert(
    fc.asyncProperty(fc.array(input, { minLength: 1, maxLength: 20 }), async (inputs) => {
      const all = inputs.flatMap(({ bytes, ...more }, index) => {
        const said = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
        return [
          { place: `bad ${index}`, bytes, ...said },
          { place: `good ${index}`, bytes: good(n++) },
        ];
      });
      const results = await addAll(book, all);
      expect(results.map(({ place }) => place)).toEqual(all.map(({ place }) => place));
      expect(results.filter(({ place }) => place.startsWith("good")).map(({ outcome }) => outcome)).toEqual(
        inputs.map(() => "added"),
      );
      for (const { outcome, problems } of results)
        if (outcome === "refused") expect(problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 15 },
  );
  expect((await listArticles(book)).length).toBeGreaterThan(15);
  const rows = await rowsOf(book);
  await rebuildBook(book);
  expect(await rowsOf(book)).toEqual(rows);
}, 60_000);
