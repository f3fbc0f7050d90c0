import { beforeEach, expect, test, vi } from "vitest";
import { madeUpActs, madeUpLog } from "../../wording/made-up-comparison.spec-kit.ts";
import { runWith } from "../fake-environment.spec-kit.ts";

const useCase = vi.hoisted(() => ({ curate: vi.fn(), listCuration: vi.fn() }));
vi.mock("../../usecases/curate.ts", () => useCase);
vi.mock("../../usecases/open-book.ts", () => ({ openBook: async () => ({ close: async () => {} }) }));

beforeEach(() => {
  useCase.curate.mockReset().mockResolvedValue(madeUpActs.pin);
  useCase.listCuration.mockReset().mockResolvedValue(madeUpLog);
});

const curate = (...args: string[]) => runWith(["curate", "--book", ".", ...args]);
const by = { who: "tester", why: "same briefing" };

test.each<[string[], object]>([
  [["split", "v-1/a", "v-1/b"], { act: "split", figures: ["v-1/a", "v-1/b"] }],
  [["join", "e-1", "e-2"], { act: "join", estimate: "e-1", into: "e-2" }],
  [["pin", "v-1/a", "v-1/b", "e-1"], { act: "pin", figures: ["v-1/a", "v-1/b"], estimate: "e-1" }],
  [["recommend", "e-1"], { act: "recommend", estimate: "e-1", role: "recommended" }],
  [["recommend", "e-1", "--as", "triangulation"], { act: "recommend", estimate: "e-1", role: "triangulation" }],
  [["recommend", "e-1", "--as", "none"], { act: "recommend", estimate: "e-1", role: null }],
  [["annotate", "e-1", "asked", "them"], { act: "annotate", estimate: "e-1", text: "asked them" }],
  [["undo", "3"], { act: "undo", undoes: 3 }],
])("%j reaches the use case", async (args, act) => {
  const { exitCode } = await curate(...args, "--why", by.why);
  expect(exitCode).toBe(0);
  expect(useCase.curate.mock.calls[0]![1]).toEqual({ ...act, ...by });
});

test("what was done is told, and how to take it back; an annotation is its own reason", async () => {
  const { out } = await curate("annotate", "e-1", "asked", "--who", "Ada");
  expect(useCase.curate.mock.calls[0]![1]).toMatchObject({ who: "Ada", why: "asked" });
  expect(out.replace(/\s+/g, " ")).toContain(
    "Act 7: pinned v-2222222222222222/0-5-killed to e-00000000000000aa (tester",
  );
  expect(out).toContain('To take it back:\n  tollbook curate undo 7 --why "…"\n');
  useCase.curate.mockResolvedValue(madeUpActs.undo);
  expect((await curate("undo", "1", "--why", "x")).out).not.toContain("To take it back");
  expect(JSON.parse((await curate("undo", "1", "--why", "x", "--json")).out)).toEqual(madeUpActs.undo);
});

test("the log lists every act", async () => {
  expect((await curate("log")).out).toContain("1  split off");
  expect(JSON.parse((await curate("log", "--json")).out)).toEqual({ curation: madeUpLog });
  useCase.listCuration.mockResolvedValue([]);
  expect((await curate("log")).out).toContain("No curator has done anything");
});

test.each<[string[], string, string]>([
  [["merge", "e-1"], "act-unknown", "one of split, join, pin, recommend, annotate, undo, log"],
  [["split"], "operands-wrong", "FIGURE… behind it"],
  [["join", "e-1"], "operands-wrong", 'Write curate join ESTIMATE INTO --why "…".'],
  [["pin", "e-1", "v-1/a"], "not-an-id", 'error in FIGURE: "e-1"'],
  [["undo", "first"], "not-a-number", "`tollbook curate log`"],
  [["join", "e-1", "e-2"], "why-missing", "a reason"],
  [["split", "v-1/a", "--why", "x", "--as", "none"], "option-not-taken", "--as"],
  [["log", "e-1"], "excess-arguments", "curate log"],
])("%j is refused before the book is opened", async (args, code, told) => {
  const { exitCode, err } = await curate(...args);
  const flat = err.replace(/\s+/g, " ");
  expect({ exitCode, code: flat.includes(`(${code})`), told: flat.includes(told) }).toEqual({
    ...{ exitCode: 2, code: true, told: true },
  });
  expect(useCase.curate).not.toHaveBeenCalled();
});
