/**
 * The states of articles with what is derived of them: loaded where it was kept when they were added, made anew where it
 * was not (a book from before, a version withheld in between).
 */
import type { CorrectionNote } from "../domain/correction.ts";
import { figureKeys } from "../ledger/figure-key.ts";
import type { VersionPair } from "../ledger/neighbours.ts";
import type { FoundState } from "../ledger/queries/find-states.ts";
import type { Comparison } from "../ledger/queries/load-changes.ts";
import { loadHistory, pairTo } from "../ledger/queries/load-history.ts";
import { loadReadVersions, type StoredVersion } from "../ledger/queries/load-read-versions.ts";
import { loadVersion } from "../ledger/queries/load-version.ts";
import { compareByKeys } from "./compare-by-keys.ts";
import type { Book } from "./open-book.ts";

export interface State extends Omit<FoundState, "published" | "notesDigest"> {
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
  const pairs = found.map((state, index) => pairTo(state, found[index - 1]));
  const loaded = await loadHistory(book.ledger, found, pairs);
  const uncompared = pairs.filter((pair, index) => pair !== null && loaded.comparisons[index] === undefined);
  const versions = await loadReadVersions(book.ledger, [
    ...new Set(uncompared.flatMap((pair) => [pair!.before, pair!.after])),
  ]);
  const unread = await readMissingNotes(book, found);
  const compare = ({ before, after }: VersionPair) =>
    compareByKeys(versionIn(versions, before), versionIn(versions, after));
  const seen = new Set<string>();
  const states = found.map(({ articleId, number, id, at, added, headline, figures }, index): State => {
    const pair = pairs[index] ?? null;
    const comparison = pair === null ? null : (loaded.comparisons[index] ?? compare(pair));
    // A text that comes back brings no new notes.
    const notes = seen.has(id) ? [] : (unread.get(id) ?? loaded.notesOf(id));
    seen.add(id);
    return { articleId, number, id, at, added, headline, figures, comparison, notes };
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
