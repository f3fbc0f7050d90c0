import { beforeEach, expect, test, vi } from "vitest";
import { madeUpComparison } from "../../wording/made-up-comparison.spec-kit.ts";
import { runWith } from "../fake-environment.spec-kit.ts";

const compareEstimates = vi.hoisted(() => vi.fn());
vi.mock("../../usecases/compare-estimates.ts", () => ({ compareEstimates }));
vi.mock("../../usecases/open-book.ts", () => ({ openBook: async () => ({ close: async () => {} }) }));

beforeEach(() => {
  compareEstimates.mockReset().mockResolvedValue(madeUpComparison);
});

const compare = (...args: string[]) => runWith(["compare", "e-1", "e-2", "--book", ".", ...args]);

test("sentences with their assumptions; the policy is named with its version", async () => {
  const { exitCode, out } = await compare("--policy", "acled");
  expect(exitCode).toBe(0);
  expect(out).toContain("Taken for granted:");
  expect(compareEstimates.mock.calls[0]!.slice(1)).toEqual(["e-1", "e-2", { policy: "acled/1" }]);
});

test("a refusal is an answer", async () => {
  compareEstimates.mockResolvedValue({ ...madeUpComparison, comparable: false });
  const { exitCode, out } = await compare();
  expect({ exitCode, isSaid: out.includes("Not to be compared") }).toEqual({ exitCode: 0, isSaid: true });
  expect(compareEstimates.mock.calls[0]![3]).toEqual({});
});

test("JSON is what the use case gave", async () => {
  expect(JSON.parse((await compare("--json")).out)).toEqual(JSON.parse(JSON.stringify(madeUpComparison)));
});

test.each([
  [["compare", "e-1"], "missing-argument"],
  [["compare", "e-1", "e-2", "--policy", "own"], "not-a-choice"],
])("%j is refused", async (args, told) => {
  const { exitCode, err } = await runWith([...args, "--book", "."]);
  expect({ exitCode, told: err.includes(told) }).toEqual({ exitCode: 2, told: true });
});
