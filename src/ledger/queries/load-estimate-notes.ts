/** Loads the notes of versions, with figures by their ids in the book. */
import type { CorrectionNote } from "../../domain/correction.ts";
import { figureId } from "../figure-key.ts";
import type { Session } from "../session.ts";
import type { TextOfVersion } from "../stored-spans.ts";
import { findNotes, notesByVersion } from "./load-notes.ts";

export interface NoteInVersion {
  readonly article: string;
  readonly version: string;
  readonly standsFrom: string;
  readonly note: CorrectionNote;
}

interface Carrier {
  readonly article_id: string;
  readonly version_id: string;
  readonly stands_from: string;
  readonly notes: string | null;
}

/** Of each version that carries notes, all of them; a version may be withheld no more than any that is shown. */
export async function loadNotesOf(session: Session, versionIds: readonly string[]): Promise<NoteInVersion[]> {
  const carriers = await session.query<Carrier>(
    `select article_id, version_id, min(stands_from) as stands_from, min(notes) as notes
     from tollbook.timeline where version_id = any($1) and notes <> ''
     group by article_id, version_id order by version_id`,
    [versionIds],
  );
  if (carriers.length === 0) return [];
  const found = await Promise.all(carriers.map((carrier) => notesIn(session, carrier)));
  return found.flat();
}

async function notesIn(session: Session, carrier: Carrier): Promise<NoteInVersion[]> {
  const { article_id: article, version_id: version, stands_from: standsFrom, notes: notesDigest } = carrier;
  const found = await findNotes(session, [{ articleId: article, id: version, notesDigest }]);
  const texts = await session.query<TextOfVersion>("select id, article_id, text from tollbook.versions where id = $1", [
    version,
  ]);
  const notes = notesByVersion(found, texts).get(version) ?? [];
  return notes.map((note) => ({
    ...{ article, version, standsFrom },
    note: {
      ...note,
      changes: note.changes.map((change) => ({
        ...change,
        figure: change.figure === null ? null : figureId(version, change.figure),
      })),
    },
  }));
}
