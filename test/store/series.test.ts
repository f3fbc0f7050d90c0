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

test("what a curator recommends is what the view shows, and who recommends it is named", async () => {
  const { points } = await series();
  const chosen = points.at(-1)!;
  await tollbook("curate", "recommend", chosen.estimate, "--why", "counted by name", "--who", "ed");
  const { points: shown, view } = await series("--view", "recommended");
  expect(view).toBe("recommended/1");
  expect(new Set(shown.map(({ estimate }) => estimate))).toEqual(new Set([chosen.estimate]));
  expect(shown[0]).toMatchObject({ role: "recommended", curator: "ed" });
  expect(await tollbook("series", "--measure", "killed", "--view", "recommended")).toContain("recommended by ed");
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
  expect(points.at(-1)).toMatchObject({ said: null, firstTold: "2021-06-08" });
  const listed = await tollbook("estimates", "--until", "2021-12-31");
  expect(listed.match(/· (?:said|told) [^·]*/g)).toEqual([
    ...["· said 3 Jun 2021 ", "· said 4 Jun 2021 ", "· said 7 Jun 2021 "],
    "· told 8 Jun 2021, day of saying not given ",
  ]);
});

test("one source's totals are subtracted from each other under whatever name it is told, nobody's and forecasts are not", async () => {
  const told = [
    [
      "2020-11-05",
      "Gaza's health ministry said on 5 November 2020 that 770 people had been killed in Gaza since 7 October.",
    ],
    [
      "2020-11-07",
      "The Health Ministry in Gaza said on 7 November 2020 that 828 people had been killed in Gaza since 7 October.",
    ],
    ["2020-11-08", "Some 840 people have been killed in Gaza since 7 October."],
    [
      "2020-11-09",
      "Gaza health ministry said on 9 November 2020 that 912 people had been killed in Gaza since 7 October.",
    ],
    ["2020-11-10", "Some 950 people have been killed in Gaza since 7 October."],
    [
      "2020-11-11",
      "Gaza health ministry said on 11 November 2020 that 5,000 people could be killed in Gaza between 7 October and 30 November 2020.",
    ],
  ];
  const file = join(folder, "gaza.ndjson");
  const lines = told.map(([date, text], at) =>
    JSON.stringify({ id: `g${at}`, url: `https://g.example/${at}`, date, text }),
  );
  await writeFile(file, `${lines.join("\n")}\n`);
  await tollbook("add", file);
  const { points, steps } = await series("--until", "2020-12-31");
  expect(points.map(({ reading }) => reading.quantity.low)).toEqual([770, 828, 840, 912, 950, 5000]);
  expect(steps.map(({ stated }) => stated)).toEqual([58, 84]);
  const names = points.map(({ origin }) => origin.name);
  expect([...new Set(names)].sort()).toEqual(["", "Health Ministry in Gaza"]);
});
