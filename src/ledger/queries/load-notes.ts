/** Loads the notes of states, each where it stands first. */
import type { CorrectionNote } from "../../domain/correction.ts";
import { groupBy } from "../../text/group-by.ts";
import type { NoteEntry, ToldChangeEntry } from "../history-entries.ts";
import type { SpanEntry } from "../rows.ts";
import type { Session } from "../session.ts";
import { noteOf } from "../stored-note.ts";
import { StoredSpans, type TextOfVersion } from "../stored-spans.ts";
import type { FoundState } from "./find-states.ts";

/** A state as far as its notes go. */
type Carrier = Pick<FoundState, "articleId" | "id" | "notesDigest">;

export interface FoundNotes {
  readonly notes: readonly NoteEntry[];
  readonly told: readonly ToldChangeEntry[];
  readonly spans: readonly SpanEntry[];
}

/**
 * Of each article the notes, by their words, that no state before has: a long-running story carries all its notes on
 * in every version.
 */
export async function findNotes(session: Session, states: readonly Carrier[]): Promise<FoundNotes> {
  const carrying = states.filter(bringsNotes);
  if (carrying.length === 0) return { notes: [], told: [], spans: [] };
  const notes = await session.query<NoteEntry>(
    `select distinct on (s.article_id, n.digest) n.*
     from unnest($1::text[], $2::text[]) with ordinality as s(article_id, version_id, place)
     join tollbook.notes n on n.version_id = s.version_id
     order by s.article_id, n.digest, s.place, n.position`,
    [carrying.map(({ articleId }) => articleId), carrying.map(({ id }) => id)],
  );
  const owners = [notes.map(({ version_id }) => version_id), notes.map(({ position }) => position)];
  const told = await session.query<ToldChangeEntry>(
    `select t.* from unnest($1::text[], $2::integer[]) as n(version_id, position)
     join tollbook.told_changes t on t.version_id = n.version_id and t.note = n.position
     order by t.version_id, t.note, t.position`,
    owners,
  );
  const spans = await session.query<SpanEntry>(
    `select s.* from unnest($1::text[], $2::integer[]) as n(version_id, position)
     join tollbook.spans s on s.version_id = n.version_id and s.owner_id = n.position::text
       and s.owner_kind in ('note', 'note-change')`,
    owners,
  );
  return { notes, told, spans };
}

/** Whether a state may have notes that the one before it has not. */
function bringsNotes({ articleId, notesDigest }: Carrier, index: number, states: readonly Carrier[]): boolean {
  if (notesDigest === null || notesDigest === "") return false;
  const before = states[index - 1];
  return before?.articleId !== articleId || before.notesDigest !== notesDigest;
}

/** By version, in the order in which they stand. Figures go by their keys; every span is re-found. */
export function notesByVersion(
  { notes, told, spans }: FoundNotes,
  texts: readonly TextOfVersion[],
): Map<string, CorrectionNote[]> {
  const stored = new StoredSpans(texts, spans);
  const toldOf = groupBy(told, ({ version_id, note }) => `${version_id} ${note}`);
  const inOrder = [...notes].sort((a, b) => a.position - b.position);
  const byVersion = groupBy(inOrder, ({ version_id }) => version_id);
  return new Map(
    [...byVersion].map(([version, entries]) => [
      version,
      entries.map((entry) => noteOf(entry, toldOf.get(`${version} ${entry.position}`) ?? [], stored)),
    ]),
  );
}
