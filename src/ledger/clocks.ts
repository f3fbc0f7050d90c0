/**
 * The two times by which the book can be asked: what an article said then, and what the book had by then.
 * ISO 8601 in UTC, as the ledger stores times; null: now.
 */
export interface Clocks {
  /** By the article's own dates. */
  readonly asOf: string | null;
  /** By when the documents were added. */
  readonly knownAt: string | null;
}

export const now: Clocks = { asOf: null, knownAt: null };
