/**
 * What joining asks of whoever keeps the accounts: the ledger, or memory in tests and measurements.
 */
import type { PlacedAccount } from "./place-account.ts";

/** How an account is joined. */
export interface Join {
  /** Id of the root account that it hangs on; null for a root. */
  readonly root: string | null;
  readonly estimate: string;
  readonly isSure: boolean;
  readonly because: readonly string[];
  readonly candidates: readonly Candidate[];
}

/** An estimate that it may belong to, too. */
export interface Candidate {
  readonly estimate: string;
  readonly score: number;
  readonly because: readonly string[];
}

/** An account and the estimate that it belongs to. */
export interface JoinedAccount extends PlacedAccount, Join {}

export interface JoinStore {
  /** All roots under one of the keys, of whatever stage and day. */
  rootsUnder(keys: readonly string[]): Promise<readonly JoinedAccount[]>;
  /** All roots of the blocks. */
  rootsIn(blocks: readonly string[]): Promise<readonly JoinedAccount[]>;
  /** All accounts of later stages than `stage` that look for one of the keys. */
  seekersOf(keys: readonly string[], stage: number): Promise<readonly JoinedAccount[]>;
  /** Keeps how accounts are joined now; those that hang on a saved root follow it. */
  save(accounts: readonly JoinedAccount[]): Promise<void>;
}
