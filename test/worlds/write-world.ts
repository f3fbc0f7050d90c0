/**
 * Writes a world: `npx tsx test/worlds/write-world.ts --seed 1 --out ../world-1` makes `documents.ndjson`, which
 * `tollbook add` takes, and `truth.json` beside it.
 *
 * Not here: the world itself (make-world.ts).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeWorld } from "./make-world.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    utterances: { type: "string", default: "500" },
    "held-out": { type: "boolean", default: false },
    out: { type: "string" },
  },
});
if (values.out === undefined) throw new Error("Say where to write the world: --out ../world-1");
const frames = values["held-out"] ? "held-out" : "news";
const { documents, truth } = makeWorld(Number(values.seed), { utterances: Number(values.utterances), frames });
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, "documents.ndjson"), documents.map((each) => `${JSON.stringify(each)}\n`).join(""));
writeFileSync(join(values.out, "truth.json"), `${JSON.stringify(truth)}\n`);
const mentions = truth.articles.reduce((sum, each) => sum + each.mentions.length, 0);
console.log(
  `${documents.length} documents with ${mentions} mentions of ${truth.utterances.length} utterances in ${values.out}`,
);
