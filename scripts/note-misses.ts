/**
 * Prints where the notes corpus and what is read of it part: `npx tsx scripts/note-misses.ts changes`.
 * Group them by cause, and mend the largest group in the grammar.
 */
import { measureNotes } from "./evaluation/measure-notes.ts";
import { readNotePages } from "./evaluation/read-page-notes.ts";

const [answer] = process.argv.slice(2);
const pages = ["first", "second", "third"].flatMap((file) => readNotePages(`test/corpus/notes/${file}.ndjson`));
const { misses } = measureNotes(pages);
const wanted = misses.filter((miss) => answer === undefined || miss.answer === answer);
for (const { id, answer: of, words, expected, read } of wanted) {
  console.log(`${id}  ${of}\n    ${words}\n    expected ${expected}\n    read     ${read}`);
}
console.log(`${wanted.length} misses`);
