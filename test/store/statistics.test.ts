/** The store knows how much it holds: without a daemon of its own nobody tells its planner but the book. */
import { afterAll, expect, test, vi } from "vitest";
import type { Book } from "../../src/usecases/open-book.ts";
import { addAll, newFolder, numberedInput, openTestBook, removeFolders } from "./test-books.ts";

vi.setConfig({ testTimeout: 120_000 });
afterAll(removeFolders);

const believed = async ({ ledger }: Book) =>
  (
    await ledger.query<{ n: number }>("select reltuples as n from pg_class where oid = 'tollbook.figures'::regclass")
  )[0]!.n;
const inputs = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => numberedInput(from + index));

test("it counts when there are many figures, again when there are twice as many, and not each time", async () => {
  const book = await openTestBook(await newFolder());
  await addAll(book, inputs(0, 20));
  expect(await believed(book)).toBe(-1);
  await addAll(book, inputs(20, 60));
  const many = await believed(book);
  expect(many).toBeGreaterThanOrEqual(100);
  await addAll(book, inputs(60, 70));
  expect(await believed(book)).toBe(many);
  await addAll(book, inputs(70, 200));
  expect(await believed(book)).toBeGreaterThanOrEqual(2 * many);
  await book.close();
});
