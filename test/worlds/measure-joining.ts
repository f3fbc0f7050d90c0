/**
 * Tells a world to a book and writes what the book makes of it, for print-scores.ts:
 * `npx tsx test/worlds/measure-joining.ts --seed 1 --utterances 500 --out ../world-1 [--held-out]`.
 */
import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openBook } from "../../src/usecases/open-book.ts";
import { findInBook } from "./find-in-book.ts";
import { makeWorld } from "./make-world.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    utterances: { type: "string", default: "500" },
    "held-out": { type: "boolean", default: false },
    out: { type: "string" },
  },
});
if (values.out === undefined) throw new Error("Say where to write: --out ../world-1");
const frames = values["held-out"] ? "held-out" : "news";
const { documents, truth } = makeWorld(Number(values.seed), { utterances: Number(values.utterances), frames });
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, "truth.json"), JSON.stringify(truth));
const folder = await mkdtemp(join(tmpdir(), "world-"));
const book = await openBook({ folder, now: () => new Date() });
try {
  const found = await findInBook(book, documents, truth, (what, done) => {
    if (done % 500 === 0) console.error(`${done} ${what}`);
  });
  const lines = createWriteStream(join(values.out, "found.ndjson"));
  for (const one of found) lines.write(`${JSON.stringify(one)}\n`);
  lines.end();
} finally {
  await book.close();
  await rm(folder, { recursive: true });
}
