/**
 * Keeps what pages and searches find figures and articles by. All of it follows from other tables: what is new is added as the views
 * make it, and what went with its version is counted anew.
 */
import type { Session } from "../session.ts";

/** The figures of versions that were just entered, with their accounts. */
export async function indexVersions(session: Session, versionIds: readonly string[]): Promise<void> {
  if (versionIds.length === 0) return;
  await session.query(
    "insert into tollbook.figure_words select * from tollbook.figure_words_made where version_id = any($1)",
    [versionIds],
  );
  await session.query(
    `insert into tollbook.subjects as s
     select subject, count(*) from tollbook.figure_words where version_id = any($1) group by subject
     on conflict (subject) do update set tellings = s.tellings + excluded.tellings`,
    [versionIds],
  );
  await session.query(
    `update tollbook.sources s set tellings = s.tellings + l.tellings
     from (
       select source_id, count(*) as tellings from tollbook.attribution_links
       where version_id = any($1) and owner_kind = 'figure' and source_id is not null group by source_id) l
     where l.source_id = s.id`,
    [versionIds],
  );
}

/** In which version the articles stand, after any of theirs came, went or was withheld. */
export async function refreshStanding(session: Session, articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return;
  await session.query("delete from tollbook.standing where article_id = any($1)", [articleIds]);
  await session.query("insert into tollbook.standing select * from tollbook.standing_made where article_id = any($1)", [
    articleIds,
  ]);
}

/** After an erasure. */
export async function recountTellings(session: Session): Promise<void> {
  await session.query("delete from tollbook.subjects");
  await session.query(
    "insert into tollbook.subjects select subject, count(*) from tollbook.figure_words group by subject",
  );
  await session.query(
    `update tollbook.sources s set tellings = l.tellings
     from (
       select o.id, count(a.source_id)::integer as tellings
       from tollbook.sources o
       left join tollbook.attribution_links a on a.source_id = o.id and a.owner_kind = 'figure'
       group by o.id) l
     where l.id = s.id and l.tellings <> s.tellings`,
  );
}

/** The article that a tombstone stands for, or for a version of which. */
export async function findArticleOfItem(session: Session, itemId: string): Promise<string[]> {
  const rows = await session.query<{ id: string }>(
    `select id from tollbook.articles where id = $1
     union select article_id from tollbook.versions where id = $1`,
    [itemId],
  );
  return rows.map(({ id }) => id);
}

/** After rows were entered without the triggers that count them. */
export async function recountBook(session: Session): Promise<void> {
  await session.query("delete from tollbook.counts");
  await session.query(
    `select tollbook.count_more(count(*), coalesce(sum(s.figures), 0),
       (select count(*) from tollbook.accounts a where a.estimate_id = 'e-' || substr(a.id, 3)))
     from tollbook.standing s`,
  );
}
