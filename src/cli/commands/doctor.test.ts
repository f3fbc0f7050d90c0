import { beforeEach, expect, test, vi } from "vitest";
import { runWith } from "../fake-environment.spec-kit.ts";

const examineBook = vi.hoisted(() => vi.fn());
vi.mock("../../usecases/examine-book.ts", () => ({ examineBook }));
vi.mock("../../usecases/open-book.ts", () => ({ openBook: async () => ({ close: async () => {} }) }));

const well = { name: "archive", ok: true, message: "8 documents", remedy: null };
const fault = { name: "spans", ok: false, message: "one span is not found again", remedy: "tollbook rebuild" };
const change = {
  figureId: "f1",
  versionId: "v-1",
  headline: "Title",
  kind: "changed",
  exact: "at least 12",
  fields: ["place", "period"],
};

beforeEach(() => {
  examineBook.mockReset().mockResolvedValue({ checks: [well], changes: [] });
});

test("a book that is well gives exit code 0", async () => {
  expect(await runWith(["doctor", "--book", "."])).toEqual({
    exitCode: 0,
    out: "well   archive: 8 documents\n",
    err: "",
  });
});

test("a fault gives exit code 1 and what to do; changes are told with their fields", async () => {
  examineBook.mockResolvedValue({ checks: [well, fault], changes: [change] });
  const { exitCode, out } = await runWith(["doctor", "--book", "."]);
  expect(exitCode).toBe(1);
  expect(out).toContain("FAULT  spans: one span is not found again\n       do this: tollbook rebuild\n");
  expect(out).toContain("reads 1 figure otherwise:\n  changed “at least 12”: place, period – Title\n");
});

test("JSON is the examination", async () => {
  const { out } = await runWith(["doctor", "--json", "--book", "."]);
  expect(JSON.parse(out)).toEqual({ checks: [well], changes: [] });
});
