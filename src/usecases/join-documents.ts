/**
 * Joins what new documents tell into estimates, as soon as they are entered.
 *
 * Not here: what of an article is one account (readAccounts), and which accounts tell one statement (joinAccounts).
 */
import { createHash } from "node:crypto";
import type { AccountEntry } from "../ledger/account-entries.ts";
import { deleteAccounts, findAccounts, findRemainingAccounts } from "../ledger/queries/joined-accounts.ts";
import type { Session } from "../ledger/session.ts";
import type { Account } from "../reconciliation/joining/account.ts";
import { joinAccounts } from "../reconciliation/joining/join-accounts.ts";
import { type PlacedAccount, placeAccount } from "../reconciliation/joining/place-account.ts";
import { accountOf, storedAccounts } from "./stored-accounts.ts";

/** An account, and where it is told first: the document, and the position of its first figure there. */
export interface ToldAccount {
  readonly account: Account;
  readonly segment: number;
  readonly offset: number;
  readonly figure: number;
}

/** The same facts of the same article have the same id. */
export function accountIdOf(account: Omit<Account, "id">): string {
  return `c-${createHash("sha256").update(JSON.stringify(account)).digest("hex").slice(0, 16)}`;
}

/** `told` in the order of the archive; accounts that the book has are left as they are. */
export async function joinDocuments(session: Session, told: readonly ToldAccount[]): Promise<void> {
  const placed = placeAll(told);
  const known = new Set((await findAccounts(session, [...placed.keys()])).map(({ id }) => id));
  const added = [...placed.values()].filter(({ account: { id } }) => !known.has(id));
  if (added.length > 0) await joinAccounts(storedAccounts(session), { added, removed: [] });
}

/**
 * After documents of the articles were erased: only what the others tell is joined, as in a book that never had them. `had`:
 * the accounts before, since those of an article go with it.
 */
export async function rejoinArticles(
  session: Session,
  articleIds: readonly string[],
  had: readonly AccountEntry[],
): Promise<void> {
  if (had.length === 0) return;
  const remaining = await findRemainingAccounts(session, articleIds);
  const facts = new Map(had.map((entry) => [entry.id, JSON.parse(entry.facts) as Account]));
  const told = remaining.map(({ id, segment, offset, figure }) => ({
    account: facts.get(id)!,
    segment,
    offset,
    figure,
  }));
  await deleteAccounts(
    session,
    had.map(({ id }) => id),
  );
  await joinAccounts(storedAccounts(session), { added: [...placeAll(told).values()], removed: had.map(accountOf) });
}

/** Each account once, in the place where the archive has it first. */
function placeAll(told: readonly ToldAccount[]): Map<string, PlacedAccount> {
  const placed = new Map<string, PlacedAccount>();
  for (const { account, segment, offset, figure } of told) {
    if (placed.has(account.id)) continue;
    const seq = [padded(segment, 6), padded(offset, 12), padded(figure, 5)].join("-");
    placed.set(account.id, placeAccount(account, seq));
  }
  return placed;
}

/** Sorts as the archive does. */
const padded = (number: number, digits: number) => String(number).padStart(digits, "0");
