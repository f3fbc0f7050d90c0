/**
 * How many changes of figures a new version brings since the one before it, and how many of them no note tells of: what
 * adding says of it at once. A history, which sees all versions, may find a later note that tells more.
 */
import type { CorrectionNote } from "../domain/correction.ts";
import { pairKey } from "../ledger/queries/load-changes.ts";
import { loadNotes } from "../ledger/queries/load-history.ts";
import type { Session } from "../ledger/session.ts";
import { accountForChanges } from "../reconciliation/account-for-changes.ts";
import type { Entered, Entering } from "./enter-documents.ts";

export interface ChangeCount {
  readonly figureChanges: number;
  /** Of them; newer counts that say so are not among them. */
  readonly withoutNote: number;
}

/** Of each document whose version came to stand behind another one and was compared with it just now. */
export async function countChanges(
  session: Session,
  documents: readonly Entering[],
  { placements, compared }: Entered,
): Promise<Map<Entering, ChangeCount>> {
  const pairs = documents.flatMap((document) => {
    const before = placements.get(document)?.before ?? null;
    const { reading } = document.result;
    if (before === null || reading === null) return [];
    const comparison = compared.get(pairKey({ before, after: reading.versionId }));
    return comparison === undefined ? [] : [{ document, before, notes: reading.notes, changes: comparison.changes }];
  });
  const earlier = await notesOf(
    session,
    documents,
    pairs.filter(({ changes }) => changes.length > 0).map(({ before }) => before),
  );
  return new Map(
    pairs.map(({ document, before, notes, changes }) => {
      const account = accountForChanges([
        { notes: earlier.get(before) ?? [], changes: [], hasPredecessorText: false },
        { notes, changes, hasPredecessorText: true },
      ]);
      const withoutNote = account.changes[1]!.filter(({ by }) => by === "none").length;
      return [document, { figureChanges: changes.length, withoutNote }];
    }),
  );
}

/** From the documents at hand where they hold the version, else from the book. */
async function notesOf(
  session: Session,
  documents: readonly Entering[],
  versionIds: readonly string[],
): Promise<Map<string, readonly CorrectionNote[]>> {
  const notes = new Map<string, readonly CorrectionNote[]>();
  for (const { result } of documents) if (result.reading) notes.set(result.reading.versionId, result.reading.notes);
  const missing = versionIds.filter((id) => !notes.has(id));
  for (const [id, stored] of await loadNotes(session, [...new Set(missing)])) notes.set(id, stored);
  return notes;
}
