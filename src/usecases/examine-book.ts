/**
 * What `tollbook doctor` says: whether archive and ledger are whole and agree, and what the present extractor reads otherwise.
 */
import type { Book } from "./open-book.ts";

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly message: string;
  /** What to do; null when all is well. */
  readonly remedy: string | null;
}

export interface FigureChange {
  readonly figureId: string;
  readonly versionId: string;
  readonly headline: string | null;
  readonly kind: "added" | "removed" | "changed";
  /** The figure's words. */
  readonly exact: string;
  /** For `changed`: the fields that differ. */
  readonly fields: readonly string[];
}

export interface Examination {
  readonly checks: readonly Check[];
  /** Figures of versions read by another extractor that differ under the present one; `rebuild` takes them over. */
  readonly changes: readonly FigureChange[];
}

export async function examineBook(_book: Book): Promise<Examination> {
  throw new Error("not built yet");
}
