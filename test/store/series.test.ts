/** Series of a book from end to end: what is differenced with what, and that a curator's recommendation is a view of them, too. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { runWith } from "../../src/cli/fake-environment.spec-kit.ts";
import type { Series } from "../../src/usecases/series-view.ts";
import { newFolder, removeFolders } from "./test-books.ts";

vi.setConfig({ testTimeout: 120_000 });

let folder: string;

async function tollbook(...args: string[]): Promise<string> {
  const { exitCode, out, err } = await runWith([...args, "--book", folder], { columns: 120 });
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
  return out;
}
const series = async (...args: string[]): Promise<Series> =>
  JSON.parse(await tollbook("series", "--measure", "killed", ...args, "--json"));

const totals = [
  ["2023-05-01", "1 May", 100, 40],
  ["2023-05-03", "3 May", 120, 35],
] as const;

beforeAll(async () => {
  folder = await newFolder();
  const file = join(folder, "totals.ndjson");
  const lines = totals.map(([date, day, soldiers, civilians]) => {
    const text = `Ukraine's General Staff said on ${day} 2023 that ${soldiers} Russian soldiers had been killed since March 2023.`;
    const other = `Ukraine's General Staff said on ${day} 2023 that ${civilians} civilians had been killed since March 2023.`;
    return [text, other].map((told, at) =>
      JSON.stringify({ id: `${date}-${at}`, url: `https://n.example/${date}/${at}`, date, text: told }),
    );
  });
  await writeFile(file, `${lines.flat().join("\n")}\n`);
  const { exitCode } = await runWith(["add", file, "--book", folder], { columns: 120 });
  expect(exitCode).toBe(0);
}, 240_000);
afterAll(removeFolders);

test("totals of one people are subtracted from each other, and a total that fell is told", async () => {
  const { steps } = await series();
  expect(steps.map(({ stated, isNegative, days }) => [stated, isNegative, days?.low]).sort()).toEqual([
    [-5, true, 2],
    [20, false, 2],
  ]);
});

test("what a curator recommends is what the view shows", async () => {
  const { points } = await series();
  const chosen = points.at(-1)!;
  await tollbook("curate", "recommend", chosen.estimate, "--why", "counted by name", "--who", "ed");
  const { points: shown, view } = await series("--view", "recommended");
  expect(view).toBe("recommended/1");
  expect(new Set(shown.map(({ estimate }) => estimate))).toEqual(new Set([chosen.estimate]));
});

test("points stand in the order in which they were said, or else first told, whatever day they count", async () => {
  const events = [
    ["2021-06-07", "Police said on 7 June 2021 that 31 miners were killed in Lund on 1 June 2021."],
    ["2021-06-08", "Some 32 miners were killed in Malmo on 2 January 2021."],
    ["2021-06-03", "Police said on 3 June 2021 that 33 miners were killed in Ystad on 2 June 2021."],
    ["2021-06-04", "Police said on 4 June 2021 that 34 miners were killed in Visby since 1 January 2021."],
  ];
  const file = join(folder, "events.ndjson");
  const lines = events.map(([date, text], at) =>
    JSON.stringify({ id: `x${at}`, url: `https://x.example/${at}`, date, text }),
  );
  await writeFile(file, `${lines.join("\n")}\n`);
  await tollbook("add", file);
  const { points } = await series("--until", "2021-12-31");
  expect(points.map(({ reading }) => reading.quantity.low)).toEqual([33, 34, 31, 32]);
});
