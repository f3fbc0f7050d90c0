/** Prints how much of a world the extractor reads: `npx tsx test/worlds/measure-extraction.ts --seed 1 --utterances 60`. */
import { parseArgs } from "node:util";
import { checkExtraction } from "./check-extraction.ts";
import { makeWorld } from "./make-world.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    utterances: { type: "string", default: "60" },
    "held-out": { type: "boolean", default: false },
    show: { type: "string", default: "40" },
  },
});
const frames = values["held-out"] ? "held-out" : "news";
const world = makeWorld(Number(values.seed), { utterances: Number(values.utterances), frames });
const { mentions, right, dated, datedRight, misreadings } = checkExtraction(world);
for (const { document, what, words, expected, read } of misreadings.slice(0, Number(values.show))) {
  console.log(`${document} ${what}: ${expected} | ${read}\n    ${words}`);
}
const kinds = new Map<string, number>();
for (const { what } of misreadings) kinds.set(what, (kinds.get(what) ?? 0) + 1);
console.log(
  `${world.documents.length} documents, ${mentions} mentions, ${((100 * right) / mentions).toFixed(2)} % read right`,
);
console.log(`${((100 * datedRight) / dated).toFixed(2)} % of ${dated} days of saying`);
console.log([...kinds].map(([what, found]) => `${what} ${found}`).join(", "));
