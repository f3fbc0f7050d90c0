/** Enters the acts of the archive's journal, and takes out what an erasure scrubs. */

import type { JournalRow, WithheldEntry } from "../rows.ts";
import type { Session } from "../session.ts";

/** The number of the last act that the ledger has; 0 when it has none. */
export async function findLastAct(session: Session): Promise<number> {
  const [row] = await session.query<{ seq: number | null }>("select max(seq) as seq from tollbook.journal");
  return row?.seq ?? 0;
}

export async function enterAct(session: Session, act: JournalRow): Promise<void> {
  const { seq, at, act: name, item, reason, who } = act;
  await session.query(
    "insert into tollbook.journal (seq, at, act, item, reason, who) values ($1, $2, $3, $4, $5, $6)",
    [seq, at, name, item, reason, who],
  );
}

/** The acts entered, oldest first. */
export function listActs(session: Session): Promise<JournalRow[]> {
  return session.query<JournalRow>("select * from tollbook.journal order by seq");
}

/** A later act on the same item gives its tombstone the later reason; what is erased stays so. */
export async function enterTombstone(session: Session, entry: WithheldEntry): Promise<void> {
  const { item_id, kind, reason, who, at, is_erased } = entry;
  await session.query(
    `insert into tollbook.withheld as w (item_id, kind, reason, who, at, is_erased) values ($1, $2, $3, $4, $5, $6)
     on conflict (item_id) do update set
       reason = excluded.reason, who = excluded.who, at = excluded.at, is_erased = w.is_erased or excluded.is_erased`,
    [item_id, kind, reason, who, at, is_erased],
  );
}

/** Leaves of the documents only that they were there, and of what only they held nothing. */
export async function eraseDocuments(session: Session, ids: readonly string[]): Promise<void> {
  await session.query("delete from tollbook.problems where document_id = any($1)", [ids]);
  await session.query(
    `update tollbook.documents set place = null, format = null, date = null, url = null, outlet = null,
       sha256 = null, stated_time = null, edition_time = null, article_id = null, version_id = null, is_erased = true
     where id = any($1)`,
    [ids],
  );
  await session.query(
    "delete from tollbook.versions v where not exists (select from tollbook.documents d where d.version_id = v.id)",
  );
  await session.query(
    "delete from tollbook.articles a where not exists (select from tollbook.versions v where v.article_id = a.id)",
  );
  await session.query(
    `delete from tollbook.sources s
     where not exists (select from tollbook.attribution_links l where l.source_id = s.id)
       and not exists (select from tollbook.disputes d where d.source_id = s.id)`,
  );
}

/** Which book the ledger belongs to; undefined for one that is new. */
export async function findBook(session: Session): Promise<string | undefined> {
  const [row] = await session.query<{ id: string }>("select id from tollbook.book");
  return row?.id;
}

export async function enterBook(session: Session, id: string): Promise<void> {
  await session.query("insert into tollbook.book (id) values ($1)", [id]);
}
