/**
 * What articles corrected as CSV: a row for each change that a note tells, one for a note that names none, and one for each
 * change of a figure without a note.
 */
import type { Correction, CorrectionChange, History } from "../../usecases/history-view.ts";
import { type Column, columnsIn, type Sheet } from "../../wording/tables/csv.ts";

type SilentChange = History["silentChanges"][number];

interface ToldChange {
  readonly article: History["article"];
  /** Null for a change without a note. */
  readonly note: Correction | null;
  /** Null for a note that names no change. */
  readonly change: CorrectionChange | SilentChange | null;
}

const articleColumns: readonly Column<History["article"]>[] = [
  ["article_id", ({ id }) => id],
  ["headline", ({ headline }) => headline],
  ["outlet", ({ outlet }) => outlet],
  ["url", ({ url }) => url],
];

const columns: readonly Column<ToldChange>[] = [
  ...columnsIn(({ article }: ToldChange) => article, articleColumns),
  ["told_by", ({ note }) => (note === null ? "none" : "note")],
  ["kind", ({ note }) => note?.kind ?? null],
  ["label", ({ note }) => note?.label ?? null],
  ["at", ({ note }) => note?.at ?? null],
  ["at_basis", ({ note }) => note?.atBasis ?? null],
  ["touches", ({ note }) => note?.touches.join(" ") ?? null],
  ["reach", ({ note }) => note?.reach ?? null],
  ["on_the_word_of", ({ note }) => note?.onTheWordOf?.exact ?? null],
  ["note", ({ note }) => note?.note.exact ?? null],
  ["slot", ({ change }) => change?.slot ?? null],
  ["from", ({ change }) => change?.from ?? null],
  ["to", ({ change }) => change?.to ?? null],
  ["measure", ({ change }) => change?.measure ?? null],
  ["figure_id", ({ change }) => change?.figure ?? null],
  ["is_seen", ({ change }) => (change !== null && "isSeen" in change ? change.isSeen : null)],
  ["version_before", ({ note, change }) => pairOf(note, change)[0]],
  ["version_after", ({ note, change }) => pairOf(note, change)[1]],
];

function pairOf(note: Correction | null, change: ToldChange["change"]): readonly [string | null, string | null] {
  return note?.between ?? (change !== null && "between" in change ? change.between : [null, null]);
}

export const correctionsSheet: Sheet<History, ToldChange> = {
  columns,
  rowsOf: ({ article, corrections, silentChanges }) => [
    ...corrections.flatMap((note) =>
      (note.changes.length === 0 ? [null] : note.changes).map((change) => ({ article, note, change })),
    ),
    ...silentChanges.map((change) => ({ article, note: null, change })),
  ],
};
