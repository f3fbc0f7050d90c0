/** Whatever curators do in whatever order, between documents that come and go: a rebuild gives the same rows. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { BookError } from "../../src/usecases/book-error.ts";
import { type CurateInput, curate, listCuration } from "../../src/usecases/curate.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { rebuildBook } from "../../src/usecases/rebuild-book.ts";
import { withholdItem } from "../../src/usecases/withhold-item.ts";
import { datingReaders, mentionsIn } from "./curated-books.ts";
import { sentenceOn } from "./stub-readers.ts";
import { addAll, newFolder, openTestBook, removeFolders, rowsOf, sharedLedger, textInput } from "./test-books.ts";

vi.setConfig({ testTimeout: 240_000 });

let shared: Awaited<ReturnType<typeof sharedLedger>>;
beforeAll(async () => {
  shared = await sharedLedger();
});
afterAll(async () => {
  await shared.close();
  await removeFolders();
});

const document = fc.record({
  do: fc.constant("add" as const),
  article: fc.integer({ min: 1, max: 4 }),
  counts: fc.array(fc.constantFrom(1200, 1300, 40), { minLength: 1, maxLength: 2 }),
  day: fc.integer({ min: 1, max: 3 }),
  isDated: fc.boolean(),
});
const nth = fc.nat({ max: 20 });
const decision = fc.record({
  do: fc.constantFrom("split" as const, "join" as const, "pin" as const, "recommend" as const, "undo" as const),
  one: nth,
  two: nth,
});
const removal = fc.record({ do: fc.constant("withhold" as const), one: nth, erase: fc.boolean() });
const step = fc.oneof({ weight: 4, arbitrary: document }, { weight: 5, arbitrary: decision }, removal);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

async function take(book: Book, next: Step): Promise<void> {
  if (next.do === "add") {
    const { article, counts, day, isDated } = next;
    const text = `News\n\n${counts.map((count) => sentenceOn(count)).join("\n")}\n${isDated ? "DATED" : ""}`;
    const url = `https://n.example/${article}`;
    await addAll(book, [textInput(`${article}.txt`, text, { url, date: `2023-05-0${day}` })]);
    return;
  }
  const mentions = await mentionsIn(book);
  if (mentions.length === 0) return;
  const one = mentions[next.one % mentions.length]!;
  if (next.do === "withhold") {
    const { erase } = next;
    await withholdItem(book, { id: one.id.split("/")[0]!, reason: "an order", who: "ed", erase });
    return;
  }
  const two = mentions[next.two % mentions.length]!;
  const acts = await listCuration(book);
  const inputs: Record<typeof next.do, Omit<CurateInput, "act" | "who" | "why">> = {
    split: { figures: [one.id] },
    join: { estimate: one.estimate, into: two.estimate },
    pin: { figures: [one.id], estimate: two.estimate },
    recommend: { estimate: one.estimate, role: "recommended" },
    undo: { undoes: acts[next.one % Math.max(acts.length, 1)]?.seq ?? 1 },
  };
  await curate(book, { act: next.do, who: "ed", why: "so", ...inputs[next.do] }).catch((error) => {
    if (!(error instanceof BookError)) throw error;
  });
}

test("a rebuild gives equal rows, and every mention belongs to one estimate", async () => {
  let acts = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
      const options = { openLedger: shared.openLedger, loadReaders: async () => datingReaders };
      const book = await openTestBook(await newFolder(false), options);
      for (const next of steps) await take(book, next);
      const ids = (await mentionsIn(book)).map(({ id }) => id);
      const [told] = await book.ledger.query<{ count: number }>(
        `select count(*)::integer as count from tollbook.figures f
         join tollbook.visible_versions v on v.id = f.version_id`,
      );
      expect(new Set(ids).size).toBe(told!.count);
      const rows = await rowsOf(book);
      acts += rows.curation!.length;
      await rebuildBook(book);
      expect(await rowsOf(book)).toEqual(rows);
      await book.close();
    }),
    { numRuns: process.env.TOLLBOOK_SOAK === "1" ? 300 : 15 },
  );
  expect(acts).toBeGreaterThan(3);
});
