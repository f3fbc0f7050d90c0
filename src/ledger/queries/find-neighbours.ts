/** Finds what stands next to a document in its article's timeline, withheld versions too: they are compared all the same. */
import type { TimelineDocument } from "../neighbours.ts";
import type { Session } from "../session.ts";

const columns = `d.article_id, d.version_id, coalesce(d.edition_time, d.added) as stands_from, d.segment, d.record_offset`;
const time = `coalesce(d.edition_time, d.added) collate "C"`;

function nextTo(comparison: "<" | ">", direction: "asc" | "desc"): string {
  return `
    select ${columns} from tollbook.documents d
    where d.article_id = n.article_id and d.version_id is not null
      and (${time}, d.segment, d.record_offset) ${comparison} (n.stands_from collate "C", n.segment, n.record_offset)
    order by ${time} ${direction}, d.segment ${direction}, d.record_offset ${direction}
    limit 1`;
}

/** Just before and just behind each of the documents, which are not entered yet. By index, however many there are. */
export function findNeighbours(session: Session, documents: readonly TimelineDocument[]): Promise<TimelineDocument[]> {
  return session.query<TimelineDocument>(
    `select distinct d.* from unnest($1::text[], $2::text[], $3::integer[], $4::integer[])
       as n(article_id, stands_from, segment, record_offset)
     cross join lateral ((${nextTo("<", "desc")}) union all (${nextTo(">", "asc")})) d`,
    [
      documents.map(({ article_id }) => article_id),
      documents.map(({ stands_from }) => stands_from),
      documents.map(({ segment }) => segment),
      documents.map(({ record_offset }) => record_offset),
    ],
  );
}

/** Every document of the articles, in the order of adding. */
export function findTimelines(session: Session, articleIds: readonly string[]): Promise<TimelineDocument[]> {
  return session.query<TimelineDocument>(
    `select ${columns} from tollbook.documents d
     where d.article_id = any($1) and d.version_id is not null
     order by d.segment, d.record_offset`,
    [articleIds],
  );
}
