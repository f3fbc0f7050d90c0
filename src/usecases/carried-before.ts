/**
 * What a diff tells of its notes, put right by the whole history: between the two versions that are compared others may stand that
 * carried a note first, and showed what it tells.
 */
import { isMended, plainNote } from "../reconciliation/accounting/same-note.ts";
import type { ChangeAccount, Correction } from "./history-view.ts";

export interface CarriedBefore {
  readonly correctionOf: (correction: Correction) => Correction;
  readonly accountOf: (account: ChangeAccount) => ChangeAccount;
}

/** `notes`: those of the whole history. Spans and figures go on leading into the version that is compared. */
export function carriedBefore(notes: readonly Correction[]): CarriedBefore {
  const first = ({ exact }: Correction["note"]): Correction | undefined => {
    const words = plainNote(exact);
    const plain = ({ note }: Correction) => plainNote(note.exact);
    return notes.find((note) => plain(note) === words) ?? notes.find((note) => isMended(plain(note), words));
  };
  return {
    correctionOf: (correction) => {
      const { version, between, changes: known } = first(correction.note) ?? correction;
      const changes = correction.changes.map((change, index) => ({ ...change, isSeen: seenIn(known, index, change) }));
      return { ...correction, changes, version, between };
    },
    accountOf: (account) =>
      account.by === "note" ? { ...account, version: first(account.note)?.version ?? account.version } : account,
  };
}

type Change = Correction["changes"][number];

/** As the whole history shows it, where the note tells the same there. */
function seenIn(known: readonly Change[], index: number, { isSeen, slot, from, to }: Change): boolean | null {
  const told = known[index];
  return told?.slot === slot && told.from === from && told.to === to ? told.isSeen : isSeen;
}
