/** What a book has as a whole: how much may be shown of it, and whether anything changed. */
import type { Session } from "../session.ts";

export interface FoundCounts {
  readonly articles: number;
  readonly figures: number;
  readonly estimates: number;
}

const now = (id: string) =>
  `coalesce((select l.into_id from tollbook.estimate_aliases l where l.from_id = ${id}), ${id})`;

// An estimate has something to show unless all that tells it was withheld or placed elsewhere: only those are looked at one by one.
const count = `
with doubted as (
  select distinct ${now("a.estimate_id")} as id
  from tollbook.accounts a
  where a.article_id in (
      select coalesce(v.article_id, w.item_id) from tollbook.withheld w left join tollbook.versions v on v.id = w.item_id)
    or a.id in (select p.account_id from tollbook.placements p)
  union select p.estimate_id from tollbook.placements p),
emptied as (
  select d.id from doubted d
  where d.id = ${now("d.id")} and not exists (select from tollbook.mentions m where m.estimate_id = d.id limit 1))
select
  (select count(*)::integer from tollbook.standing) as articles,
  (select coalesce(sum(s.figures), 0)::integer from tollbook.standing s) as figures,
  (select count(*)::integer from tollbook.accounts a
   where a.estimate_id = 'e-' || substr(a.id, 3)
     and not exists (select from tollbook.estimate_aliases l where l.from_id = a.estimate_id))
  + (select count(distinct p.estimate_id)::integer from tollbook.placements p where p.estimate_id like 'e-s%')
  - (select count(*)::integer from emptied) as estimates`;

export async function countShown(session: Session): Promise<FoundCounts> {
  const [counts] = await session.queryOften<FoundCounts>(count, []);
  return counts!;
}

/**
 * Another text whenever a transaction changed anything: which of the database's transactions are done. On a server it changes with other
 * databases, too, and on reading never.
 */
export async function findRevision(session: Session): Promise<string> {
  const [row] = await session.queryOften<{ revision: string }>(
    "select (select id from tollbook.book) || ' ' || pg_current_snapshot()::text as revision",
    [],
  );
  return row!.revision;
}
