/** A subject with more statements than a chart shows: views choose among all of them, and the file has them all. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import * as estimatePages from "../../src/ledger/queries/page-estimates.ts";
import { listSubjects } from "../../src/usecases/list-subjects.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import type { SubjectDetail } from "../../src/usecases/page-view.ts";
import type { Readers } from "../../src/usecases/readers.ts";
import { showSubject } from "../../src/usecases/show-subject.ts";
import { servePages } from "../web/sample-server.ts";
import { sentenceOn, stubReaders } from "./stub-readers.ts";
import { addAll, newFolder, openTestBook, removeFolders, textInput } from "./test-books.ts";

vi.mock("../../src/ledger/queries/page-estimates.ts", { spy: true });
const findEstimatesOnSubject = vi.mocked(estimatePages.findEstimatesOnSubject);
const statements = 70;
const dayOf = (n: number) => new Date(Date.UTC(2023, 4, 1 + n)).toISOString().slice(0, 10);
// The first told is the lowest.
const counts = [5, 9000, ...Array.from({ length: statements - 2 }, (_, n) => 1000 + n)];

/** Each is said on the day on which it is told. */
const promptReaders: Readers = {
  ...stubReaders,
  extract(article) {
    const read = stubReaders.extract(article);
    const day = { earliest: article.published!, latest: article.published! };
    return { ...read, figures: read.figures.map((figure) => ({ ...figure, said: { ...figure.said!, day } })) };
  },
};

let book: Book;
let subject: string;
beforeAll(async () => {
  book = await openTestBook(await newFolder(), { loadReaders: async () => promptReaders });
  await addAll(
    book,
    counts.map((count, n) => textInput(`${n}.txt`, `Toll\n\n${sentenceOn(count)}`, { date: dayOf(n) })),
  );
  subject = (await listSubjects(book)).items[0]!.subject;
}, 240_000);
afterAll(async () => {
  await book?.close();
  await removeFolders();
});

const wordsOf = ({ series }: SubjectDetail) => series.points.map(({ reading }) => reading.span.exact);

test("a view chooses among all statements of a subject, not among those that a chart shows", async () => {
  const all = await showSubject(book, { subject });
  expect([all.estimates, all.leftOut, all.series.points.length]).toEqual([statements, statements - 60, 60]);
  expect(wordsOf(all)).not.toContain("more than 5");
  expect(wordsOf(all)).not.toContain("more than 5");
  expect(wordsOf(await showSubject(book, { subject, view: "lowest" }))).toEqual(["more than 5"]);
  const range = await showSubject(book, { subject, view: "range" });
  expect(wordsOf(range)[0]).toBe("more than 5");
  // None has an upper end, so that each of them is the upper end of the range.
  expect([range.series.points.length, range.leftOut]).toEqual([60, statements - 60]);
  const whole = await showSubject(book, { subject, view: "highest", isWhole: true });
  expect([wordsOf(whole).includes("more than 9000"), whole.leftOut]).toEqual([true, 0]);
});

test("steps lead from points that are shown to points that are shown", async () => {
  const { points, steps } = (await showSubject(book, { subject, view: "highest" })).series;
  const shown = points.map(({ toll }) => toll);
  expect(steps.length).toBeGreaterThan(0);
  for (const { from, to } of steps) expect(shown).toEqual(expect.arrayContaining([from, to]));
});

test("the table to download has every row, and the picture says what it leaves out", async () => {
  const pages = await servePages(book);
  const get = async (file: string) => (await pages.inject(`/subjects/${subject}${file}`)).body;
  expect((await get("/series.csv")).trim().split(/\r?\n/)).toHaveLength(statements + 1);
  expect(await get("/chart.svg")).toContain("60 tolls of the newest 60 of 70 statements");
  expect(await get("/chart.svg?view=lowest")).not.toContain("newest");
  expect(await get("")).toContain("10 earlier ones not shown");
  await pages.close();
});

test("a subject that is too large to choose from is refused with what to do", async () => {
  findEstimatesOnSubject.mockImplementation(async () => Array.from({ length: 2001 }, () => ({ id: "e-0", day: "" })));
  for (const choice of [{ view: "lowest" }, { isWhole: true }]) {
    await expect(showSubject(book, { subject, ...choice })).rejects.toMatchObject({ code: "subject-too-large" });
  }
  expect((await showSubject(book, { subject })).estimates).toBe(2001);
});
