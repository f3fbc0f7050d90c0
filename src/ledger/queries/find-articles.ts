/** Finds articles by what a user calls them. */
import type { Session } from "../session.ts";

export interface FoundArticle {
  readonly article_id: string;
  /** The version that was meant; null: the article as a whole. */
  readonly version_id: string | null;
}

/** By the id of an article, version or tombstone, or the beginning of one: "a-" or "v-" and hexadecimal digits. */
export function findByIdPrefix(session: Session, prefix: string): Promise<FoundArticle[]> {
  // "g" stands behind every hexadecimal digit; asked so, an index answers.
  const begins = `id collate "C" >= $1 and id collate "C" < $1 || 'g'`;
  return session.query<FoundArticle>(
    `select id as article_id, null as version_id from tollbook.articles where ${begins}
     union
     select article_id, id from tollbook.versions where ${begins}
     union
     select item_id, null from tollbook.withheld
     where kind = 'article' and starts_with(item_id, $1)
     order by 1, 2`,
    [prefix],
  );
}

/** By an address of it, or by the place that a document of it came from; `ending` is a slash and a file name. */
export function findByPlace(session: Session, url: string, place: string, ending: string): Promise<FoundArticle[]> {
  // One condition a query, since each has an index of its own.
  return session.query<FoundArticle>(
    `select id as article_id, null as version_id from tollbook.articles where url = $1
     union
     select article_id, null from tollbook.versions where url = $1
     union
     select article_id, null from tollbook.versions where canonical_url = $1
     union
     select article_id, null from tollbook.documents where article_id is not null and url = $1
     union
     select article_id, null from tollbook.documents where article_id is not null and place = $2
     union
     select article_id, null from tollbook.documents
     where article_id is not null and substring(place from '[^/]*$') = substring($3 from '[^/]*$')
       and right(place, length($3)) = $3
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
