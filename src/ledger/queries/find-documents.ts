/** Finds documents of the archive by where their records stand and what they hold. */
import type { Session } from "../session.ts";

export interface DocumentRecord {
  readonly id: string;
  readonly segment: number;
  readonly offset: number;
  readonly length: number;
}

const record = `id, segment, record_offset as "offset", record_length as "length"`;

/** The last document in the archive that the ledger has; undefined for an empty ledger. */
export async function findLastDocument(session: Session): Promise<DocumentRecord | undefined> {
  const [row] = await session.query<DocumentRecord>(
    `select ${record} from tollbook.documents order by segment desc, record_offset desc limit 1`,
  );
  return row;
}

/** Every document, in the order of adding. */
export function findAllDocuments(session: Session): Promise<DocumentRecord[]> {
  return session.query<DocumentRecord>(`select ${record} from tollbook.documents order by segment, record_offset`);
}

/** The documents that hold an article or a version, in the order of adding. */
export function findDocumentsOf(session: Session, itemId: string): Promise<DocumentRecord[]> {
  return session.query<DocumentRecord>(
    `select ${record} from tollbook.documents where article_id = $1 or version_id = $1 order by segment, record_offset`,
    [itemId],
  );
}

/** The articles that the documents hold. */
export async function findArticlesOf(session: Session, documentIds: readonly string[]): Promise<string[]> {
  const rows = await session.query<{ article_id: string }>(
    "select distinct article_id from tollbook.documents where id = any($1) and article_id is not null",
    [documentIds],
  );
  return rows.map((row) => row.article_id);
}

export interface UnreadDocument {
  readonly place: string;
  readonly reason: string;
}

/** Documents that are kept but could not be read when they were entered. */
export function findUnreadDocuments(session: Session): Promise<UnreadDocument[]> {
  return session.query<UnreadDocument>(
    `select d.place, coalesce((
       select p.message from tollbook.problems p where p.document_id = d.id order by p.position limit 1), '') as reason
     from tollbook.documents d
     where d.version_id is null and not d.is_erased
     order by d.segment, d.record_offset`,
  );
}

export interface Counts {
  readonly documents: number;
  readonly articles: number;
  readonly versions: number;
  readonly figures: number;
}

export async function countEntries(session: Session): Promise<Counts> {
  const [counts] = await session.query<Counts>(
    `select (select count(*)::integer from tollbook.documents) as documents,
       (select count(*)::integer from tollbook.articles) as articles,
       (select count(*)::integer from tollbook.versions) as versions,
       (select count(*)::integer from tollbook.figures) as figures`,
  );
  if (counts === undefined) throw new Error("counting gave no row");
  return counts;
}
