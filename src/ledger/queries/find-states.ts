/**
 * Finds the states that articles have been in: the documents in the order in which the article stood so, consecutive ones
 * with the same text as one. What is withheld is not among them.
 */
import type { Clocks } from "../clocks.ts";
import type { Session } from "../session.ts";
import { rowsAsJson } from "./rows-as-json.ts";

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
  /** The same for the same notes; empty when it has none, null when they were never looked for. */
  readonly notesDigest: string | null;
  readonly figures: number;
}

/** The condition that a row `t` of the timeline is within the clocks, which stand in these two values. */
export const isWithin = (asOf: string, knownAt: string) =>
  `(${asOf}::text is null or t.stands_from <= ${asOf}) and (${knownAt}::text is null or t.added <= ${knownAt})`;

const columns = ["article_id", "version_id", "stated_time", "added", "headline", "published", "notes", "figures"];
/** A document of an article, as findStates reads it. */
export type Standing = readonly [
  ...[articleId: string, id: string, at: string | null, added: string],
  ...[headline: string | null, published: string | null, notesDigest: string | null, figures: number],
];

/** Of a row `t` of the timeline. */
export const standingFields = columns.map((column) => `t.${column}`).join(", ");

const standingsOf = (whose: string) => `
select ${standingFields}
from tollbook.timeline t
where t.article_id ${whose} and ${isWithin("$2", "$3")}
order by t.article_id collate "C", t.stands_from, t.segment, t.record_offset`;

// A list of one is planned anew each time, which takes longer than to look.
const standingsOfOne = standingsOf("= $1");
const standingsOfAll = standingsOf("= any($1)");

/** The states of the articles, article by article, oldest first. */
export async function findStates(
  session: Session,
  articleIds: readonly string[],
  { asOf, knownAt }: Clocks,
): Promise<FoundState[]> {
  const [only, ...others] = articleIds;
  const isOne = only !== undefined && others.length === 0;
  const values = [isOne ? only : articleIds, asOf, knownAt];
  const sql = isOne ? standingsOfOne : standingsOfAll;
  return statesOf(await rowsAsJson<Standing>(session, columns, sql, values, true));
}

/** `standings`: article by article, oldest first. */
export function statesOf(standings: readonly Standing[]): FoundState[] {
  const states: FoundState[] = [];
  for (const standing of standings) {
    const [articleId, id, at, added, headline, published, notesDigest, figures] = standing;
    const last = states.at(-1);
    const isSameArticle = last?.articleId === articleId;
    if (!isSameArticle || last.id !== id) {
      const number = isSameArticle ? last.number + 1 : 1;
      states.push({ articleId, number, id, at, added, headline, published, notesDigest, figures });
    } else if (added < last.added) states[states.length - 1] = { ...last, added };
  }
  return states;
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
