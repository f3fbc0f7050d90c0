/** Finds what the book already has of documents that are about to be added. */

import type { WithheldEntry } from "../rows.ts";
import type { Session } from "../session.ts";

export interface KnownDocument {
  readonly id: string;
  readonly article_id: string | null;
  readonly version_id: string | null;
  /** Null for a version that may not be shown. */
  readonly headline: string | null;
  readonly figures: number;
  readonly is_erased: boolean;
}

/** Those of the documents that the book has, erased ones too. */
export function findKnownDocuments(session: Session, ids: readonly string[]): Promise<KnownDocument[]> {
  return session.query<KnownDocument>(
    `select d.id, d.article_id, d.version_id, d.is_erased, v.headline, coalesce(v.figures, 0) as figures
     from tollbook.documents d left join tollbook.visible_versions v on v.id = d.version_id
     where d.id = any($1)`,
    [ids],
  );
}

/** Those of the ids that are articles or versions of the book. */
export async function findKnownItems(session: Session, ids: readonly string[]): Promise<Set<string>> {
  const rows = await session.query<{ id: string }>(
    "select id from tollbook.articles where id = any($1) union select id from tollbook.versions where id = any($1)",
    [ids],
  );
  return new Set(rows.map((row) => row.id));
}

/** The versions of an article, also those that may not be shown, or the one that the id is of. */
export async function findVersionsOf(session: Session, itemId: string): Promise<string[]> {
  const sql = "select id from tollbook.versions where article_id = $1 or id = $1 order by id";
  return (await session.query<{ id: string }>(sql, [itemId])).map((row) => row.id);
}

/** The tombstones that stand for any of the ids. */
export function findWithheld(session: Session, ids: readonly string[]): Promise<WithheldEntry[]> {
  return session.query<WithheldEntry>("select * from tollbook.withheld where item_id = any($1) order by item_id", [
    ids,
  ]);
}

/** The tombstones of an article and its versions, or of one of them; the article's own first. */
export function findTombstones(
  session: Session,
  articleId: string,
  versionId: string | null,
): Promise<WithheldEntry[]> {
  return session.query<WithheldEntry>(
    `select w.* from tollbook.withheld w left join tollbook.versions v on v.id = w.item_id
     where w.item_id = $1 or (v.article_id = $1 and ($2::text is null or v.id = $2))
     order by w.kind, w.item_id`,
    [articleId, versionId],
  );
}
