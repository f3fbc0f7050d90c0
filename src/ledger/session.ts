/**
 * What the functions in queries/ are called with: an open ledger, or one transaction in it.
 */
/** What a query needs: the ledger itself, or one transaction in it. */
export interface Session {
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** The same for a question that is asked time and again with other values: the store plans it once for each connection. */
  queryOften<Row>(sql: string, values: readonly unknown[]): Promise<Row[]>;
}

export interface Ledger extends Session {
  /** Commits when `work` resolves, rolls back when it throws. */
  transaction<Result>(work: (session: Session) => Promise<Result>): Promise<Result>;
  /** How many transactions have ended here. The book is locked and changes in nothing else: while it is the same, so is the store. */
  changes(): number;
  /** See scrub-deleted.ts. */
  discardLog(): Promise<void>;
  close(): Promise<void>;
}
