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

const findAll = `
select m.estimate_id as id
from tollbook.mentions m
join tollbook.figures f on f.version_id = m.version_id and f.key = m.key
join tollbook.versions v on v.id = f.version_id
where ($1::text is null or f.measure = $1)
  and ($2::text is null or ${spansOf("figure", "'group'", "$2")})
  and ($3::text is null or strpos(lower(array_to_string(f.place_within, ', ')), lower($3)) > 0
    or ${spansOf("figure", "'place'", "$3")})
  and ($4::text is null or ${spansOf("figure-link", "'source', 'role', 'organisation'", "$4")})
  and ($5::text is null or coalesce(f.said_latest, left(v.published, 10)) collate "C" >= $5)
  and ($6::text is null or coalesce(f.said_earliest, left(v.published, 10)) collate "C" <= $6)
group by m.estimate_id
order by min(coalesce(f.said_earliest, left(v.published, 10))) collate "C" nulls last, m.estimate_id collate "C"`;

/** Ids, by the day on which each was said or first told. */
export async function findEstimates(session: Session, filter: EstimateFilter): Promise<string[]> {
  const { measure, group, place, source, since, until } = filter;
  const found = await session.query<{ id: string }>(findAll, [measure, group, place, source, since, until]);
  return found.map(({ id }) => id);
}
