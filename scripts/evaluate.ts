/**
 * Measures extraction and fails under the pinned floors: `npm run evaluate`.
 * --update raises the floors to what was measured; with --lower it may also lower them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { extractLine } from "../src/usecases/extract-document.ts";
import { absentSets, type Floors, judge, orphans, updated } from "./evaluation/floors.ts";
import { type Extract, measureCorpus } from "./evaluation/measure-corpus.ts";
import { measureJoining } from "./evaluation/measure-joining.ts";
import { measureNarration } from "./evaluation/measure-narration.ts";
import { measureNotes } from "./evaluation/measure-notes.ts";
import { measureOutsideSets } from "./evaluation/measure-outside-sets.ts";
import { measureRecognizers } from "./evaluation/measure-recognizers.ts";
import { measureSeries } from "./evaluation/measure-series.ts";
import { measureSpeech } from "./evaluation/measure-speech.ts";
import { measureWorld } from "./evaluation/measure-world.ts";
import { printTable } from "./evaluation/print-table.ts";
import { readNotePages } from "./evaluation/read-page-notes.ts";

const corpus = "test/corpus";
const floorsFile = `${corpus}/floors.json`;
const noteSets = ["first", "second", "third"];
const outside = "../shared/gold";

const extract: Extract = (id, text, date, dates = false) =>
  extractLine(JSON.stringify({ id, text, ...(date === null ? {} : { date }) }), id, { dates });

const rows = [
  ...measureCorpus(corpus, extract),
  ...measureCorpus(`${corpus}/news`, extract, "news"),
  ...noteSets.flatMap((file) => measureNotes(readNotePages(`${corpus}/notes/${file}.ndjson`), `notes-${file}`).rows),
  ...measureOutsideSets(outside, extract),
  ...measureNarration([corpus, `${corpus}/news`], outside, extract),
  ...measureRecognizers(outside),
  ...measureSeries(outside),
  ...measureSpeech(outside),
  ...(await measureJoining(outside, extract)),
  ...(await measureWorld()),
];
const floors = JSON.parse(readFileSync(floorsFile, "utf8")) as Floors;
if (process.argv.includes("--update")) {
  const next = updated(rows, floors, process.argv.includes("--lower"));
  writeFileSync(floorsFile, `${JSON.stringify(next, null, 2)}\n`);
  console.log(printTable(judge(rows, next)));
} else {
  const judgements = judge(rows, floors);
  console.log(printTable(judgements));
  const absent = absentSets(rows, floors);
  if (absent.length > 0) console.log(`not on this machine, so not measured: ${absent.join(", ")}`);
  const left = orphans(rows, floors);
  for (const name of left) console.log(`${name} has a floor but was not measured. Rename or remove it.`);
  const under = judgements.filter(({ isMet }) => !isMet);
  console.log(`${judgements.length - under.length} at or over the floor, ${under.length + left.length} not`);
  if (under.length + left.length > 0) {
    console.log("Mend the extractor. A new score gets its floor by: npm run evaluate -- --update");
    process.exitCode = 1;
  }
}
