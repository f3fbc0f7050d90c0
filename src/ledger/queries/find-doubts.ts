/**
 * Finds the joins that a curator may look at: those in doubt, and other estimates that an account may belong to. An account
 * whose every telling a curator has placed is settled, and so is a pair that is one by now.
 */
import type { Span } from "../../text/span.ts";
import { figureId } from "../figure-key.ts";
import type { SpanEntry } from "../rows.ts";
import type { Session } from "../session.ts";
import { StoredSpans, type TextOfVersion } from "../stored-spans.ts";

export interface FoundDoubt {
  readonly account: string;
  readonly estimate: string;
  /** Null for a join in doubt. */
  readonly other: string | null;
  readonly because: readonly string[];
  /** How many mentions go with the account. */
  readonly impact: number;
}

/** `doubted`: rows of account, estimate, other and because. What hangs on an account goes where it goes. */
const weighed = (doubted: string) => `
with d as materialized (${doubted}),
member as (
  select distinct account, account as id from d
  union all
  select h.root_id, h.id from tollbook.accounts h where h.root_id in (select account from d)),
weight as (
  select m.account, count(*)::integer as impact, bool_or(m.id = m.account) as is_open
  from member m
  join tollbook.figures f on f.account_id = m.id
  join tollbook.visible_versions v on v.id = f.version_id
  where not exists (select from tollbook.placements p where p.account_id = f.account_id and p.toll = f.toll)
  group by m.account)
select d.account, d.estimate, d.other, d.because, w.impact
from d join weight w on w.account = d.account and w.is_open`;

const now = (id: string) =>
  `coalesce((select l.into_id from tollbook.estimate_aliases l where l.from_id = ${id}), ${id})`;

const inDoubt = `
select a.id as account, ${now("a.estimate_id")} as estimate, null::text as other, array_to_json(a.because) as because
from tollbook.accounts a where not a.is_sure`;

// A candidate may be named by an account that has gone into another estimate since; two may be one by now.
const candidates = `
select distinct on (c.account, other) c.account, c.estimate, ${now("c.other")} as other, c.because
from (
  select a.id as account, ${now("a.estimate_id")} as estimate, c->'because' as because,
    coalesce(o.estimate_id, c->>'estimate') as other, (c->>'score')::double precision as score
  from tollbook.accounts a
  cross join lateral json_array_elements(a.candidates::json) c
  left join tollbook.accounts o on o.id = 'c-' || substring(c->>'estimate' from 3)
  where a.candidates <> '[]') c
order by c.account, other, c.score desc`;

const inOrder = `order by w.impact desc, d.account collate "C", d.other collate "C"`;

/** Those that concern most mentions first, `most` of each kind. */
export async function findDoubts(session: Session, most: number): Promise<FoundDoubt[]> {
  const unsure = await session.query<FoundDoubt>(`${weighed(inDoubt)} ${inOrder} limit $1`, [most]);
  // Sorted before it is asked whether something of the other may be shown, so that this is asked of a few.
  const open = await session.query<FoundDoubt>(
    `select d.* from (${weighed(candidates)} where d.other <> d.estimate ${inOrder} offset 0) d
     cross join lateral (select from tollbook.mentions m where m.estimate_id = d.other limit 1) shown limit $1`,
    [most],
  );
  return [...unsure, ...open];
}

export interface FoundMentionOf {
  readonly account: string;
  readonly figure: string;
  readonly article: string;
  readonly outlet: string | null;
  /** The sentence around it. */
  readonly words: Span;
}

/** Of each account one mention that no curator has placed, of the last version that tells it. */
export async function findMentionsOf(session: Session, accounts: readonly string[]): Promise<FoundMentionOf[]> {
  const found = await session.query<TextOfVersion & { account: string; key: string; outlet: string | null }>(
    `select distinct on (f.account_id) f.account_id as account, f.key, v.id, v.article_id, v.text, v.outlet
     from tollbook.figures f join tollbook.visible_versions v on v.id = f.version_id
     where f.account_id = any($1) and not exists (
       select from tollbook.placements p where p.account_id = f.account_id and p.toll = f.toll)
     order by f.account_id, v.edition_time collate "C" desc nulls last, v.id, f.position`,
    [accounts],
  );
  const sentences = await session.query<SpanEntry>(
    `select s.* from unnest($1::text[], $2::text[]) as n(version_id, key)
     join tollbook.spans s on s.version_id = n.version_id and s.owner_id = n.key
       and s.owner_kind = 'figure' and s.slot = 'words'`,
    [found.map(({ id }) => id), found.map(({ key }) => key)],
  );
  const spans = new StoredSpans(found, sentences);
  return found.map(({ account, key, id, article_id: article, outlet }) => ({
    ...{ account, figure: figureId(id, key), article, outlet },
    words: spans.get(id, "figure", key, 0, "words"),
  }));
}
