/**
 * Makes the ledger anew from the archive and its journal; the same archive and extractor give the same rows.
 */
import { emptyTables } from "../ledger/queries/catalogue.ts";
import { enterBook } from "../ledger/queries/enter-acts.ts";
import { type Counts, countEntries, findUnreadDocuments } from "../ledger/queries/find-documents.ts";
import { enterArchive } from "./enter-archive.ts";
import type { Book } from "./open-book.ts";

export interface RebuildProgress {
  readonly done: number;
  readonly total: number;
}

export interface RebuildResult extends Counts {
  /** Documents of the archive that can no longer be read, with the reason. */
  readonly refused: readonly { readonly place: string; readonly reason: string }[];
}

/** All or nothing: an interrupted rebuild leaves the old ledger. A damaged one is replaced first. */
export async function rebuildBook(
  book: Book,
  onProgress: (progress: RebuildProgress) => void = () => {},
): Promise<RebuildResult> {
  await book.replaceDamagedLedger();
  return book.ledger.transaction(async (session) => {
    await emptyTables(session);
    await enterBook(session, bookIdOf(book));
    await enterArchive(book, session, (done, total) => onProgress({ done, total }));
    return { ...(await countEntries(session)), refused: await findUnreadDocuments(session) };
  });
}

function bookIdOf({ journal }: Book): string {
  const [begin] = journal.entries;
  if (begin?.act !== "begin") throw new Error("the journal does not begin with the book's id");
  return begin.book;
}
