/** The articles of a book for a person to read, one a row. */
import type { ArticleRow } from "../../usecases/list-articles.ts";
import { describeDay } from "../../wording/describe-period.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf } from "../terminal/colors.ts";
import { fitColumns, layOutRow } from "../terminal/columns.ts";

const heads = ["Article", "Published", "Outlet", "Headline", "Figures", "Versions"];

export function articlesTable(rows: readonly ArticleRow[], output: Output): string {
  const colors = colorsOf(output);
  const cells = rows.map((row) => [
    row.articleId,
    row.published === null ? "undated" : describeDay(row.published),
    printable(row.outlet ?? "not known"),
    printable(row.headline ?? row.place),
    String(row.figures).padStart("Figures".length),
    String(row.versions).padStart("Versions".length),
  ]);
  const widths = fitColumns([heads, ...cells], output.columns);
  const head = `${layOutRow(
    heads.map((name) => colors.dim(name)),
    widths,
  )}\n${colors.dim("─".repeat(output.columns))}\n`;
  return head + cells.map((row) => `${layOutRow(row, widths)}\n`).join("");
}
