/**
 * Loads what becomes of articles from one state to the next, as far as it was derived when they were added, with every
 * span re-found.
 */
import type { CorrectionNote } from "../../domain/correction.ts";
import { type CountedChange, changeOf } from "../change-rows.ts";
import type { FigureChangeEntry } from "../history-entries.ts";
import type { VersionPair } from "../neighbours.ts";
import type { Session } from "../session.ts";
import type { FoundState } from "./find-states.ts";
import { loadBeginnings, NeededTexts } from "./load-beginnings.ts";
import { type Comparison, comparisonOf, findComparisons } from "./load-changes.ts";
import { findNotes, notesByVersion } from "./load-notes.ts";

interface LoadedHistory {
  /** Of each state what differs from the one before it; undefined where it is the first, or was never compared. */
  readonly comparisons: readonly (Comparison | undefined)[];
  /** The notes of a version that no state before it has. */
  readonly notesOf: (versionId: string) => readonly CorrectionNote[];
  /** The text of a version as far as its changed figures stand in it; undefined when none does. */
  readonly textOf: (versionId: string) => string | undefined;
}

/** `pairs`: each state with the one before it, as `pairTo` gives it. */
export async function loadHistory(
  session: Session,
  states: readonly FoundState[],
  pairs: readonly (VersionPair | null)[],
): Promise<LoadedHistory> {
  const found = await findComparisons(session, pairs);
  const notes = await findNotes(session, states);
  const rows = found.flatMap((comparison) => comparison?.rows ?? []);
  const texts = await loadBeginnings(session, new NeededTexts().ofChanges(rows).ofSpans(notes.spans));
  const textOf = (id: string) => texts.get(id)!;
  const noted = notesByVersion(notes, [...texts.values()]);
  return {
    comparisons: found.map((comparison) => comparison && comparisonOf(comparison, textOf)),
    notesOf: (id) => noted.get(id) ?? [],
    textOf: (id) => texts.get(id)?.text,
  };
}

/** A state with the one before it in the same article; null for the first. */
export function pairTo(state: FoundState, before: FoundState | undefined): VersionPair | null {
  return before?.articleId === state.articleId ? { before: before.id, after: state.id } : null;
}

/** All notes of each version, withheld ones too: what is reckoned from them must not show them. */
export async function loadNotes(
  session: Session,
  versionIds: readonly string[],
): Promise<Map<string, CorrectionNote[]>> {
  // Each as if it were an article of its own, so that none passes for known from another.
  const notes = await findNotes(
    session,
    versionIds.map((id) => ({ articleId: id, id, notesDigest: "any" })),
  );
  const texts = await loadBeginnings(session, new NeededTexts().ofSpans(notes.spans));
  return notesByVersion(notes, [...texts.values()]);
}

/** The changes from whatever a version was compared with, and may be shown, to the version. */
export async function loadChangesTo(session: Session, versionId: string): Promise<CountedChange[]> {
  const rows = await session.query<FigureChangeEntry>(
    `select c.* from tollbook.figure_changes c join tollbook.visible_versions v on v.id = c.before_version
     where c.after_version = $1 order by c.before_version, c.position`,
    [versionId],
  );
  const texts = await loadBeginnings(session, new NeededTexts().ofChanges(rows));
  return rows.map((row) => changeOf(row, (id) => texts.get(id)!));
}
