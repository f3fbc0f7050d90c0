/** A fault in comparing must not keep documents out of the book, nor the book from being opened. */
import { afterAll, expect, test, vi } from "vitest";
import { addAll, newFolder, openTestBook, removeFolders, textInput } from "./test-books.ts";

vi.mock("../../src/reconciliation/compare-versions.ts", () => ({
  compareVersions() {
    throw new Error("comparing broke");
  },
}));

afterAll(removeFolders);

test("two versions that cannot be compared are both kept, and nothing is claimed of them", async () => {
  const book = await openTestBook(await newFolder());
  const url = "https://n.example/toll";
  const texts = ["Toll one", "Toll two"].map((text) => textInput(text, text, { url }));
  expect((await addAll(book, texts)).map(({ outcome }) => outcome)).toEqual(["added", "new-version"]);
  expect(await book.ledger.query("select * from tollbook.compared_versions")).toEqual([]);
  await book.close();
});
