/**
 * Adds documents to a book: read, extracted, kept in the archive, entered in the ledger.
 */
import type { Problem } from "../domain/problem.ts";
import type { Book } from "./open-book.ts";

export interface DocumentInput {
  /** Where it came from, as the user named it: a file, "-", "feed.ndjson:12". */
  readonly place: string;
  readonly bytes: Uint8Array;
  readonly format?: "html" | "plain-text" | "json-line";
  /** What the bytes cannot say of themselves. */
  readonly date?: string;
  readonly url?: string;
  readonly outlet?: string;
}

export interface AddResult {
  readonly place: string;
  readonly outcome: "added" | "new-version" | "known" | "refused";
  readonly articleId: string | null;
  readonly versionId: string | null;
  readonly headline: string | null;
  /** How many figures the version has. */
  readonly figures: number;
  readonly problems: readonly Problem[];
}

/** One result an input, in order, each only after its bytes are synced to disk and the book has committed. */
export async function* addDocuments(
  _book: Book,
  _inputs: Iterable<DocumentInput> | AsyncIterable<DocumentInput>,
): AsyncGenerator<AddResult> {
  yield* [];
  throw new Error("not built yet");
}
