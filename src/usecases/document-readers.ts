/**
 * Tollbook's own reading and extraction, as a book uses them. Import it only when a document is to be read: it brings
 * the language model along.
 */
import { isEmpty } from "../reading/document-problems.ts";
import type { DocumentFormat } from "../reading/formats.ts";
import { readJsonLine } from "../reading/json-lines.ts";
import { readArticleText } from "../reading/read-article-text.ts";
import { readDocument } from "../reading/read-document.ts";
import { readNotes } from "../reconciliation/read-notes.ts";
import { extractArticle, extractorVersion } from "./extract-document.ts";
import { noteWords } from "./note-words.ts";
import type { ReadableDocument, Readers } from "./readers.ts";

export const documentReaders: Readers = {
  extractorVersion,
  extract: (article) => extractArticle(article),
  readNotes: (version) => readNotes(version, noteWords),
  read: (document) => (document.format === "json-line" ? readLine(document) : readPage(document)),
};

/** What the user said beside the line counts for what the line does not say. */
function readLine({ bytes, place, ...given }: ReadableDocument): ReturnType<Readers["read"]> {
  const { document, problems } = readJsonLine(new TextDecoder().decode(bytes), place);
  if (document === null) return { article: null, problems };
  const date = document.date ?? given.date;
  const url = document.url ?? given.url;
  const outlet = document.outlet ?? given.outlet;
  if (document.text?.trim() === "") return { article: null, problems: [...problems, isEmpty(place)] };
  if (document.text !== null) {
    const article = readArticleText(document.text, { place, date, url, outlet, title: document.title });
    return { article, problems: [...problems, ...article.problems] };
  }
  const html = new TextEncoder().encode(document.html ?? "");
  const read = readPage({ bytes: html, place, format: "html", date, url, outlet });
  return { article: read.article, problems: [...problems, ...read.problems] };
}

function readPage({ bytes, place, format, date, url, outlet }: ReadableDocument): ReturnType<Readers["read"]> {
  return readDocument({
    bytes,
    place,
    ...(format === null ? {} : { format: format as DocumentFormat }),
    ...(date === null ? {} : { date }),
    ...(url === null ? {} : { url }),
    ...(outlet === null ? {} : { outlet }),
  });
}
