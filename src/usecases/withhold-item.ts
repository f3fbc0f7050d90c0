/**
 * Withholds an article or a version: its content is shown nowhere, a tombstone with reason, who and when stays.
 */
import type { Book } from "./open-book.ts";

export interface Withholding {
  /** An article or version, named as `showArticle` takes it. */
  readonly id: string;
  readonly reason: string;
  readonly who: string;
  /** Scrubs the stored bytes in the archive too; cannot be undone. */
  readonly erase?: boolean;
}

export interface Tombstone {
  readonly id: string;
  readonly kind: "article" | "version";
  readonly reason: string;
  readonly who: string;
  /** ISO 8601. */
  readonly at: string;
  readonly erased: boolean;
}

/** Throws a BookError: `reason-missing`, `article-not-found`, `item-not-withholdable` (a figure: withhold its article). */
export async function withholdItem(_book: Book, _withholding: Withholding): Promise<Tombstone> {
  throw new Error("not built yet");
}
