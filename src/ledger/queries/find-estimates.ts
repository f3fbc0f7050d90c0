/** Finds the estimates of which some mention passes a filter. */
import { Conditions } from "../conditions.ts";
import type { Session } from "../session.ts";
import { wordQuery } from "./find-figures-by-words.ts";

/** Null: any. Each word begins a word of the slot; days are inclusive, of the statement or else of its telling. */
export interface EstimateFilter {
  readonly measure: string | null;
  readonly group: string | null;
  readonly place: string | null;
  readonly source: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

// The parts are made one after the other: planned as one, the filter may be asked once for every pair of figures.
const findAll = (conditions: string) => `
with passing as materialized (
  select w.version_id, w.key, coalesce(f.said_earliest, left(v.published, 10)) as day
  from tollbook.figure_words w
  join tollbook.figures f on f.version_id = w.version_id and f.key = w.key
  join tollbook.versions v on v.id = w.version_id
  where ${conditions}),
placed as materialized (select estimate_id, version_id, key from tollbook.mentions)
select placed.estimate_id as id
from placed join passing on passing.version_id = placed.version_id and passing.key = placed.key
group by placed.estimate_id
order by min(passing.day) collate "C" nulls last, placed.estimate_id collate "C"`;

/** Ids, by the day on which each was said or first told. */
export async function findEstimates(session: Session, filter: EstimateFilter): Promise<string[]> {
  const { since, until, ...slots } = filter;
  const conditions = new Conditions()
    .addIf(await wordQuery(session, { words: null, ...slots }), (query) => `w.words @@ ${query}::tsquery`)
    .addIf(since, (day) => `coalesce(f.said_latest, left(v.published, 10)) collate "C" >= ${day}`)
    .addIf(until, (day) => `coalesce(f.said_earliest, left(v.published, 10)) collate "C" <= ${day}`);
  const found = await session.query<{ id: string }>(findAll(conditions.sql), [...conditions.values]);
  return found.map(({ id }) => id);
}
