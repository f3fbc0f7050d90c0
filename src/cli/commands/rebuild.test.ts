import { expect, test, vi } from "vitest";
import { runWith } from "../fake-environment.spec-kit.ts";

const rebuildBook = vi.hoisted(() => vi.fn());
vi.mock("../../usecases/rebuild-book.ts", () => ({ rebuildBook }));
vi.mock("../../usecases/open-book.ts", () => ({ openBook: async () => ({ close: async () => {} }) }));

const result = { documents: 9, articles: 7, versions: 8, figures: 38, refused: [] };

test("what was made is told; where no terminal is, no bar", async () => {
  rebuildBook.mockImplementation(async (_book, onProgress) => {
    onProgress({ done: 9, total: 9 });
    return result;
  });
  expect(await runWith(["rebuild", "--book", "."])).toEqual({
    exitCode: 0,
    out: "Rebuilt from 9 documents: 7 articles, 8 versions, 38 figures.\n",
    err: "",
  });
});

test("a document that can no longer be read is told with its place", async () => {
  rebuildBook.mockResolvedValue({ ...result, refused: [{ place: "a.html", reason: "It is empty." }] });
  const { exitCode, out, err } = await runWith(["rebuild", "--json", "--book", "."]);
  expect(exitCode).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ documents: 9 });
  expect(err).toContain("problem in a.html: It is empty.");
});
