/**
 * What changed in a figure, in words: which of its answers, from what to what, and what accounts for it. Neutral: that no
 * note tells of a change says nothing about why.
 *
 * Not here: how it is laid out (views/change-rows.ts).
 */
import type { ChangeSlot } from "../domain/correction.ts";
import { measures } from "../domain/measures.ts";
import type { HistoryChange } from "../usecases/history-view.ts";
import { describeStatus } from "./describe-status.ts";
import { printable } from "./printable.ts";

/** The questions of the list of figures. */
const questions: Readonly<Record<ChangeSlot, string>> = {
  value: "how many",
  qualifier: "the hedge",
  measure: "of what",
  group: "among whom",
  place: "where",
  period: "when",
  source: "who said it",
  status: "its standing",
};

export function describeSlot(slot: ChangeSlot): string {
  return questions[slot];
}

type Told = Pick<HistoryChange, "slot" | "from" | "to">;

/** "Bakhmut → Ukraine"; "(not said)" stands for an empty slot. */
export function describeFromTo(change: Told): string {
  return `${describeSide(change, change.from)} → ${describeSide(change, change.to)}`;
}

/** One side of a change in words. */
function describeSide({ slot }: Pick<Told, "slot">, words: string | null): string {
  if (words === null) return "(not said)";
  if (slot === "measure") return measures.find(({ name }) => name === words)?.label ?? printable(words);
  if (slot === "qualifier") return printable(words.replaceAll("-", " "));
  if (slot === "status") return describeStatus(words as "asserted") || printable(words);
  return printable(words);
}

/** What changed: "where", "new figure", "figure gone". */
export function describeWhat({ kind, slot }: Pick<HistoryChange, "kind" | "slot">): string {
  if (kind === "appeared") return "new figure";
  if (kind === "gone") return "figure gone";
  return slot === null ? "changed" : describeSlot(slot);
}

/** `numberOf`: by which number the notes are called here. */
export function describeAccount(
  { account }: Pick<HistoryChange, "account">,
  numberOf: (note: { readonly exact: string }) => number | undefined,
): string {
  if (account.by === "update") return "newer count";
  if (account.by === "none") return "no note";
  const number = numberOf(account.note);
  return number === undefined ? "a note" : `note ${number}`;
}
