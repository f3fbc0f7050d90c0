/** Reads the notes of a page of the notes corpus as a book would: the page's text and date alone are given. */
import type { CorrectionNote } from "../../src/domain/correction.ts";
import { readArticleText } from "../../src/reading/read-article-text.ts";
import { readNotes } from "../../src/reconciliation/read-notes.ts";
import { extractArticle } from "../../src/usecases/extract-document.ts";
import { noteWords } from "../../src/usecases/note-words.ts";
import { readLines } from "./gold.ts";

export interface GoldChange {
  readonly slot: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface GoldNote {
  readonly note: string;
  readonly label: string | null;
  readonly kind: string;
  readonly at: string | null;
  readonly touches: readonly string[];
  readonly changes: readonly GoldChange[];
  readonly onTheWordOf: string | null;
}

/** A page of test/corpus/notes; `notes` is empty for a page that only looks as if it had one. */
export interface NotePage {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly notes: readonly GoldNote[];
}

export const readNotePages = (file: string) => readLines<NotePage>(file);

export function readPageNotes({ id, text, date }: NotePage): CorrectionNote[] {
  const article = readArticleText(text, { place: id, date, url: null, outlet: null });
  const { figures, attributions: statements } = extractArticle(article);
  const { parts, published, modified } = article;
  return readNotes({ text: article.text, parts, figures, statements, published, modified }, noteWords);
}
