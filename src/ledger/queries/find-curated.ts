/** Finds what curators name: mentions, tellings and estimates, by ids of today and of before. */
import { figureId } from "../figure-key.ts";
import type { Session } from "../session.ts";

export interface FoundTelling {
  /** "v-…/51-69-killed" */
  readonly figure: string;
  /** Null when it was read by a Tollbook that joined nothing. */
  readonly account_id: string | null;
  readonly toll: number | null;
}

/** "v-…/51-69-killed" → version and key; any other word finds nothing. */
const partsOf = (figures: readonly string[]) => [
  figures.map((id) => id.split("/")[0] ?? ""),
  figures.map((id) => id.slice(id.indexOf("/") + 1)),
];

/** Those of the figures that the book has, withheld ones too. */
export function findTellings(session: Session, figures: readonly string[]): Promise<FoundTelling[]> {
  return session.query<FoundTelling>(
    `select f.version_id || '/' || f.key as figure, f.account_id, f.toll
     from unnest($1::text[], $2::text[]) as n(version_id, key)
     join tollbook.figures f on f.version_id = n.version_id and f.key = n.key`,
    partsOf(figures),
  );
}

/** The estimate of each account, as Tollbook joins it. */
export async function findEstimatesOf(session: Session, accounts: readonly string[]): Promise<Map<string, string>> {
  const rows = await session.query<{ id: string; estimate_id: string }>(
    "select id, estimate_id from tollbook.accounts where id = any($1)",
    [accounts],
  );
  return new Map(rows.map(({ id, estimate_id }) => [id, estimate_id]));
}

export interface FoundMention {
  readonly figure: string;
  readonly article: string;
  readonly account: string;
  readonly toll: number;
  readonly estimate: string;
  /** The act that pinned it. */
  readonly pinnedBy: number | null;
}

/** Those of the mentions that may be shown. */
export async function findMentions(session: Session, figures: readonly string[]): Promise<FoundMention[]> {
  const rows = await session.query<Omit<FoundMention, "figure"> & { version_id: string; key: string }>(
    `select m.version_id, m.key, v.article_id as article, m.account_id as account, m.toll, m.estimate_id as estimate,
       (select p.act from tollbook.placements p
        where p.account_id = m.account_id and p.toll = m.toll and p.is_pinned) as "pinnedBy"
     from tollbook.mentions m join tollbook.versions v on v.id = m.version_id
     where m.version_id = any($1) and m.key = any($2)`,
    partsOf(figures),
  );
  const found = rows.map(({ version_id, key, ...mention }) => ({ figure: figureId(version_id, key), ...mention }));
  return found.filter(({ figure }) => figures.includes(figure));
}

/** The tellings of an estimate that may be shown. */
export function findTellingsIn(session: Session, estimate: string): Promise<{ account: string; toll: number }[]> {
  return session.query(
    "select distinct account_id as account, toll from tollbook.mentions where estimate_id = $1 order by 1, 2",
    [estimate],
  );
}

export interface FoundFounder {
  readonly figure: string;
  readonly article: string;
  readonly account: string;
  readonly toll: number;
}

/** The accounts that an estimate began with, as Tollbook joins it, each by the first of its mentions; at most `most`. */
export function findFounders(session: Session, estimate: string, most: number): Promise<FoundFounder[]> {
  return session.query<FoundFounder>(
    `select f.version_id || '/' || f.key as figure, a.article_id as article, a.id as account, f.toll
     from (
       select id, article_id, seq from tollbook.accounts
       where estimate_id = $1 and root_id is null order by seq collate "C" limit $2) a
     cross join lateral (
       select version_id, key, toll from tollbook.figures
       where account_id = a.id order by version_id, position limit 1) f
     order by a.seq collate "C"`,
    [estimate, most],
  );
}

/**
 * What an estimate is called now: one that was joined into another, by a curator or since another document came, or whose
 * tellings were all pinned elsewhere. Undefined for what was never an estimate, and for one split off by an act taken back.
 */
export async function findEstimateNow(session: Session, id: string): Promise<string | undefined> {
  const [row] = await session.query<{ id: string }>(
    `with named as (select coalesce(
       (select into_id from tollbook.estimate_aliases where from_id = $1),
       (select estimate_id from tollbook.placements where estimate_id = $1 limit 1),
       (select a.estimate_id from tollbook.accounts a join tollbook.figures f on f.account_id = a.id
        where a.estimate_id = $1 and not exists (
          select from tollbook.placements p where p.account_id = f.account_id and p.toll = f.toll) limit 1),
       (select p.estimate_id from tollbook.accounts a join tollbook.placements p on p.account_id = a.id
        where a.estimate_id = $1 order by a.seq collate "C", p.toll limit 1),
       (select estimate_id from tollbook.accounts where id = $2)) as id)
     select coalesce(l.into_id, n.id) as id
     from named n left join tollbook.estimate_aliases l on l.from_id = n.id
     where n.id is not null`,
    [id, id.replace(/^e-/, "c-")],
  );
  return row?.id;
}

/** The figures that tell the same as one, in whatever version of its article. */
export async function findSameTellings(session: Session, figure: string): Promise<string[]> {
  const rows = await session.query<{ id: string }>(
    `select o.version_id || '/' || o.key as id
     from tollbook.figures f join tollbook.figures o on o.account_id = f.account_id and o.toll = f.toll
     where f.version_id = any($1) and f.key = any($2)`,
    partsOf([figure]),
  );
  return rows.map(({ id }) => id);
}
