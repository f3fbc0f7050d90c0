/** Finds articles by what a user calls them. */
import type { Session } from "../session.ts";

export interface FoundArticle {
  readonly article_id: string;
  /** The version that was meant; null: the article as a whole. */
  readonly version_id: string | null;
}

/** By the id of an article, version or tombstone, or the beginning of one. */
export function findByIdPrefix(session: Session, prefix: string): Promise<FoundArticle[]> {
  return session.query<FoundArticle>(
    `select id as article_id, null as version_id from tollbook.articles where starts_with(id, $1)
     union
     select article_id, id from tollbook.versions where starts_with(id, $1)
     union
     select item_id, null from tollbook.withheld
     where kind = 'article' and starts_with(item_id, $1)
     order by 1, 2`,
    [prefix],
  );
}

/** By an address of it, or by the place that a document of it came from; `ending` is a slash and a file name. */
export function findByPlace(session: Session, url: string, place: string, ending: string): Promise<FoundArticle[]> {
  return session.query<FoundArticle>(
    `select id as article_id, null as version_id from tollbook.articles where url = $1
     union
     select article_id, null from tollbook.versions where $1 in (url, canonical_url)
     union
     select article_id, null from tollbook.documents
     where article_id is not null and ($1 = url or place = $2 or right(place, length($3)) = $3)
     order by 1`,
    [url, place, ending],
  );
}

export interface NamedArticle {
  readonly article_id: string;
  readonly headline: string | null;
  readonly place: string;
}

/** The names of the newest articles, to say which of them may have been meant. */
export function findNames(session: Session, most: number): Promise<NamedArticle[]> {
  return session.query<NamedArticle>(
    `select article_id, headline, place from tollbook.newest_versions
     order by edition_time collate "C" desc nulls last, article_id collate "C" limit $1`,
    [most],
  );
}

/** The id of the article's newest version that may be shown. */
export async function findNewestVersion(session: Session, articleId: string): Promise<string | undefined> {
  const [row] = await session.query<{ id: string }>("select id from tollbook.newest_versions where article_id = $1", [
    articleId,
  ]);
  return row?.id;
}

export interface FoundVersion {
  readonly id: string;
  readonly added: string;
  readonly published: string | null;
}

/** The versions of an article that may be shown, oldest first. */
export function findVersions(session: Session, articleId: string): Promise<FoundVersion[]> {
  return session.query<FoundVersion>(
    `select v.id, v.published, min(d.added collate "C") as added
     from tollbook.visible_versions v join tollbook.documents d on d.version_id = v.id
     where v.article_id = $1
     group by v.id, v.published, v.edition_time
     order by v.edition_time collate "C" nulls first, min(d.segment), min(d.record_offset)`,
    [articleId],
  );
}
