/**
 * The accounts of a draft, joined as if the draft were added to the book; nothing is stored, and no account of the book is moved.
 */
import type { Session } from "../ledger/session.ts";
import { AccountsInMemory } from "../reconciliation/joining/accounts-in-memory.ts";
import { estimateOf } from "../reconciliation/joining/form-estimates.ts";
import { joinAccounts } from "../reconciliation/joining/join-accounts.ts";
import type { JoinedAccount, JoinStore } from "../reconciliation/joining/join-store.ts";
import { placeAccount } from "../reconciliation/joining/place-account.ts";
import type { BookReading } from "./read-for-book.ts";
import { asCurated, storedAccounts } from "./stored-accounts.ts";

/** Behind all of a book: no archive has so many segments. */
const behindAll = "999999";

/** By the accounts' ids, those alone that tell a statement of the book. */
export async function joinBesideBook(
  session: Session,
  told: BookReading["accounts"],
): Promise<ReadonlyMap<string, JoinedAccount>> {
  const own = new AccountsInMemory();
  const added = told.map(({ account, figure }) =>
    placeAccount(account, `${behindAll}-${String(figure).padStart(5, "0")}`),
  );
  await joinAccounts(overlaid(storedAccounts(session), own), { added, removed: [] });
  const drafts = new Set(added.map(({ account }) => account.id));
  // What is founded by the draft itself is in no book.
  const founded = new Set(added.map(estimateOf));
  const known = own.accounts.filter(({ account, estimate }) => drafts.has(account.id) && !founded.has(estimate));
  return new Map((await asCurated(session, known)).map((one) => [one.account.id, one]));
}

/** What is saved is kept in memory, and covers what the book has. What in the book would hang on the draft is left as it is. */
function overlaid(book: JoinStore, own: AccountsInMemory): JoinStore {
  const both = (mine: readonly JoinedAccount[], theirs: readonly JoinedAccount[]) => {
    const covered = new Set(own.accounts.map(({ account }) => account.id));
    return [...mine, ...theirs.filter(({ account }) => !covered.has(account.id))];
  };
  return {
    rootsUnder: async (keys) => both(await own.rootsUnder(keys), await book.rootsUnder(keys)),
    rootsIn: async (blocks) => both(await own.rootsIn(blocks), await book.rootsIn(blocks)),
    seekersOf: (keys, stage) => own.seekersOf(keys, stage),
    save: (accounts) => own.save(accounts),
  };
}
