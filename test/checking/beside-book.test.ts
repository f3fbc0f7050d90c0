/** Drafts beside the book of the sample case: what outlets really changed in the statement is found, and what tells it as it was is let pass. */
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

async function foundIn(body: string): Promise<string[]> {
  const bytes = new TextEncoder().encode(`${headline}\n\n${body}\n`);
  const { findings, problems, text } = await checkBesideBook(book, { bytes, place: "draft.txt", date: "2023-05-03" });
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
