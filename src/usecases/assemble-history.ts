/**
 * The states of one article, accounted for → its history. Pure.
 *
 * Not here: loading (load-states.ts), what accounts for what (reconciliation).
 */
import type { CountedChange } from "../ledger/change-rows.ts";
import { figureId, readKey } from "../ledger/figure-key.ts";
import { type Account, type AccountedNote, accountForChanges } from "../reconciliation/account-for-changes.ts";
import { spanOf } from "../text/span.ts";
import type {
  ArticleFacts,
  ChangeAccount,
  Correction,
  History,
  HistoryChange,
  HistoryVersion,
  SilentChange,
} from "./history-view.ts";
import type { LoadedStates, State } from "./load-states.ts";

export function assembleHistory(
  article: ArticleFacts,
  states: readonly State[],
  textOf: LoadedStates["textOf"],
): History {
  const { notes, changes: accounts } = accountForChanges(
    states.map(({ notes, comparison }) => ({
      notes,
      changes: comparison?.changes ?? [],
      hasPredecessorText: comparison !== null,
    })),
  );
  const changes = states.flatMap(({ id, number, comparison }, index) => {
    if (comparison === null) return [];
    const between = [states[index - 1]!.id, id] as const;
    const numbers = [states[index - 1]!.number, number] as const;
    return comparison.changes.map((change, at): HistoryChange => {
      const account = describeAccount(accounts[index]![at]!, notes, states);
      return describeChange(change, { article: article.id, between, states: numbers, account }, textOf);
    });
  });
  return {
    article,
    versions: describeVersions(states),
    corrections: notes.map((note) => describeNote(note, article.id, states)),
    silentChanges: changes.filter(({ account }) => account.by === "none").map(silentChange),
    changes,
  };
}

/** The change as it is printed: between which versions, in which its figures stand, and what accounts for it. */
function describeChange(
  change: CountedChange,
  { article, between, states, account }: Pick<HistoryChange, "article" | "between" | "states" | "account">,
  textOf: LoadedStates["textOf"],
): HistoryChange {
  // Field by field: there may be thousands, and copying what is left of an object takes several times as long.
  const { kind, slot, from, to, fromSpan, toSpan, part, isUpdate, measure, before, after } = change;
  const [versionId, key] = after === null ? [between[0], before!] : [between[1], after];
  const { start, end } = readKey(key);
  const words = spanOf(textOf(versionId), start, end);
  const figure = figureId(versionId, key);
  const told = { article, kind, slot, from, to, fromSpan, toSpan, part, isUpdate, measure };
  return Object.assign(told, { figure, words, between, states, account });
}

function describeAccount(account: Account, notes: readonly AccountedNote[], states: readonly State[]): ChangeAccount {
  if (account.by !== "note") return { by: account.by };
  const { note, state } = notes[account.note]!;
  return { by: "note", note: note.note, version: states[state]!.id };
}

function describeVersions(states: readonly State[]): HistoryVersion[] {
  const first = new Map<string, number>();
  return states.map(({ articleId, number, id, at, added, headline, figures, comparison }) => {
    const sameTextAs = first.get(id) ?? null;
    if (sameTextAs === null) first.set(id, number);
    const sentences = comparison?.sentences ?? null;
    return { article: articleId, number, id, at, added, headline, figures, sameTextAs, sentences };
  });
}

function describeNote({ note, state, seen }: AccountedNote, article: string, states: readonly State[]): Correction {
  const { id: version } = states[state]!;
  const { label, changes, ...told } = note;
  return {
    article,
    label: label?.exact ?? null,
    ...told,
    changes: changes.map(({ figure, ...change }, index) => ({
      ...change,
      figure: figure === null ? null : figureId(version, figure),
      isSeen: seen[index] ?? null,
    })),
    version,
    between: [states[state - 1]?.id ?? null, version],
  };
}

function silentChange({ account: _, ...change }: HistoryChange): SilentChange {
  return change;
}
