import { beforeEach, expect, test, vi } from "vitest";
import { runWith } from "../fake-environment.spec-kit.ts";

const withholdItem = vi.hoisted(() => vi.fn());
vi.mock("../../usecases/withhold-item.ts", () => ({ withholdItem }));
vi.mock("../../usecases/open-book.ts", () => ({ openBook: async () => ({ close: async () => {} }) }));

beforeEach(() => {
  withholdItem.mockReset().mockImplementation(async (_book, { id, reason, who, erase }) => ({
    id,
    kind: "article",
    reason,
    who,
    at: "2026-01-02T03:04:05Z",
    erased: erase,
  }));
});

test("the tombstone is told: what, why, who, when, and what became of the bytes", async () => {
  const { exitCode, out } = await runWith(["withhold", "a-1", "--reason", "a witness in danger", "--book", "."]);
  expect(exitCode).toBe(0);
  expect(out).toBe(
    "Withheld article a-1: a witness in danger (tester, 2026-01-02T03:04:05Z).\nIts bytes stay in the archive.\n",
  );
});

test("erasing and another name reach the use case", async () => {
  const args = ["withhold", "a-1", "--reason", "order", "--who", "Ada", "--erase", "--json", "--book", "."];
  const { out } = await runWith(args);
  expect(JSON.parse(out)).toMatchObject({ id: "a-1", who: "Ada", erased: true });
});

test.each([[[]], [["--reason", " "]]])("without a reason nothing is done: %j", async (args) => {
  const { exitCode, err } = await runWith(["withhold", "a-1", "--book", ".", ...args]);
  expect(exitCode).toBe(2);
  expect(err).toContain("reason-missing");
  expect(withholdItem).not.toHaveBeenCalled();
});
