import { beforeEach, expect, test, vi } from "vitest";
import { madeUpReview } from "../../wording/made-up-comparison.spec-kit.ts";
import { runWith } from "../fake-environment.spec-kit.ts";

const reviewJoins = vi.hoisted(() => vi.fn());
vi.mock("../../usecases/review-joins.ts", () => ({ reviewJoins }));
vi.mock("../../usecases/open-book.ts", () => ({ openBook: async () => ({ close: async () => {} }) }));

beforeEach(() => {
  reviewJoins.mockReset().mockResolvedValue(madeUpReview);
});

const review = (...args: string[]) => runWith(["review", "--book", ".", ...args]);

test("joins with the commands that settle them, at most as many as asked for", async () => {
  const { exitCode, out } = await review("--limit", "2");
  expect(exitCode).toBe(0);
  expect(out).toContain("tollbook curate split v-2222222222222222/0-5-killed");
  expect(reviewJoins.mock.calls[0]![1]).toEqual({ limit: 2 });
});

test("JSON has them under one name", async () => {
  expect(JSON.parse((await review("--json")).out)).toEqual({ review: JSON.parse(JSON.stringify(madeUpReview)) });
  expect(reviewJoins.mock.calls[0]![1]).toEqual({});
});

test("nothing in doubt is said; a limit that is no number is a mistake of usage", async () => {
  reviewJoins.mockResolvedValue([]);
  expect((await review()).out).toBe("No join of the book is in doubt.\n");
  expect((await review("--limit", "0")).err).toContain("not-a-number");
});
