/** Finds the articles of which there may be something to tell: notes, or figures that changed. */
import type { Session } from "../session.ts";

/**
 * Ids in order of publication. Among them are articles whose notes and comparisons are still to be made: what was added
 * before they were, and what stands around a withheld version.
 */
export async function findArticlesWithNews(session: Session): Promise<string[]> {
  const rows = await session.query<{ id: string }>(
    `with candidates as (
       select v.article_id from tollbook.visible_versions v where v.notes <> '' or v.notes is null
       union
       select v.article_id
       from tollbook.figure_changes c join tollbook.visible_versions v on v.id = c.after_version
       union
       select v.article_id from tollbook.withheld w join tollbook.versions v on v.id = w.item_id
     )
     select c.article_id as id
     from candidates c
     cross join lateral (
       select v.published
       from tollbook.timeline t join tollbook.versions v on v.id = t.version_id
       where t.article_id = c.article_id
       order by t.stands_from desc, t.segment desc, t.record_offset desc
       limit 1
     ) newest
     order by newest.published collate "C" nulls last, c.article_id collate "C"`,
  );
  return rows.map(({ id }) => id);
}
