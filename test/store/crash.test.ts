/** kill -9 while adding: what was acknowledged is there, nothing is there twice, and rebuilding gives the same book. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { examineBook } from "../../src/usecases/examine-book.ts";
import { rebuildBook } from "../../src/usecases/rebuild-book.ts";
import { addAll, newFolder, numberedInput, openTestBook, removeFolders, rowsOf } from "./test-books.ts";

afterAll(removeFolders);

const documents = 500;
const rounds = process.env.TOLLBOOK_SOAK ? 10 : 2;
const script = fileURLToPath(new URL("./add-and-tell.ts", import.meta.url));

/** Adds in another process, which is killed once it has acknowledged so many; gives what it acknowledged. */
async function addAndKill(folder: string, afterLines: number): Promise<string[]> {
  const child = spawn(process.execPath, ["--import", "tsx", script, folder, String(documents)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let told = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    told += text;
    if (told.split("\n").length > afterLines) child.kill("SIGKILL");
  });
  await new Promise((resolve) => child.once("close", resolve));
  expect(child.signalCode).toBe("SIGKILL");
  return told.split("\n").slice(0, -1);
}

describe("kill -9 during the adding of 500 documents", () => {
  test.each(Array.from({ length: rounds }, (_, round) => round))(
    "round %i",
    async (round) => {
      const folder = await newFolder();
      const told = await addAndKill(folder, 1 + Math.floor(((round + 0.5) / rounds) * (documents - 100)));
      const book = await openTestBook(folder);
      try {
        const kept = await book.ledger.query<{ told: string }>(
          "select place || ' ' || version_id as told from tollbook.documents",
        );
        expect(kept.map((row) => row.told)).toEqual(expect.arrayContaining(told));
        const results = await addAll(
          book,
          Array.from({ length: documents }, (_, n) => numberedInput(n)),
        );
        expect(results.filter(({ outcome }) => outcome === "known")).toHaveLength(kept.length);
        const rows = await rowsOf(book);
        expect(rows.documents).toHaveLength(documents);
        expect(rows.figures).toHaveLength(2 * documents);
        expect((await examineBook(book)).checks.filter(({ ok }) => !ok)).toEqual([]);
        await rebuildBook(book);
        expect(await rowsOf(book)).toEqual(rows);
      } finally {
        await book.close();
      }
    },
    120_000,
  );
});
