/**
 * Accounts for every change of a figure in an article's history: a note tells it, the article itself says that it is a
 * newer count, or nothing does; and for every note in which state it first stands and whether the versions show what it
 * tells. Labels differences, never fault: a change without a note is just that.
 *
 * Linear in changes and told changes. Not here: what changed (compare-versions.ts), what a note tells (read-notes.ts).
 */
import type { CorrectionNote } from "../domain/correction.ts";
import { groupBy } from "../text/group-by.ts";
import type { CountedChange } from "./accounting/counted-change.ts";
import { isCovered } from "./accounting/is-covered.ts";
import { isMended, plainNote } from "./accounting/same-note.ts";
import { ToldChanges } from "./accounting/told-changes.ts";

export type { CountedChange } from "./accounting/counted-change.ts";

/** A state in which the article stood, in the order of time. */
export interface StateOfArticle {
  /** All that stand in it, those of earlier states too. */
  readonly notes: readonly CorrectionNote[];
  /** Since the state before; none for the first, or where that is not known. */
  readonly changes: readonly CountedChange[];
  /** Whether the state before is known. */
  readonly hasPredecessorText: boolean;
}

/** `note`: position in `notes` of the account. */
export type Account =
  | { readonly by: "note"; readonly note: number }
  | { readonly by: "update" }
  | { readonly by: "none" };

export interface AccountedNote {
  readonly note: CorrectionNote;
  /** Position of the state in which it first stands. */
  readonly state: number;
  /** Of each told change: whether the versions show it; null where no earlier text is known. */
  readonly seen: readonly (boolean | null)[];
}

export interface AccountOfArticle {
  readonly notes: readonly AccountedNote[];
  /** By state, in the order of its changes. */
  readonly changes: readonly (readonly Account[])[];
}

export function accountForChanges(states: readonly StateOfArticle[]): AccountOfArticle {
  const notes = firstStandings(states);
  const told = new ToldChanges(notes.map(({ note }) => note));
  const positions = groupBy([...notes.keys()], (position) => notes[position]!.state);
  const changes = states.map((state, index) =>
    state.changes.map((change) => accountOf(change, { state, fresh: positions.get(index) ?? [], notes, told })),
  );
  const accounts = new Set(changes.flat().flatMap((account) => (account.by === "note" ? [account.note] : [])));
  return {
    notes: notes.map(({ note, state }, position) => ({ note, state, seen: seenOf(note, position) })),
    changes,
  };

  function seenOf(note: CorrectionNote, position: number): (boolean | null)[] {
    const isKnown = states.slice(1, notes[position]!.state + 1).some(({ hasPredecessorText }) => hasPredecessorText);
    return note.changes.map(({ from, to }, index) => {
      if (told.wasShown(position, index)) return true;
      // "Misstated the number": what it was is not told, so that nothing could be missed.
      if (from === null && to === null) return accounts.has(position) ? true : null;
      return isKnown ? false : null;
    });
  }
}

interface Standing {
  readonly note: CorrectionNote;
  readonly state: number;
}

/** Each note once, in the state that first carries it; white space, case, marks and a mended typo aside. */
function firstStandings(states: readonly StateOfArticle[]): Standing[] {
  const known = new Set<string>();
  let before: readonly string[] = [];
  return states.flatMap(({ notes }, state) => {
    const present = notes.map((note) => plainNote(note.note.exact));
    const held = new Set(present);
    const gone = before.filter((words) => !held.has(words));
    before = present;
    return notes.flatMap((note, at) => {
      const words = present[at]!;
      const isKnown = known.has(words) || gone.some((old) => isMended(old, words));
      known.add(words);
      return isKnown ? [] : [{ note, state }];
    });
  });
}

interface Accounting {
  readonly state: StateOfArticle;
  /** Positions of the notes that are new in the state. */
  readonly fresh: readonly number[];
  readonly notes: readonly Standing[];
  readonly told: ToldChanges;
}

function accountOf(change: CountedChange, { state, fresh, notes, told }: Accounting): Account {
  const named = told.find(change);
  if (named !== undefined) return { by: "note", note: named };
  if (change.isUpdate) return { by: "update" };
  // What a note does not name it can only account for where it is new.
  const covering = fresh.find((position) => isCovered(change, state.changes, notes[position]!.note));
  return covering === undefined ? { by: "none" } : { by: "note", note: covering };
}
