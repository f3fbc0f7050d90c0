/** Drafts beside the book of the sample case: what outlets really changed in the statement is found, and what tells it as it was is let pass. */
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkBesideBook } from "../../src/usecases/check-draft.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { removeFolders, rowsOf } from "../store/test-books.ts";
import { sampleBook } from "../web/sample-server.ts";

let book: Book;
beforeAll(async () => {
  book = await sampleBook();
}, 240_000);
afterAll(async () => {
  await book?.close();
  await removeFolders();
});

const headline = "US puts Russian losses at more than 100,000";
const speaker = "John Kirby, the spokesman of the National Security Council, said on Monday.";
const standing = `Russia has suffered more than 100,000 casualties in Ukraine since December, including more than 20,000 killed, nearly half of them from the Wagner Group, ${speaker}`;

async function foundIn(body: string, date = "2023-05-03"): Promise<string[]> {
  const bytes = new TextEncoder().encode(`${headline}\n\n${body}\n`);
  const { findings, problems, text } = await checkBesideBook(book, { bytes, place: "draft.txt", date });
  expect(problems).toEqual([]);
  for (const { span, evidence } of findings) {
    expect(text.slice(span.start, span.end)).toBe(span.exact);
    expect(evidence.length).toBeGreaterThan(0);
  }
  return findings.map(({ rule, span }) => `${rule}: ${span.exact}`);
}

test("a draft that tells the statement as it stands gives nothing, and the book stays as it was", async () => {
  const before = await rowsOf(book);
  expect(await foundIn(standing)).toEqual([]);
  expect(await rowsOf(book)).toEqual(before);
});

test.each([
  ["a city for the country", ["in Ukraine since", "in Bakhmut since"], ["place-narrowed: Bakhmut"]],
  ["a number without its hedge", ["more than 20,000 killed", "20,000 killed"], ["bound-dropped: 20,000"]],
  ["another bound", ["nearly half", "at least half"], ["bound-dropped: at least half"]],
] as const)("%s", async (_, [from, to], findings) => {
  expect(standing).toContain(from);
  expect(await foundIn(standing.replace(from, to))).toEqual(findings);
});

test("casualties that became deaths", async () => {
  const killed = `Russia has lost more than 100,000 soldiers killed in Ukraine since December, ${speaker}`;
  expect(await foundIn(killed)).toContain("measure-changed: more than 100,000");
});

const milley =
  "General Mark Milley said in November that well over 100,000 Russian soldiers had been killed or wounded in the first eight months of the war.";
const last = `${milley} It was the last public US estimate.`;

test.each([
  ["a last estimate that has a newer one", last, ["newer-estimate-of-same-source: the last public US estimate"]],
  [
    "the same of whoever speaks for the general's country",
    `${milley} That is the most recent public figure.`,
    ["newer-estimate-of-same-source: the most recent public figure"],
  ],
  ["his own last figure: nobody else's is newer", `${milley} That is his latest figure.`, []],
  ["the last one until then", `${milley} Until this week it was the last public US estimate.`, []],
  [
    "another country's last estimate",
    "Moscow said in September that 5,937 servicemen had been killed, its last public toll.",
    [],
  ],
  [
    "the newest one, told as that",
    `In the latest US estimate, Russia has suffered more than 100,000 casualties in Ukraine since December, ${speaker}`,
    [],
  ],
])("%s", async (_, body, findings) => {
  expect(await foundIn(body)).toEqual(findings);
});

test("a draft from before the newer estimate, or of its day, is not held to it", async () => {
  expect(await foundIn(last, "2023-04-28")).toEqual([]);
  expect(await foundIn(last, "2023-05-01")).toEqual([]);
  expect(await foundIn(last, "2023-05-02")).toEqual(["newer-estimate-of-same-source: the last public US estimate"]);
});

test.each([
  [
    "several outlets, which have it from one",
    "Several outlets reported more than 100,000 Russian casualties since December.",
    ["single-origin: Several outlets"],
  ],
  [
    "officials and media",
    "More than 100,000 Russian soldiers have been killed or wounded in Ukraine since December, according to officials and media reports.",
    ["single-origin: officials and media reports"],
  ],
  [
    "two outlets by their names",
    "The Northgate Courier and the Portside Herald report more than 100,000 Russian casualties since December.",
    ["single-origin: The Northgate Courier and the Portside Herald"],
  ],
  [
    "outlets that are told to quote him",
    "Several outlets, quoting Kirby, reported more than 100,000 Russian casualties since December.",
    [],
  ],
  ["what one outlet of the book tells", "Several outlets reported 94 casualties in Wagner's force.", []],
  ["what the book does not know", "Several outlets reported more than 31,000 Russian casualties since March.", []],
])("%s", async (_, body, findings) => {
  const found = await foundIn(body);
  expect(found.filter((one) => one.startsWith("single-origin"))).toEqual(findings);
});

test.each([
  ["another number of his", ["more than 100,000", "150,000"], ["not-in-book: 150,000"]],
  ["another number of a part", ["more than 20,000", "30,000"], ["not-in-book: 30,000"]],
  ["the rest of two numbers", ["including more than 20,000 killed", "with 80,000 wounded"], []],
  ["a number that his covers", ["more than 100,000", "more than 90,000"], []],
  ["a count of other people", ["more than 20,000 killed", "3,000 officers killed"], []],
] as const)("%s", async (_, [from, to], findings) => {
  expect(standing).toContain(from);
  const found = await foundIn(standing.replace(from, to));
  expect(found.filter((one) => /^(?:not-in-book|bound)/.test(one))).toEqual(findings);
});

test("what the source may have said on another day is let pass", async () => {
  const anew = "Russia has suffered 150,000 casualties in Ukraine since December, John Kirby said on 9 May.";
  expect(await foundIn(anew, "2023-05-10")).toEqual([]);
  const then = "Russia has suffered 150,000 casualties in Ukraine since December, John Kirby said on 1 May.";
  expect(await foundIn(then, "2023-05-10")).toEqual(["not-in-book: 150,000"]);
});

const ofBook = /^(?:newer-estimate-of-same-source|single-origin|not-in-book)$/;
const samples = readdirSync("sample").filter((file) => file.endsWith(".html"));

test.each(samples)(
  "%s, as it was published, gives nothing of newer estimates, origins and other numbers",
  async (file) => {
    const draft = { bytes: readFileSync(`sample/${file}`), place: file, format: "html" } as const;
    const { findings } = await checkBesideBook(book, draft);
    expect(findings.filter(({ rule }) => ofBook.test(rule))).toEqual([]);
  },
);

test("every finding beside the book leads to characters of one of its articles", async () => {
  const bytes = new TextEncoder().encode(
    `${headline}\n\n${standing.replace("in Ukraine since", "in Bakhmut since")}\n`,
  );
  const { findings } = await checkBesideBook(book, { bytes, place: "draft.txt", date: "2023-05-03" });
  const [evidence] = findings[0]!.evidence;
  expect(evidence).toMatchObject({
    from: "book",
    span: { exact: "Ukraine" },
    published: expect.stringMatching(/^2023-05-0/),
  });
});
