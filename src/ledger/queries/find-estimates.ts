/** Finds the estimates of which some mention passes a filter. */
import type { Session } from "../session.ts";

/** Null: any. Words match anywhere in the slot, case aside; days are inclusive, of the statement or else of its telling. */
export interface EstimateFilter {
  readonly measure: string | null;
  readonly group: string | null;
  readonly place: string | null;
  readonly source: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

const spansOf = (kind: string, slots: string, value: string) => `exists (
    select from tollbook.spans s
    where s.version_id = f.version_id and s.owner_kind = '${kind}' and s.owner_id = f.key and s.slot in (${slots})
      and strpos(lower(s.exact), lower(${value})) > 0)`;

// The parts are made one after the other: planned as one, the filter may be asked once for every pair of figures.
const findAll = `
with passing as materialized (
  select f.version_id, f.key, coalesce(f.said_earliest, left(v.published, 10)) as day
  from tollbook.figures f
  join tollbook.versions v on v.id = f.version_id
  where ($1::text is null or f.measure = $1)
    and ($2::text is null or ${spansOf("figure", "'group'", "$2")})
    and ($3::text is null or strpos(lower(array_to_string(f.place_within, ', ')), lower($3)) > 0
      or ${spansOf("figure", "'place'", "$3")})
    and ($4::text is null or ${spansOf("figure-link", "'source', 'role', 'organisation'", "$4")})
    and ($5::text is null or coalesce(f.said_latest, left(v.published, 10)) collate "C" >= $5)
    and ($6::text is null or coalesce(f.said_earliest, left(v.published, 10)) collate "C" <= $6)),
placed as materialized (select estimate_id, version_id, key from tollbook.mentions)
select placed.estimate_id as id
from placed join passing on passing.version_id = placed.version_id and passing.key = placed.key
group by placed.estimate_id
order by min(passing.day) collate "C" nulls last, placed.estimate_id collate "C"`;

/** Ids, by the day on which each was said or first told. */
export async function findEstimates(session: Session, filter: EstimateFilter): Promise<string[]> {
  const { measure, group, place, source, since, until } = filter;
  const found = await session.query<{ id: string }>(findAll, [measure, group, place, source, since, until]);
  return found.map(({ id }) => id);
}
