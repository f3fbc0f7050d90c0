/**
 * Finds figures of standing versions by words, slots and numbers, newest published first, a page at a time.
 *
 * What passes often is found by walking from the newest on; what passes seldom by the index over words, first of one year, then of all. Each
 * gives the same figures in the same order, so that whichever gives a whole page is right, and no question looks at all of a large book.
 */
import { Conditions, type Question } from "../conditions.ts";
import type { Session } from "../session.ts";

/** Null: any. */
export interface WordFilter {
  /** As a reader types it, for websearch_to_tsquery. */
  readonly words: string | null;
  readonly measure: string | null;
  readonly group: string | null;
  readonly place: string | null;
  readonly source: string | null;
}

/** The filter as text of a tsquery; null when anything passes, empty when its words are none that are looked for. */
export async function wordQuery(session: Session, filter: WordFilter): Promise<string | null> {
  const { words, measure, group, place, source } = filter;
  const asked = [words, measure, group, place, source];
  if (asked.every((one) => one === null)) return null;
  const [found] = await session.queryOften<{ query: string; told: string | null }>(makeQuery, asked);
  return words !== null && found!.told === "" ? "" : found!.query;
}

const anyWord = "''::tsquery";
const makeQuery = `
select (coalesce(websearch_to_tsquery('english', $1::text), ${anyWord}) && coalesce(('''m=' || $2::text || '''')::tsquery, ${anyWord})
  && coalesce(tollbook.marked('g=', $3), ${anyWord}) && coalesce(tollbook.marked('p=', $4), ${anyWord})
  && coalesce(tollbook.marked('s=', $5), ${anyWord}))::text as query,
  websearch_to_tsquery('english', $1::text)::text as told`;

export interface FigureSearch {
  readonly query: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** Where a figure stands in the list. */
export type FigurePlace = readonly [day: string, version: string, back: number];

export interface FoundByWords {
  readonly version_id: string;
  readonly key: string;
  readonly day: string;
  readonly back: number;
}

const firstWalked = 2000;
/** Where the first walk lets one expect that these are enough. */
const thenWalked = 20_000;
const order = `order by w.day collate "C" desc, w.version_id collate "C" desc, -w.position desc`;
const columns = "w.version_id, w.key, w.day, -w.position as back";

/** At most `most`, behind `after`. */
export async function findFiguresByWords(
  session: Session,
  search: FigureSearch,
  after: FigurePlace | null,
  most: number,
): Promise<FoundByWords[]> {
  const ask = ({ sql, values }: Question) => session.queryOften<FoundByWords>(sql, values);
  if (search.query === null) return ask(walk(search, after, most, null));
  const walked = await ask(walk(search, after, most, firstWalked));
  if (walked.length === most) return walked;
  if (walked.length * (thenWalked / firstWalked) > most) {
    const further = await ask(walk(search, after, most, thenWalked));
    if (further.length === most) return further;
  }
  const year = (after?.[0] || search.until || "").slice(0, 4) || (await newestYear(session));
  const ofYear = await ask(byIndex(search, after, most, year));
  return ofYear.length === most ? ofYear : ask(byIndex(search, after, most, null));
}

/** The conditions of days and place in the list: those that the index of the order knows. */
function behind({ since, until }: FigureSearch, after: FigurePlace | null): Conditions {
  return new Conditions()
    .addIf(since, (day) => `w.day collate "C" >= ${day}`)
    .addIf(until, (day) => `w.day collate "C" <= ${day}`)
    .addIf(after, (place) => `(w.day collate "C", w.version_id collate "C", -w.position) < ${place}`, [
      "",
      "",
      "::integer",
    ]);
}

const addNumbers = (conditions: Conditions, { low, high }: FigureSearch) =>
  conditions
    .addIf(high, (end) => `(w.low is null or w.low <= ${end}::float8)`)
    .addIf(low, (end) => `(w.high is null or w.high >= ${end}::float8)`);

const isStanding = "exists (select from tollbook.standing s where s.version_id = w.version_id)";

function walk(search: FigureSearch, after: FigurePlace | null, most: number, atMost: number | null): Question {
  const conditions = behind(search, after);
  const inOrder = `(select * from tollbook.figure_words w where ${conditions.sql} ${order} limit ${atMost ?? "all"}) w`;
  addNumbers(conditions, search).addIf(search.query, (query) => `w.words @@ ${query}::tsquery`);
  const sql = `select ${columns} from ${inOrder} where ${conditions.sql} and ${isStanding} ${order}`;
  return conditions.question((limit) => `${sql} limit ${limit}`, most);
}

function byIndex(search: FigureSearch, after: FigurePlace | null, most: number, year: string | null): Question {
  const conditions = addNumbers(behind(search, after), search)
    .addIf(search.query, (query) => `w.words @@ ${query}::tsquery`)
    .addIf(year, (word) => `w.words @@ ('''y=' || ${word}::text || '''')::tsquery`);
  // Found first and ordered then: for the sake of a few the planner would walk through all.
  const hits = `select w.version_id, w.key, w.day, w.position from tollbook.figure_words w where ${conditions.sql}`;
  const sql = `with hit as materialized (${hits}) select ${columns} from hit w where ${isStanding} ${order}`;
  return conditions.question((limit) => `${sql} limit ${limit}`, most);
}

async function newestYear(session: Session): Promise<string> {
  const [newest] = await session.query<{ year: string }>(
    `select left(w.day, 4) as year from tollbook.figure_words w ${order} limit 1`,
  );
  return newest?.year ?? "";
}
