import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { extractLine } from "../../src/usecases/extract-document.ts";
import { listMisses, type MissSlot } from "./list-misses.ts";

const answer = {
  ...{ low: 12, high: 12, modifier: "exact", share: false, measure: "killed", group: "people", place: "Kharkiv" },
  ...{ period: null, source: null, via: [], partOf: null, status: "asserted" },
};

function folderWith(passages: object[], negatives: object[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), "misses-"));
  const write = (name: string, lines: object[]) =>
    writeFileSync(join(folder, name), lines.map((line) => JSON.stringify(line)).join("\n"));
  write("passages.ndjson", passages);
  write("negatives.ndjson", negatives);
  for (const name of ["chains.ndjson", "traps.ndjson"]) write(name, []);
  return folder;
}

const missesOf = (folder: string, slot: MissSlot) =>
  listMisses(folder, (id, text, date) => extractLine(JSON.stringify({ id, text, date }), id), slot);

const text = "Officials said 12 people were killed in Kharkiv.";
const passage = { id: "p", date: "2024-05-02", topic: "", text, figures: [{ ...answer, span: [15, 17] }], quotes: [] };

test("a slot that was read as the answer says is no miss", () => {
  expect(missesOf(folderWith([passage]), "place")).toEqual([]);
});

test("a slot that was read otherwise is shown in its words, with both answers", () => {
  const folder = folderWith([{ ...passage, figures: [{ ...answer, span: [15, 17], place: "Poltava" }] }]);
  expect(missesOf(folder, "place")).toEqual([
    {
      id: "p",
      words: "…Officials said [12] people were killed in Kharkiv.…",
      expected: '"Poltava"',
      read: '"Kharkiv"',
    },
  ]);
});

test("a figure that no answer expects is spurious, in passages without a toll too", () => {
  const silent = { ...passage, figures: [] };
  expect(missesOf(folderWith([silent]), "spurious")).toMatchObject([{ expected: "nothing" }]);
  expect(missesOf(folderWith([], [silent]), "negatives")).toMatchObject([{ id: "p" }]);
});
