/** Finds sources by how often they are named, and what stands around one of them in chains and notes. */
import { Conditions } from "../conditions.ts";
import type { Session } from "../session.ts";
import { spellingOf } from "../source-name.ts";

export interface FoundSource {
  readonly id: string;
  /** As texts spell it. */
  readonly name: string;
  readonly tellings: number;
}

export type SourcePlace = readonly [tellings: number, id: string];

interface SpelledRow extends Omit<FoundSource, "name"> {
  readonly spellings: string[];
}

/** How a few of the figures that may be shown spell `s.id`; null where none may be. */
const spellings = `cross join lateral (
  select array_agg((select n.exact from tollbook.spans n
    where n.version_id = few.version_id and n.owner_kind = 'figure-link' and n.owner_id = few.owner_id
      and n.position = few.position and n.slot = 'source')) as spellings
  from (select l.version_id, l.owner_id, l.position
    from tollbook.attribution_links l join tollbook.visible_versions v on v.id = l.version_id
    where l.source_id = s.id and l.owner_kind = 'figure' limit 5) few) told`;

const spelled = ({ spellings: all, ...row }: SpelledRow): FoundSource => ({ ...row, name: spellingOf(all) });

/** At most `most`, behind `after`; `words` somewhere in the name, in lower case. */
export async function findSourcePage(
  session: Session,
  words: string | null,
  after: SourcePlace | null,
  most: number,
): Promise<FoundSource[]> {
  const conditions = new Conditions()
    .addIf(words, (place) => `strpos(s.name, ${place}) > 0`)
    .addIf(after, (place) => `(s.tellings, s.id collate "C") < ${place}`, ["::integer", "::text"]);
  const { sql, values } = conditions.question(
    (limit) => `select s.id, s.tellings, told.spellings from tollbook.sources s ${spellings}
      where s.tellings > 0 and told.spellings is not null and ${conditions.sql}
      order by s.tellings desc, s.id collate "C" desc limit ${limit}`,
    most,
  );
  return (await session.query<SpelledRow>(sql, values)).map(spelled);
}

export async function findSource(session: Session, id: string): Promise<FoundSource | undefined> {
  const [found] = await session.query<SpelledRow>(
    `select s.id, s.tellings, told.spellings from tollbook.sources s ${spellings}
     where s.id = $1 and told.spellings is not null`,
    [id],
  );
  return found && spelled(found);
}

export interface FoundRelay {
  readonly kind: "outlet" | "source";
  readonly name: string;
  readonly tellings: number;
}

/** So many links are looked at: who relays the most does so among the first thousands, too. */
const lookedAt = 5000;

/** In whose articles, and behind whom in the chain, the source stands: at most `most` of each, those that do so most often first. */
export async function findRelays(session: Session, id: string, most: number): Promise<FoundRelay[]> {
  const found = await session.query<FoundRelay & { readonly spellings: string[] | null }>(
    `with link as materialized (
       select l.version_id, l.owner_id, l.position, v.outlet
       from tollbook.attribution_links l join tollbook.visible_versions v on v.id = l.version_id
       where l.source_id = $1 and l.owner_kind = 'figure' limit ${lookedAt})
     (select 'outlet' as kind, outlet as name, count(*)::integer as tellings, null::text[] as spellings from link
      where outlet is not null group by outlet order by count(*) desc, outlet collate "C" limit $2)
     union all
     (select 'source', s.name, s.tellings, told.spellings
      from (select s.id, s.name, count(*)::integer as tellings
        from link
        join tollbook.attribution_links b on b.version_id = link.version_id and b.owner_kind = 'figure'
          and b.owner_id = link.owner_id and b.position < link.position
        join tollbook.sources s on s.id = b.source_id and s.id <> $1
        group by s.id, s.name order by count(*) desc, s.name collate "C" limit $2) s ${spellings})`,
    [id, most],
  );
  return found.map(({ kind, name, tellings, spellings: all }) => ({
    ...{ kind, tellings },
    name: all === null ? name : spellingOf(all),
  }));
}

/** Articles with notes on the word of one of the names, or that tell one of the estimates; the latest news first. */
export function findNewsAround(
  session: Session,
  names: readonly string[],
  estimates: readonly string[],
  most: number,
): Promise<{ article: string; news: string }[]> {
  return session.query(
    `select s.article_id as article, s.news from tollbook.standing s
     where s.news <> '' and s.article_id in (
       select v.article_id from tollbook.spans n join tollbook.versions v on v.id = n.version_id
       where n.owner_kind = 'note' and n.slot = 'onTheWordOf' and lower(n.exact) = any($1)
       union
       select a.article_id from tollbook.accounts a where a.estimate_id = any($2))
     order by s.news collate "C" desc, s.article_id collate "C" desc limit $3`,
    [names, estimates, most],
  );
}

/** What the accounts of the estimates are made of, as JSON: an account each. */
export async function findAccountFacts(session: Session, estimates: readonly string[]): Promise<string[]> {
  const rows = await session.query<{ facts: string }>(
    "select facts from tollbook.accounts where estimate_id = any($1) order by id limit 500",
    [estimates],
  );
  return rows.map(({ facts }) => facts);
}
