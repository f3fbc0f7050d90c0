/** What a book has as a whole: how much may be shown of it, and whether anything changed. */
import type { Session } from "../session.ts";

export interface FoundCounts {
  readonly articles: number;
  readonly figures: number;
  readonly estimates: number;
}

const now = (id: string) =>
  `coalesce((select l.into_id from tollbook.estimate_aliases l where l.from_id = ${id}), ${id})`;

// Most are counted as they are entered. An estimate has something to show unless all that tells it was withheld or placed elsewhere: only
// those of which that may be so are looked at one by one.
const count = `
with doubted as (
  select ${now("a.estimate_id")} as id
  from (
    select coalesce(v.article_id, w.item_id) as article_id
    from tollbook.withheld w left join tollbook.versions v on v.id = w.item_id) w
  join tollbook.accounts a on a.article_id = w.article_id
  union
  select ${now("a.estimate_id")} from tollbook.placements p join tollbook.accounts a on a.id = p.account_id
  union
  select p.estimate_id from tollbook.placements p)
select coalesce(max(c.articles), 0) as articles, coalesce(max(c.figures), 0) as figures,
  coalesce(max(c.founded), 0)
  - (select count(*)::integer from tollbook.estimate_aliases l
     join tollbook.accounts a on a.id = 'c-' || substr(l.from_id, 3) and a.estimate_id = l.from_id)
  + (select count(distinct p.estimate_id)::integer from tollbook.placements p where p.estimate_id like 'e-s%')
  - (select count(*)::integer from doubted d
     left join lateral (select true as is_told from tollbook.mentions m where m.estimate_id = d.id limit 1) m on true
     where m.is_told is null) as estimates
from tollbook.counts c`;

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
