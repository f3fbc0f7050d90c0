/**
 * Adds a world to a book and gives what the book makes of every figure, for scoring: its estimate, whether it was joined without
 * doubt, and how it differs from the reading.
 */
import { addDocuments, type DocumentInput } from "../../src/usecases/add-documents.ts";
import { listFigures } from "../../src/usecases/list-figures.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { showEstimate } from "../../src/usecases/show-estimate.ts";
import type { FoundFigure } from "./score-world.ts";
import { documentAt } from "./tie-figures.ts";
import type { Truth, WorldDocument } from "./world.ts";

/** Every figure of the documents, those in no estimate with `estimate` null. */
export async function findInBook(
  book: Book,
  documents: readonly WorldDocument[],
  truth: Truth,
  onProgress: (what: string, done: number) => void = () => {},
): Promise<FoundFigure[]> {
  const encoder = new TextEncoder();
  const inputs = documents.map(
    (document): DocumentInput => ({
      place: document.id,
      bytes: encoder.encode(JSON.stringify(document)),
      format: "json-line",
    }),
  );
  let added = 0;
  for await (const { outcome, problems } of addDocuments(book, inputs)) {
    if (outcome === "refused") throw new Error(problems.map(({ message }) => message).join("; "));
    onProgress("added", ++added);
  }
  const found = new Map(await listRead(book, truth));
  const ids = await book.ledger.query<{ id: string }>("select distinct estimate_id as id from tollbook.mentions");
  let shown = 0;
  for (const { id } of ids) {
    for (const one of (await showEstimate(book, id)).tellings) {
      const { figure, sure, differences, predatesClarification } = one;
      const types = differences.map(({ type }) => type);
      found.set(figure, { ...found.get(figure)!, estimate: id, sure, differences: types, predatesClarification });
    }
    onProgress("shown", ++shown);
  }
  return [...found.values()];
}

/** Figures of every version, by their ids. */
async function listRead(book: Book, truth: Truth): Promise<[string, FoundFigure][]> {
  const at = documentAt(truth);
  const versions = await book.ledger.query<{ id: string; article_id: string }>(
    "select id, article_id from tollbook.versions",
  );
  const rows: [string, FoundFigure][] = [];
  for (const { id } of versions) {
    for (const { id: figure, url, published, figure: read } of await listFigures(book, { article: id })) {
      const document = at(url!, published!)!;
      const { start, end } = read.span;
      rows.push([figure, { document, start, end, estimate: null, sure: false, differences: [] }]);
    }
  }
  return rows;
}
