import { beforeEach, expect, test, vi } from "vitest";
import { madeUpSeries } from "../../wording/made-up-comparison.spec-kit.ts";
import { runWith } from "../fake-environment.spec-kit.ts";

const listSeries = vi.hoisted(() => vi.fn());
vi.mock("../../usecases/list-series.ts", () => ({ listSeries }));
vi.mock("../../usecases/open-book.ts", () => ({ openBook: async () => ({ close: async () => {} }) }));

beforeEach(() => {
  listSeries.mockReset().mockResolvedValue(madeUpSeries);
});

const series = (...args: string[]) => runWith(["series", "--book", ".", ...args]);

test("points and differences; filters and policy reach the use case", async () => {
  const filters = ["--group", "g", "--place", "p", "--source", "s", "--view", "latest", "--policy", "tollbook"];
  const { exitCode, out } = await series("--measure", "casualties", ...filters);
  expect(exitCode).toBe(0);
  expect(out).toContain("reporting and revision included");
  expect(listSeries.mock.calls[0]![1]).toEqual({
    ...{ measure: "casualties", group: "g", place: "p", source: "s", view: "latest", policy: "tollbook/1" },
  });
});

test("JSON is what the use case gave", async () => {
  const { out } = await series("--measure", "casualties", "--json");
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(madeUpSeries)));
  expect(listSeries.mock.calls[0]![1]).toEqual({ measure: "casualties" });
});

test("a series is of one measure, and of nothing it says so", async () => {
  const { exitCode, err } = await series();
  expect({ exitCode, told: err.includes("measure-missing") }).toEqual({ exitCode: 2, told: true });
  listSeries.mockResolvedValue({ ...madeUpSeries, points: [], steps: [] });
  expect((await series("--measure", "killed")).out).toContain("No estimate of the book matches");
});
