/**
 * Makes the ledger anew from the archive and its journal; the same archive gives the same rows.
 */
import type { Book } from "./open-book.ts";

export interface RebuildProgress {
  readonly done: number;
  readonly total: number;
}

export interface RebuildResult {
  readonly documents: number;
  readonly articles: number;
  readonly versions: number;
  readonly figures: number;
  /** Documents of the archive that can no longer be read, with the reason. */
  readonly refused: readonly { readonly place: string; readonly reason: string }[];
}

/** All or nothing: an interrupted rebuild leaves the old ledger. */
export async function rebuildBook(
  _book: Book,
  _onProgress: (progress: RebuildProgress) => void = () => {},
): Promise<RebuildResult> {
  throw new Error("not built yet");
}
