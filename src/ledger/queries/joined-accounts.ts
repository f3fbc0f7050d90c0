/** Finds and keeps the accounts that articles give, for joining. */
import type { AccountEntry, AccountKeysEntry } from "../account-entries.ts";
import type { Session } from "../session.ts";

/**
 * Accounts by the ids of those whose keys meet, key by key: of an array of some hundred keys (a long article) the planner believes that most
 * rows meet it, and would walk them all.
 */
const withKeys = (keys: "keys" | "sought") =>
  `select a.* from tollbook.accounts a
   where a.id = any(array(select k.account_id from unnest($1::text[]) as asked (key)
     cross join lateral (select account_id from tollbook.account_keys where ${keys} @> array[asked.key]) k))`;

export function findRootsUnder(session: Session, keys: readonly string[]): Promise<AccountEntry[]> {
  return session.query<AccountEntry>(`${withKeys("keys")} and a.root_id is null`, [keys]);
}

/** Roots or not, those that tell a count of a measure. */
export function findAccountsWith(session: Session, keys: readonly string[], measure: string): Promise<AccountEntry[]> {
  return session.query<AccountEntry>(
    `${withKeys("keys")} and exists (
       select from tollbook.figures f where f.account_id = a.id and f.measure = $2 and not f.is_share)`,
    [keys, measure],
  );
}

export function findRootsIn(session: Session, blocks: readonly string[]): Promise<AccountEntry[]> {
  return session.query<AccountEntry>("select * from tollbook.accounts where block = any($1) and root_id is null", [
    blocks,
  ]);
}

export function findSeekersOf(session: Session, keys: readonly string[], stage: number): Promise<AccountEntry[]> {
  return session.query<AccountEntry>(`${withKeys("sought")} and a.stage > $2`, [keys, stage]);
}

export function findAccounts(session: Session, ids: readonly string[]): Promise<AccountEntry[]> {
  return session.query<AccountEntry>("select * from tollbook.accounts where id = any($1)", [ids]);
}

/** What was read of them alone, as JSON. */
export function loadAccountFacts(
  session: Session,
  ids: readonly string[],
): Promise<Pick<AccountEntry, "id" | "facts">[]> {
  return session.queryOften("select id, facts from tollbook.accounts where id = any($1)", [ids]);
}

export function findAccountsOf(session: Session, articleIds: readonly string[]): Promise<AccountEntry[]> {
  return session.query<AccountEntry>("select * from tollbook.accounts where article_id = any($1)", [articleIds]);
}

export interface RemainingAccount {
  readonly id: string;
  readonly segment: number;
  readonly offset: number;
  /** Position of its first figure there. */
  readonly figure: number;
}

/** The accounts that documents of the articles still tell, each with the first of them, in the order of the archive. */
export function findRemainingAccounts(session: Session, articleIds: readonly string[]): Promise<RemainingAccount[]> {
  return session.query<RemainingAccount>(
    `select * from (
       select distinct on (f.account_id) f.account_id as id, d.segment, d.record_offset as offset, f.position as figure
       from tollbook.documents d
       join tollbook.figures f on f.version_id = d.version_id
       where d.article_id = any($1) and f.account_id is not null
       order by f.account_id, d.segment, d.record_offset, f.position) r
     order by r.segment, r.offset, r.figure`,
    [articleIds],
  );
}

const rowsOf = (table: string) => `json_populate_recordset(null::tollbook.${table}, $1::json)`;

/** New accounts are entered with their keys; of those that are there only how they are joined is changed. */
export async function saveAccounts(
  session: Session,
  accounts: readonly AccountEntry[],
  keys: readonly AccountKeysEntry[],
): Promise<void> {
  if (accounts.length === 0) return;
  await session.query(
    `insert into tollbook.accounts as a select * from ${rowsOf("accounts")}
     on conflict (id) do update set root_id = excluded.root_id, estimate_id = excluded.estimate_id,
       is_sure = excluded.is_sure, because = excluded.because, candidates = excluded.candidates`,
    [JSON.stringify(accounts)],
  );
  await session.query(
    `insert into tollbook.account_keys select * from ${rowsOf("account_keys")} on conflict do nothing`,
    [JSON.stringify(keys)],
  );
  await session.query(
    `update tollbook.accounts a set estimate_id = r.estimate_id
     from tollbook.accounts r
     where a.root_id = r.id and r.id = any($1) and a.estimate_id <> r.estimate_id`,
    [accounts.filter(({ root_id }) => root_id === null).map(({ id }) => id)],
  );
}

export async function deleteAccounts(session: Session, ids: readonly string[]): Promise<void> {
  await session.query("delete from tollbook.accounts where id = any($1)", [ids]);
}
