/** The lock: one holder at a time, taken over only from the dead, and never by two at once. */
import { fork } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { isLocked, takeLock } from "../../src/archive/book-lock.ts";
import { isAlive, startOf } from "../../src/archive/process-life.ts";
import { isBookInUse } from "../../src/usecases/is-book-in-use.ts";
import { newFolder, openTestBook, removeFolders } from "./test-books.ts";

vi.setConfig({ testTimeout: 60_000 });

afterAll(removeFolders);
const now = new Date("2024-01-01T00:00:00Z");

/** A process that has ended. */
async function deadPid(): Promise<number> {
  const child = fork("-e", [], { execArgv: ["-e", ""], stdio: "ignore" });
  await new Promise((resolve) => child.once("exit", resolve));
  return child.pid!;
}

const holder = (pid: number, more = {}) =>
  JSON.stringify({
    pid,
    host: hostname(),
    command: "tollbook add",
    since: now.toISOString(),
    processStart: null,
    ...more,
  });

test("the second opener of a book is told who holds it, and gets it after closing", async () => {
  const folder = await newFolder();
  const book = await openTestBook(folder, { lockHolder: "tollbook add news/" });
  await expect(openTestBook(folder)).rejects.toMatchObject({
    code: "book-in-use",
    value: expect.stringMatching(new RegExp(`"tollbook add news/" .* 2024-01-01T00:00:.*process ${process.pid} `)),
  });
  await book.close();
  await (await openTestBook(folder)).close();
});

test.each([
  ["a dead process", async () => holder(await deadPid()), true],
  ["a dead process whose pid lives again", async () => holder(process.pid, { processStart: "earlier" }), true],
  ["nobody any more", async () => "null", true],
  ["a living process", async () => holder(process.pid, { processStart: await startOf(process.pid) }), false],
  ["a process of another machine", async () => holder(await deadPid(), { host: "elsewhere" }), false],
])("a lock held by %s", async (_name, content, isFree) => {
  const folder = await newFolder(false);
  await writeFile(join(folder, "4.json"), await content());
  expect(await isLocked(folder)).toBe(!isFree);
  const attempt = await takeLock(folder, "test", now);
  expect(attempt.isHeld).toBe(isFree);
  expect(await readdir(folder)).toEqual([isFree ? "5.json" : "4.json"]);
});

test("whether a book is in use is told without taking its lock", async () => {
  const folder = await newFolder();
  expect(await isBookInUse(folder)).toBe(false);
  const book = await openTestBook(folder);
  expect(await isBookInUse(folder)).toBe(true);
  await book.close();
  expect(await isBookInUse(folder)).toBe(false);
});

test("of many that find a dead holder, one gets the lock, round after round", async () => {
  const folder = await newFolder(false);
  await writeFile(join(folder, "1.json"), holder(await deadPid()));
  for (let round = 0; round < 20; round++) {
    const attempts = await Promise.all(Array.from({ length: 12 }, (_, n) => takeLock(folder, `taker ${n}`, now)));
    const winners = attempts.filter((attempt) => attempt.isHeld);
    expect(winners).toHaveLength(1);
    const [file] = await readdir(folder);
    expect(await readFile(join(folder, file!), "utf8")).toContain("taker");
    for (const winner of winners) if (winner.isHeld) await winner.release();
  }
});

test("whether a process lives", async () => {
  expect(await isAlive(process.pid, await startOf(process.pid))).toBe(true);
  expect(await isAlive(process.pid, "another start")).toBe(process.platform !== "linux");
  expect(await isAlive(await deadPid(), null)).toBe(false);
});
