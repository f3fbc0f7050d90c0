/** Finds the version in which each article stands, with its text. */
import type { Session } from "../session.ts";

export interface FoundNewest {
  readonly article: string;
  readonly version: string;
  readonly text: string;
  /** When the book last got a document with it, ISO 8601. */
  readonly lastSeen: string;
}

/** In the order of the articles' ids; one that is withheld is left out. */
export function findNewestVersions(session: Session, articleIds: readonly string[]): Promise<FoundNewest[]> {
  return session.query<FoundNewest>(
    `select n.article_id as article, n.id as version, n.text,
       (select max(d.added) from tollbook.documents d where d.version_id = n.id) as "lastSeen"
     from tollbook.newest_versions n
     where n.article_id = any($1)
     order by n.article_id collate "C"`,
    [articleIds],
  );
}
