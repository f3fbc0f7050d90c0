/**
 * Loads what becomes of articles from one state to the next, as far as it was derived when they were added.
 *
 * Texts are the bulk of it: they are fetched for the versions to which a span points, once, and each span is re-found there.
 */
import type { CorrectionNote } from "../../domain/correction.ts";
import { type CountedChange, changeOf } from "../change-rows.ts";
import type { FigureChangeEntry } from "../history-entries.ts";
import type { VersionPair } from "../neighbours.ts";
import type { Session } from "../session.ts";
import type { TextOfVersion } from "../stored-spans.ts";
import type { FoundState } from "./find-states.ts";
import { changesByPair, findChanges, findCompared, pairKey, versionsIn } from "./load-changes.ts";
import { findNotes, notesByVersion } from "./load-notes.ts";

interface StoredComparison {
  /** Figures go by their keys. */
  readonly changes: readonly CountedChange[];
  /** How many sentences differ in more than trifles. */
  readonly sentences: number;
}

export interface LoadedHistory {
  /** Of a pair of neighbours; undefined for one that was never compared. */
  readonly comparisonOf: (pair: VersionPair) => StoredComparison | undefined;
  /** The notes of a version that no state before it has. */
  readonly notesOf: (versionId: string) => readonly CorrectionNote[];
  /** Undefined for a version to which nothing points. */
  readonly textOf: (versionId: string) => string | undefined;
}

export async function loadHistory(session: Session, states: readonly FoundState[]): Promise<LoadedHistory> {
  const pairs = pairsOf(states);
  const compared = await findCompared(session, pairs);
  const rows = pairs.length === 0 ? [] : await findChanges(session, pairs);
  const found = await findNotes(session, states);
  const ids = new Set([...versionsIn(rows), ...found.notes.map(({ version_id }) => version_id)]);
  const texts = await findTexts(session, [...ids]);
  const byId = new Map(texts.map((text) => [text.id, text]));
  const changes = changesByPair(rows, (id) => byId.get(id)!);
  const notes = notesByVersion(found, texts);
  return {
    comparisonOf(pair) {
      const sentences = compared.get(pairKey(pair));
      return sentences === undefined ? undefined : { sentences, changes: changes.get(pairKey(pair)) ?? [] };
    },
    notesOf: (id) => notes.get(id) ?? [],
    textOf: (id) => byId.get(id)?.text,
  };
}

/** Each state with the one before it in the same article. */
export function pairsOf(states: readonly FoundState[]): VersionPair[] {
  const pairs = new Map<string, VersionPair>();
  states.forEach(({ articleId, id }, index) => {
    const before = states[index - 1];
    if (before?.articleId !== articleId) return;
    const pair = { before: before.id, after: id };
    pairs.set(pairKey(pair), pair);
  });
  return [...pairs.values()];
}

/** The changes from whatever a version was compared with, and may be shown, to the version. */
export async function loadChangesTo(session: Session, versionId: string): Promise<CountedChange[]> {
  const rows = await session.query<FigureChangeEntry>(
    `select c.* from tollbook.figure_changes c join tollbook.visible_versions v on v.id = c.before_version
     where c.after_version = $1 order by c.before_version, c.position`,
    [versionId],
  );
  const texts = new Map((await findTexts(session, versionsIn(rows))).map((text) => [text.id, text]));
  return rows.map((row) => changeOf(row, (id) => texts.get(id)!));
}

async function findTexts(session: Session, ids: readonly string[]): Promise<TextOfVersion[]> {
  if (ids.length === 0) return [];
  return session.query<TextOfVersion>("select id, article_id, text from tollbook.versions where id = any($1)", [ids]);
}
