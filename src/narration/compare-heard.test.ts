import { expect, test } from "vitest";
import { compareHeard } from "./compare-heard.ts";

const unknown = new Set(["hryhorenko"]);
const compare = (written: string, free: string, bound: string) =>
  compareHeard(written.split(" "), { free: free.split(" "), bound: bound.split(" ") }, (word) => !unknown.has(word));

test("what both hear otherwise is a fault, also where they hear it each in its own way", () => {
  const written = "at least twenty four people were killed";
  expect(
    compare(written, "at least thirty four people were killed", "at least thirty four people were killed"),
  ).toEqual([{ expected: "twenty four", heard: "thirty four" }]);
  expect(
    compare(written, "at least their deed for people were killed", "at least thirty four people were killed"),
  ).toEqual([{ expected: "twenty four", heard: "thirty four" }]);
});

test("what one of them hears as it is written is no fault", () => {
  const written = "at least twenty four people were killed";
  expect(compare(written, written, "at least thirty four people were killed")).toEqual([]);
  expect(compare(written, "at least thirty four people were killed", written)).toEqual([]);
});

test("words that count, bound and deny nothing may be misheard", () => {
  expect(compare("two men died near goma", "two men tied near call the", "two men died near sound_g sound_ow")).toEqual(
    [],
  );
});

test("numbers heard beside a name that the recognizer has not are no fault; another number than is written is one", () => {
  const written = "said olena hryhorenko sixty one of goma";
  const misheard = "said olena one four four sixty one of goma";
  expect(compare(written, misheard, misheard)).toEqual([]);
  const other = "said olena one four four sixty two of goma";
  expect(compare(written, other, other)).toEqual([{ expected: "sixty one", heard: "sixty two" }]);
});

test("words that sound alike are the same word", () => {
  expect(compare("four men died", "for men died", "four men died")).toEqual([]);
  expect(compare("nineteen oh five", "nineteen o five", "nineteen zero five")).toEqual([]);
});

test.each([
  ["a hedge that was left out", "at least ten men died", "ten men died", [{ expected: "at least", heard: "" }]],
  ["one that was put in", "ten men died", "about ten men died", [{ expected: "ten", heard: "about ten" }]],
  ["a denial that was left out", "they were not hurt", "they were hurt", [{ expected: "not", heard: "" }]],
  ["one that was put in", "they were hurt", "they were not hurt", [{ expected: "", heard: "not" }]],
  ["a scale", "two million fled", "two billion fled", [{ expected: "two million", heard: "two billion" }]],
  [
    "a point",
    "two point five million",
    "twenty five million",
    [{ expected: "two point five million", heard: "twenty five million" }],
  ],
  ["a number that was left out", "ten men and two women", "ten men and women", [{ expected: "two", heard: "" }]],
] as const)("%s is told", (_, written, said, faults) => {
  expect(compare(written, said, said)).toEqual(faults);
});

test("where nothing at all is heard, every such word is missed", () => {
  expect(
    compareHeard(["two", "men", "not", "three"], { free: [], bound: [] }, () => true).map(({ expected }) => expected),
  ).toEqual(["two", "not", "three"]);
});
