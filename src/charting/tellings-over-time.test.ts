import { expect, test } from "vitest";
import type { TellingMark } from "./chart-data.ts";
import { sampleTellings } from "./sample-marks.ts";
import { tellingsOverTime } from "./tellings-over-time.ts";

const options = { title: "Who told it" };
const telling = (id: string, given: Partial<TellingMark>): TellingMark => ({
  ...{ id, href: `/articles/${id}`, outlet: "Gazette", at: "2023-05-01", label: `telling ${id}`, differs: null },
  ...given,
});

test("one that differs is hollow and says in what; one that does not is filled", () => {
  const [plain, differing] = [null, "the hedge"].map((differs) =>
    tellingsOverTime([telling("a", { differs })], options),
  );
  expect(plain).not.toContain("chart-hollow");
  expect(differing).toContain("chart-hollow");
  expect(differing).toContain(">the hedge</text>");
});

test("words at one moment stand in lanes below each other, all of them", () => {
  const marks = ["place", "the number", "the hedge"].map((differs, at) => telling(`a${at}`, { differs }));
  const svg = tellingsOverTime(marks, { ...options, width: 360 });
  const heights = marks.map(({ differs }) => new RegExp(`y="([\\d.]+)"[^>]*>${differs}<`).exec(svg)?.[1]);
  expect(new Set(heights).size).toBe(3);
  expect(heights).not.toContain(undefined);
});

test("one without a day is named below", () => {
  expect(tellingsOverTime([telling("a", { at: null }), telling("b", {})], options)).toMatch(/not known when.*Gazette/);
  expect(tellingsOverTime([telling("a", { at: "yesterday" })], options)).toContain("No telling can be drawn.");
});

test("a time without a zone is no other than in UTC", () => {
  const [bare, zoned] = ["2023-05-01T14:10:00", "2023-05-01T14:10:00Z"].map((at) =>
    tellingsOverTime([telling("a", { at })], options),
  );
  expect(bare).toBe(zoned);
});

test("the order of the marks does not matter", () => {
  expect(tellingsOverTime([...sampleTellings].reverse(), options)).toBe(tellingsOverTime(sampleTellings, options));
});
