/**
 * Prints where the extractor and the corpus part: `npm run misses -- place [--folder test/corpus] [--only chain-0]`.
 * Work from these: group them by cause, and mend the largest group in the grammar.
 */
import { parseArgs } from "node:util";
import { extractLine } from "../src/usecases/extract-document.ts";
import { listMisses, type MissSlot, missSlots } from "./evaluation/list-misses.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folder: { type: "string", default: "test/corpus" }, only: { type: "string", default: "" } },
});
const slot = missSlots.find((name) => name === positionals[0]);

if (slot === undefined) {
  console.error(`Which slot? Expected one of ${missSlots.join(", ")}; got ${positionals[0] ?? "nothing"}.`);
  process.exitCode = 2;
} else {
  printMisses(slot);
}

function printMisses(slot: MissSlot): void {
  const misses = listMisses(
    values.folder,
    (id, text, date) => extractLine(JSON.stringify({ id, text, ...(date === null ? {} : { date }) }), id),
    slot,
  ).filter(({ id }) => id.startsWith(values.only));
  for (const { id, words, expected, read } of misses) {
    console.log(`${id}  ${words}\n    expected ${expected}\n    read     ${read}`);
  }
  console.log(`${misses.length} ${slot}`);
}
