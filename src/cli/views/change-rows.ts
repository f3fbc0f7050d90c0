/**
 * Changes of figures for a person to read, one a row: what changed, from what to what, of which figure, and what accounts
 * for it.
 *
 *   where  Bakhmut → Ukraine  “more than 100,000” casualties, headline  note 1
 */
import type { HistoryChange } from "../../usecases/history-view.ts";
import { describeAccount, describeFromTo, describeWhat } from "../../wording/describe-change.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf } from "../terminal/colors.ts";
import { fitColumns, layOutRow } from "../terminal/columns.ts";

type NumberOf = Parameters<typeof describeAccount>[1];
export type ShownChange = Omit<HistoryChange, "article">;

interface Layout {
  readonly output: Output;
  readonly width: number;
  readonly indent: string;
  /** With a line above that says what stands where. */
  readonly hasHeads?: boolean;
  /** Without what accounts for the change: it stands above. */
  readonly isAccounted?: boolean;
}

const heads = ["What", "From → to", "Figure", "Told by"];

/** Each row ends its line; nothing is wider than the width. `numberOf`: by which number a note is called. */
export function changeRows(
  changes: readonly ShownChange[],
  numberOf: NumberOf,
  { output, width, indent, hasHeads = false, isAccounted = false }: Layout,
): string {
  const { dim } = colorsOf(output);
  const cells = changes.map((change) => cellsOf(change, numberOf, output));
  const all = hasHeads ? [heads.map((head) => dim(head)), ...cells] : cells;
  const rows = isAccounted ? all.map((row) => row.slice(0, -1)) : all;
  const widths = fitColumns(rows, width - indent.length);
  return rows.map((row) => `${indentAll(layOutRow(row, widths), indent)}\n`).join("");
}

function cellsOf(change: ShownChange, numberOf: NumberOf, output: Output): string[] {
  const colors = colorsOf(output);
  const account = describeAccount(change, numberOf);
  return [
    colors.dim(describeWhat(change)),
    colors.bold(changeWords(change)),
    colors.dim(figureWords(change)),
    change.account.by === "none" ? colors.yellow(account) : account,
  ];
}

/** A figure that is new or gone has no other side. */
function changeWords(change: ShownChange): string {
  if (change.kind === "changed") return describeFromTo(change);
  return printable(change.to ?? change.from ?? change.words.exact);
}

/** "“more than 100,000” killed, headline"; the figure's words are left out where the change itself has them. */
function figureWords({ kind, slot, words, measure, part }: ShownChange): string {
  const isSaid = kind !== "changed" || slot === "value";
  return `${isSaid ? "" : `“${printable(words.exact)}” `}${measure}, ${part}`;
}

function indentAll(lines: string, indent: string): string {
  return lines
    .split("\n")
    .map((line) => indent + line)
    .join("\n");
}
