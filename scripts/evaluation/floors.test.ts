import { expect, test } from "vitest";
import { absentSets, judge, orphans, updated } from "./floors.ts";

const rows = [
  { name: "corpus.detect", value: 0.8567 },
  { name: "corpus.place", value: 0.5 },
];

test("a score under its floor fails, and so does a score without one", () => {
  const met = judge(rows, { "corpus.detect": 0.9 }).map(({ isMet }) => isMet);
  expect(met).toEqual([false, false]);
  expect(judge(rows, { "corpus.detect": 0.8567, "corpus.place": 0.4 }).every(({ isMet }) => isMet)).toBe(true);
});

test("a floor that nothing measures is an orphan, unless its whole set is not here", () => {
  expect(orphans(rows, { "corpus.plcae": 0.5, "polnear.content": 0.4 })).toEqual(["corpus.plcae"]);
});

test("a set with floors that this machine does not have is named", () => {
  expect(absentSets(rows, { "corpus.place": 0.5, "polnear.content": 0.4, "polnear.other": 0.1 })).toEqual(["polnear"]);
});

test("an update raises, keeps what was not measured, and lowers only when told", () => {
  const floors = { "corpus.place": 0.6, "polnear.content": 0.4, "corpus.gone": 0.1 };
  expect(updated(rows, floors, false)).toEqual({ "corpus.detect": 0.856, "corpus.place": 0.6, "polnear.content": 0.4 });
  expect(updated(rows, floors, true)["corpus.place"]).toBe(0.5);
});
