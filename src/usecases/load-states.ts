/**
 * The states of articles with what is derived of them: loaded where it was kept when they were added, made anew where it
 * was not (a book from before, a version withheld in between).
 */
import type { CorrectionNote } from "../domain/correction.ts";
import { figureKeys } from "../ledger/figure-key.ts";
import type { VersionPair } from "../ledger/neighbours.ts";
import type { FoundState } from "../ledger/queries/find-states.ts";
import type { Comparison } from "../ledger/queries/load-changes.ts";
import { loadHistory, pairsOf } from "../ledger/queries/load-history.ts";
import { loadReadVersions, type StoredVersion } from "../ledger/queries/load-read-versions.ts";
import { loadVersion } from "../ledger/queries/load-version.ts";
import { compareByKeys } from "./compare-by-keys.ts";
import type { Book } from "./open-book.ts";

export interface State extends FoundState {
  /** What differs from the state before; null for the first. Figures go by their keys, here and in the notes. */
  readonly comparison: Comparison | null;
  /** Those that may be new here; a note that some state before has may be left out. */
  readonly notes: readonly CorrectionNote[];
}

export interface LoadedStates {
  /** Article by article, oldest first. */
  readonly states: readonly State[];
  /** The text of a version in which changed figures stand, as far as they do. */
  readonly textOf: (versionId: string) => string;
}

type Reader = Pick<Book, "ledger" | "loadReaders">;

/** `found`: article by article, in the order of time; each is compared with the one before it. */
export async function loadStates(book: Reader, found: readonly FoundState[]): Promise<LoadedStates> {
  const loaded = await loadHistory(book.ledger, found);
  const uncompared = pairsOf(found).filter((pair) => loaded.comparisonOf(pair) === undefined);
  const versions = await loadReadVersions(book.ledger, [
    ...new Set(uncompared.flatMap(({ before, after }) => [before, after])),
  ]);
  const unread = await readMissingNotes(book, found);
  const compare = (pair: VersionPair) =>
    loaded.comparisonOf(pair) ?? compareByKeys(versionIn(versions, pair.before), versionIn(versions, pair.after));
  const seen = new Set<string>();
  const states = found.map((state, index): State => {
    const before = found[index - 1];
    const comparison = before?.articleId === state.articleId ? compare({ before: before.id, after: state.id }) : null;
    // A text that comes back brings no new notes.
    const notes = seen.has(state.id) ? [] : (unread.get(state.id) ?? loaded.notesOf(state.id));
    seen.add(state.id);
    return { ...state, comparison, notes };
  });
  return { states, textOf: (id) => loaded.textOf(id) ?? versionIn(versions, id).text };
}

function versionIn(versions: ReadonlyMap<string, StoredVersion>, id: string): StoredVersion {
  const version = versions.get(id);
  if (version === undefined) throw new Error(`version ${id} is not loaded`);
  return version;
}

/** The notes of versions that were added before notes were read. */
async function readMissingNotes(book: Reader, states: readonly FoundState[]): Promise<Map<string, CorrectionNote[]>> {
  const ids = [...new Set(states.filter(({ notesDigest }) => notesDigest === null).map(({ id }) => id))];
  const notes = new Map<string, CorrectionNote[]>();
  if (ids.length === 0) return notes;
  const readers = await book.loadReaders();
  for (const [id, version] of await loadReadVersions(book.ledger, ids)) {
    const statements = (await loadVersion(book.ledger, id))?.attributions ?? [];
    const keys = figureKeys(version.figures);
    const keyOf = (figure: string | null) => (figure === null ? null : (keys.get(figure) ?? null));
    const read = readers.readNotes({ ...version, statements });
    notes.set(
      id,
      read.map((note) => ({
        ...note,
        changes: note.changes.map((change) => ({ ...change, figure: keyOf(change.figure) })),
      })),
    );
  }
  return notes;
}
