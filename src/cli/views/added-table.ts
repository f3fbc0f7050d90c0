/** What became of a few documents that were added, for a person to read, one a row. */
import type { AddResult } from "../../usecases/add-documents.ts";
import { counted } from "../../wording/counted.ts";
import { describeChanges, outcomeWords } from "../../wording/describe-added.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf } from "../terminal/colors.ts";
import { fitColumns, layOutRow } from "../terminal/columns.ts";

export function addedTable(results: readonly AddResult[], output: Output): string {
  const colors = colorsOf(output);
  const paints = { added: colors.green, "new-version": colors.green, known: colors.dim, refused: colors.red };
  const rows = results.map((result) => [
    paints[result.outcome](outcomeWords[result.outcome]),
    printable(result.place),
    result.outcome === "refused" ? "" : counted(result.figures, "figure"),
    describeChanges(result) ?? "",
    printable(result.headline ?? ""),
    colors.dim(result.articleId ?? ""),
  ]);
  // An empty column would still take its gap.
  const hasChanges = results.some(({ figureChanges }) => figureChanges !== null);
  const shown = hasChanges ? rows : rows.map((row) => row.toSpliced(3, 1));
  const widths = fitColumns(shown, output.columns);
  return shown.map((row) => `${layOutRow(row, widths)}\n`).join("");
}
