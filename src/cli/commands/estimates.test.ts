import { beforeEach, expect, test, vi } from "vitest";
import { madeUpRow } from "../../wording/made-up-estimate.spec-kit.ts";
import { runWith } from "../fake-environment.spec-kit.ts";

const listEstimates = vi.hoisted(() => vi.fn());
vi.mock("../../usecases/list-estimates.ts", () => ({ listEstimates }));
vi.mock("../../usecases/open-book.ts", () => ({ openBook: async () => ({ close: async () => {} }) }));

const shown = { view: "all/1", note: null, interval: null };

beforeEach(() => {
  listEstimates.mockReset().mockResolvedValue({ estimates: [madeUpRow], ...shown });
});

const estimates = (...args: string[]) => runWith(["estimates", "--book", ".", ...args]);

test("a list for people", async () => {
  const { exitCode, out } = await estimates();
  expect(exitCode).toBe(0);
  expect(out).toContain("Ada Verrin (Defence Ministry, Northland) · said 1 May 2023");
});

test("JSON has the estimates, one a line, and the view; the filters reach the use case", async () => {
  const tolls = ["--measure", "killed", "--group", "g", "--place", "p", "--source", "s"];
  const rest = ["--since", "2023-05-01", "--until", "2023-05-02", "--view", "latest", "--role", "recommended"];
  const { out } = await estimates("--json", ...tolls, ...rest);
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify({ ...shown, estimates: [madeUpRow] })));
  expect(out.split("\n")).toHaveLength(4);
  expect(listEstimates.mock.calls[0]![1]).toEqual({
    ...{ measure: "killed", group: "g", place: "p", source: "s", since: "2023-05-01", until: "2023-05-02" },
    ...{ view: "latest", role: "recommended" },
  });
});

test("nothing found says whether filters are to blame; as JSON it is an empty list", async () => {
  listEstimates.mockResolvedValue({ estimates: [], ...shown, note: "nobody has recommended a toll" });
  expect((await estimates()).out).toContain("holds no estimates yet");
  expect((await estimates("--place", "x")).out.replace(/\s+/g, " ")).toMatch(
    /No estimate of the book matches.* nobody has recommended a toll\. $/,
  );
  expect(JSON.parse((await estimates("--json")).out)).toMatchObject({ view: "all/1", estimates: [] });
});

test.each([
  [["--view", "best"], "not-a-choice"],
  [["--role", "chief"], "not-a-choice"],
  [["--since", "then"], "not-a-day"],
  [["stray"], "excess-arguments"],
])("%j is refused before the book is opened", async (args, told) => {
  const { exitCode, err } = await estimates(...args);
  expect({ exitCode, told: err.includes(told) }).toEqual({ exitCode: 2, told: true });
  expect(listEstimates).not.toHaveBeenCalled();
});
