/**
 * Prints the scores of what was found in a world:
 * `npx tsx test/worlds/print-scores.ts --truth ../world-1/truth.json --found found.ndjson`.
 *
 * Not here: the scores (score-world.ts).
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { differenceTypes } from "../../src/domain/estimate.ts";
import { type FoundFigure, scoreWorld } from "./score-world.ts";
import type { Truth } from "./world.ts";

const { values } = parseArgs({ options: { truth: { type: "string" }, found: { type: "string" } } });
if (values.truth === undefined || values.found === undefined) throw new Error("Name both files: --truth F --found F");
const truth = JSON.parse(readFileSync(values.truth, "utf8")) as Truth;
const lines = readFileSync(values.found, "utf8").split("\n").filter(Boolean);
const scores = scoreWorld(
  truth,
  lines.map((line) => JSON.parse(line) as FoundFigure),
);

const shown = (value: number) => (Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(4));
for (const [set, of] of [["all", scores.clusters] as const, ["without near misses", scores.alone] as const]) {
  console.log(set);
  for (const [name, value] of Object.entries(of)) console.log(`  ${name.padEnd(20)} ${shown(value)}`);
}
const { precision, recall, f1, expected, byType } = scores.differences;
console.log(`differences            P ${shown(precision)}  R ${shown(recall)}  F1 ${shown(f1)}  of ${expected}`);
for (const type of differenceTypes) {
  const each = byType[type];
  console.log(`  ${type.padEnd(30)} P ${shown(each.precision)}  R ${shown(each.recall)}  of ${each.expected}`);
}
console.log(`predates clarification P ${shown(scores.predating.precision)}  R ${shown(scores.predating.recall)}`);
