import { beforeEach, expect, test, vi } from "vitest";
import { BookError } from "../../usecases/book-error.ts";
import { madeUpEstimate } from "../../wording/made-up-estimate.spec-kit.ts";
import { runWith } from "../fake-environment.spec-kit.ts";

const showEstimate = vi.hoisted(() => vi.fn());
vi.mock("../../usecases/show-estimate.ts", () => ({ showEstimate }));
vi.mock("../../usecases/open-book.ts", () => ({ openBook: async () => ({ close: async () => {} }) }));

beforeEach(() => {
  showEstimate.mockReset().mockResolvedValue(madeUpEstimate);
});

test("its reading and tellings for people", async () => {
  const { exitCode, out } = await runWith(["estimate", "e-00", "--book", "."]);
  expect(exitCode).toBe(0);
  expect(out).toContain("As it was said (nearest-origin/2)");
  expect(showEstimate.mock.calls[0]![1]).toBe("e-00");
});

test("JSON is what the use case gave", async () => {
  const { out } = await runWith(["estimate", "e-00", "--json", "--book", "."]);
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(madeUpEstimate)));
});

test("what the book refuses is refused in its words", async () => {
  const fault = { place: "ID", value: "e-9", expectation: "the id of an estimate", remedy: "List them." };
  showEstimate.mockRejectedValue(new BookError({ code: "article-not-found", ...fault }));
  const { exitCode, err } = await runWith(["estimate", "e-9", "--book", "."]);
  expect(exitCode).toBe(1);
  expect(err).toContain("expected: the id of an estimate");
  expect((await runWith(["estimate", "--book", "."])).exitCode).toBe(2);
});
