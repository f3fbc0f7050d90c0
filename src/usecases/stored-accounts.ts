/**
 * The accounts of a book as joining asks for them, kept in its ledger.
 */
import type { AccountEntry } from "../ledger/account-entries.ts";
import { findRootsIn, findRootsUnder, findSeekersOf, saveAccounts } from "../ledger/queries/joined-accounts.ts";
import { loadAliases } from "../ledger/queries/load-curated.ts";
import type { Session } from "../ledger/session.ts";
import type { Account } from "../reconciliation/joining/account.ts";
import type { Candidate, JoinedAccount, JoinStore } from "../reconciliation/joining/join-store.ts";
import { placeAccount } from "../reconciliation/joining/place-account.ts";

export function storedAccounts(session: Session): JoinStore {
  return {
    rootsUnder: async (keys) => (await findRootsUnder(session, keys)).map(accountOf),
    rootsIn: async (blocks) => (await findRootsIn(session, blocks)).map(accountOf),
    seekersOf: async (keys, stage) => (await findSeekersOf(session, keys, stage)).map(accountOf),
    save: (accounts) => saveAccounts(session, accounts.map(entryOf), accounts.map(keysOf)),
  };
}

/** The roots under the keys as a reader of the book finds them: each in the estimate that a curator joined its own into. */
export async function findStatements(session: Session, keys: Iterable<string>): Promise<JoinedAccount[]> {
  const asked = [...new Set(keys)];
  return asked.length === 0 ? [] : asCurated(session, (await findRootsUnder(session, asked)).map(accountOf));
}

/** Joining itself knows nothing of curators. */
export async function asCurated(session: Session, accounts: readonly JoinedAccount[]): Promise<JoinedAccount[]> {
  const ids = new Set(accounts.map(({ estimate }) => estimate));
  const into = ids.size === 0 ? new Map() : await loadAliases(session, [...ids]);
  return accounts.map((one) => ({ ...one, estimate: into.get(one.estimate) ?? one.estimate }));
}

export function accountOf(entry: AccountEntry): JoinedAccount {
  const account = JSON.parse(entry.facts) as Account;
  return {
    ...placeAccount(account, entry.seq),
    root: entry.root_id,
    estimate: entry.estimate_id,
    isSure: entry.is_sure,
    because: entry.because,
    candidates: JSON.parse(entry.candidates) as Candidate[],
  };
}

function entryOf({ account, seq, stage, block, ...join }: JoinedAccount): AccountEntry {
  const { id, article } = account;
  return {
    ...{ id, article_id: article, seq, stage, block },
    facts: JSON.stringify(account),
    root_id: join.root,
    estimate_id: join.estimate,
    is_sure: join.isSure,
    because: join.because,
    candidates: JSON.stringify(join.candidates),
    day: account.said?.earliest ?? account.told ?? "",
  };
}

const keysOf = ({ account: { id }, keys, sought }: JoinedAccount) => ({ account_id: id, keys, sought });
