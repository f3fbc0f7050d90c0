/**
 * The sample case from end to end: one estimate for all tellings of the statement of 1 May 2023, with every planted difference and
 * none besides; the older one apart; how far the Bakhmut reading reached; and what may be compared.
 */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { runWith } from "../../src/cli/fake-environment.spec-kit.ts";
import type { EstimateComparison, EstimateDetail, EstimateRow } from "../../src/usecases/estimate-view.ts";
import { newFolder, removeFolders } from "./test-books.ts";

vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let kirby: EstimateDetail;
let milley: EstimateDetail;

async function tollbook(...args: string[]): Promise<string> {
  const { exitCode, out, err } = await runWith([...args, "--book", folder], { columns: 120 });
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
  return out;
}
const json = async <Result>(...args: string[]): Promise<Result> => JSON.parse(await tollbook(...args, "--json"));

async function estimateBy(name: string): Promise<EstimateDetail> {
  const { estimates } = await json<{ estimates: EstimateRow[] }>("estimates", "--source", name);
  const [row] = estimates.filter(({ origin }) => origin.name.includes(name));
  return json<EstimateDetail>("estimate", row!.id);
}

beforeAll(async () => {
  folder = await newFolder();
  await tollbook("add", "sample");
  [kirby, milley] = [await estimateBy("Kirby"), await estimateBy("Milley")];
}, 240_000);
afterAll(removeFolders);

test("all tellings of the statement of 1 May are one estimate, the older statement and the deputy's are others", async () => {
  const { estimates } = await json<{ estimates: EstimateRow[] }>("estimates", "--measure", "casualties");
  const byOrigin = estimates.map(({ origin, said, articles }) => [origin.name, said?.earliest ?? null, articles]);
  expect(byOrigin).toEqual([
    ["Mark Milley", "2022-11-09", 2],
    ["Yevgeny Prigozhin", "2023-04-30", 1],
    ["John Kirby", "2023-05-01", 5],
    ["Sean Savett", null, 1],
  ]);
  expect(kirby.origin.ladder).toEqual(["White House National Security Council", "White House", "United States"]);
  expect(kirby.reading).toMatchObject({ measure: "casualties", span: { exact: "more than 100,000" } });
  const tolls = kirby.tolls.map(({ span, partOf }) => [span.exact.toLowerCase(), partOf?.split("/")[1] ?? null]);
  expect(tolls).toEqual([
    ["more than 100,000", null],
    ["over 20,000", "100000-casualties"],
    ["nearly half", "20000-killed"],
    ["most", "20000-killed"],
  ]);
});

test("the list counts the tellings that the estimate lists, a sentence of two versions once", async () => {
  const listed = await tollbook("estimates", "--source", "Kirby");
  const text = await tollbook("estimate", kirby.id);
  const [tellingList] = text.split("\nTellings\n")[1]!.split("\nWhom the tellings lead to");
  const numbers = tellingList!.match(/^ {2,3}\d+ {2}(?=\S)/gm)!.map(Number);
  expect(numbers).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
  expect(listed.replace(/\s+/g, " ")).toContain("25 tellings in 5 articles");
  expect(kirby.tellings).toHaveLength(30);
  expect(kirby.tellings.filter(({ repeats }) => repeats !== null)).toHaveLength(5);
});

/** By outlet, the words of the telling and the type; what stands in headline and story alike is told once. */
const differencesOf = ({ tellings }: EstimateDetail) => [
  ...new Set(
    tellings.flatMap(({ outlet, span, differences }) =>
      differences.map(({ type }) => `${outlet}: ${span.exact.toLowerCase()}, ${type}`),
    ),
  ),
];

test("every planted difference is told, and none besides", () => {
  expect(differencesOf(kirby).sort()).toEqual([
    "Channel Veldt News: 100,000, place-narrower",
    "Channel Veldt News: 100,000, qualifier-dropped",
    "Channel Veldt News: at least 20,000, qualifier-changed",
    "Channel Veldt News: more than 100,000, period",
    "Channel Veldt News: more than 100,000, place-narrower",
    "Northgate Courier: 100,000, qualifier-dropped",
    "Northgate Courier: 20,000, qualifier-dropped",
    "Portside Herald: 100,000, casualties-as-deaths",
    "Portside Herald: 100,000, qualifier-dropped",
    "Portside Herald: around 20,000, qualifier-changed",
    "Portside Herald: more than 100,000, casualties-as-deaths",
    "Quillmark Weekly: more than 100,000, period",
    "Quillmark Weekly: more than 100,000, place-narrower",
  ]);
  expect(differencesOf(milley)).toEqual(["Quillmark Weekly: 100,000, qualifier-dropped"]);
});

test("both clarifications are told, what was told before them is marked, and who still carries the Bakhmut reading", () => {
  expect(kirby.clarifications.map(({ by, slot, to }) => [by, slot, to.words])).toEqual([
    ["Sean Savett", "place", "Ukraine"],
    ["Sean Savett", "place", "Ukraine"],
  ]);
  const before = kirby.tellings.filter(({ predatesClarification }) => predatesClarification);
  expect(new Set(before.map(({ outlet, stands }) => `${outlet} ${stands}`))).toEqual(
    new Set(["Quillmark Weekly false"]),
  );
  expect(kirby.reach.map(({ outlet }) => outlet)).toEqual(["Channel Veldt News"]);
});

test("the rates are compared with days, gap, assumption and break-even; whether they rose hangs on one hedge", async () => {
  const open = await json<EstimateComparison>("compare", kirby.id, milley.id);
  expect(open).toMatchObject({
    ...{ comparable: true, established: false, later: "left" },
    left: { days: { low: 122, high: 152 } },
    right: { days: { low: 242, high: 259 } },
    gapDays: { low: 21, high: 68 },
  });
  expect(open.left.perDay!.low).toBeCloseTo(657.9, 1);
  expect(open.breakEven!.low).toBeCloseTo(159_210.5, 0);
  expect(open.breakEven!.high).toBeCloseTo(170_394.7, 0);
  const exact = milley.tellings.find(({ span }) => span.exact === "100,000")!;
  const settled = await json<EstimateComparison>("compare", exact.figure, kirby.id);
  expect(settled).toMatchObject({ established: true, ratio: { high: null, lowExclusive: true } });
  expect(settled.ratio!.low).toBeCloseTo(242 / 152, 6);
  expect(settled.left.perDay).toMatchObject({ low: expect.closeTo(386.1, 1), high: expect.closeTo(413.2, 1) });
});

test("casualties are not compared with deaths", async () => {
  const [, killed] = kirby.tolls;
  const refused = await json<EstimateComparison>("compare", killed!.id, milley.id);
  expect(refused).toMatchObject({ comparable: false, ratio: null });
  expect(refused.blocking).toEqual([{ slot: "measure", left: "killed", right: "casualties" }]);
  expect(await tollbook("compare", killed!.id, milley.id)).toContain("Not to be compared");
});

test("no figure of the sample is lost, and none stands in two estimates", async () => {
  const figures = await json<{ id: string }[]>("figures");
  const { estimates } = await json<{ estimates: EstimateRow[] }>("estimates");
  const told: string[] = [];
  for (const { id } of estimates)
    told.push(...(await json<EstimateDetail>("estimate", id)).tellings.map((one) => one.figure));
  expect(new Set(told).size).toBe(told.length);
  for (const { id } of figures) expect(told).toContain(id);
});
