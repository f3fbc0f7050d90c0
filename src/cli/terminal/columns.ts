/**
 * Columns that fit a width: cells wrap at words, colours survive the wrap, wide characters count double.
 *
 *   const widths = fitColumns([["18", "John Kirby, a spokesman"], …], 80);
 *   layOutRow(["18", "John Kirby, a spokesman"], widths) → lines without trailing blanks
 */
import { widthOf, wrap } from "./wrap.ts";

const gap = 2;
const narrowest = 6;

/** A width a column, together with the gaps no more than `available`; the widest columns give way first. */
export function fitColumns(rows: readonly (readonly string[])[], available: number): number[] {
  const natural: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) {
      for (const line of cell.split("\n")) natural[i] = Math.max(natural[i] ?? 1, widthOf(line));
    }
  }
  const limit = widthLimit(natural, Math.max(available - gap * (natural.length - 1), natural.length));
  return natural.map((width) => Math.min(width, limit));
}

/** The greatest width that, as a limit for every column, keeps them within `room`. */
function widthLimit(natural: readonly number[], room: number): number {
  let left = room;
  let columns = natural.length;
  for (const width of [...natural].sort((a, b) => a - b)) {
    if (width * columns > left) return Math.max(Math.floor(left / columns), Math.min(narrowest, room));
    left -= width;
    columns--;
  }
  return Number.POSITIVE_INFINITY;
}

/** One row of cells, as lines; a cell may hold line breaks of its own. */
export function layOutRow(cells: readonly string[], widths: readonly number[]): string {
  const wrapped = cells.map((cell, i) => wrap(cell, widths[i]!).split("\n"));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  const lines: string[] = [];
  for (let at = 0; at < height; at++) {
    const line = wrapped.map((cellLines, i) => pad(cellLines[at] ?? "", widths[i]!)).join(" ".repeat(gap));
    lines.push(line.trimEnd());
  }
  return lines.join("\n");
}

const pad = (line: string, width: number) => line + " ".repeat(Math.max(0, width - widthOf(line)));
