/**
 * Finds the states that articles have been in: the documents in the order in which the article stood so, consecutive ones
 * with the same text as one. What is withheld is not among them.
 */
import type { Clocks } from "../clocks.ts";
import type { Session } from "../session.ts";

export interface FoundState {
  readonly articleId: string;
  /** From 1, in the order of time. */
  readonly number: number;
  /** Of the version; a text that comes back is a state of its own. */
  readonly id: string;
  /** The article's own time for it, as its source gives it; null when it is undated. */
  readonly at: string | null;
  /** When the book got the first document that has it. */
  readonly added: string;
  readonly headline: string | null;
  /** Of the first document that has it. */
  readonly published: string | null;
  /** How many notes were read in it; null when they were never looked for. */
  readonly notesRead: number | null;
  readonly figures: number;
}

/** The condition that a row `t` of the timeline is within the clocks, which stand in these two values. */
export const isWithin = (asOf: string, knownAt: string) =>
  `(${asOf}::text is null or t.stands_from <= ${asOf}) and (${knownAt}::text is null or t.added <= ${knownAt})`;

const findRuns = `
with told as (
  select t.*, t.version_id is distinct from lag(t.version_id) over in_time as is_other
  from tollbook.timeline t
  where t.article_id = any($1) and ${isWithin("$2", "$3")}
  window in_time as (partition by t.article_id order by t.stands_from, t.segment, t.record_offset)
), runs as (
  select told.*, (count(*) filter (where is_other) over in_time)::integer as number
  from told
  window in_time as (partition by article_id order by stands_from, segment, record_offset)
)
select s.*, v.headline, v.published, v.notes as "notesRead",
  (select count(*)::integer from tollbook.figures f where f.version_id = s.id) as figures
from (
  select distinct on (article_id, number) article_id as "articleId", number, version_id as id, stated_time as at,
    min(added) over (partition by article_id, number) as added
  from runs
  order by article_id, number, stands_from, segment, record_offset
) s
join tollbook.versions v on v.id = s.id
order by s."articleId" collate "C", s.number`;

/** The states of the articles, article by article, oldest first. */
export function findStates(session: Session, articleIds: readonly string[], clocks: Clocks): Promise<FoundState[]> {
  return session.query<FoundState>(findRuns, [articleIds, clocks.asOf, clocks.knownAt]);
}

/** The id of the version in which the article stood last. */
export async function findStanding(
  session: Session,
  articleId: string,
  { asOf, knownAt }: Clocks,
): Promise<string | undefined> {
  const [row] = await session.query<{ id: string }>(
    `select t.version_id as id from tollbook.timeline t
     where t.article_id = $1 and ${isWithin("$2", "$3")}
     order by t.stands_from desc, t.segment desc, t.record_offset desc limit 1`,
    [articleId, asOf, knownAt],
  );
  return row?.id;
}

export interface FoundFacts {
  /** Of the article. */
  readonly id: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
}

/** What the versions say of their articles. */
export function findArticleFacts(session: Session, versionIds: readonly string[]): Promise<FoundFacts[]> {
  return session.query<FoundFacts>(
    "select article_id as id, headline, outlet, url from tollbook.visible_versions where id = any($1)",
    [versionIds],
  );
}
