/** A note at the foot of a short story, read as the use cases read it. */
import type { CorrectionNote, ToldChange } from "../../src/domain/correction.ts";
import { readArticleText } from "../../src/reading/read-article-text.ts";
import { readNotes } from "../../src/reconciliation/read-notes.ts";
import { extractArticle } from "../../src/usecases/extract-document.ts";
import { noteWords } from "../../src/usecases/note-words.ts";

const story = [
  "Flood toll rises in the delta",
  "The flood killed at least 12 people in Ukraine, the coroner said. Another 30 were injured.",
  "Boats went out at dawn, and the school was opened to those who had lost their homes.",
].join("\n\n");

/** The notes of a page; published on 1 May 2023 at 3:47 p.m. in New York unless said otherwise. */
export function notesOn(text: string, published = "2023-05-01T15:47:00-04:00"): CorrectionNote[] {
  const article = readArticleText(text, { place: "page", date: published });
  const { figures, attributions: statements } = extractArticle(article);
  const { parts, modified } = article;
  return readNotes({ text, parts, figures, statements, published, modified }, noteWords);
}

/** The one note of the story with `note` at its foot. */
export function noteOf(note: string, published?: string): CorrectionNote {
  const notes = notesOn(`${story}\n\n${note}`, published);
  const [only] = notes;
  if (only === undefined || notes.length > 1) throw new Error(`${notes.length} notes were read in "${note}"`);
  return only;
}

/** "value: 21 → 12" for each change that it tells; "–" for what it does not tell. */
export const changesTold = ({ changes }: CorrectionNote): string[] => changes.map(lineOf);

const lineOf = ({ slot, from, to }: ToldChange) => `${slot}: ${from ?? "–"} → ${to ?? "–"}`;
