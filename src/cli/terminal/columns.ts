/**
 * Columns that fit a width: cells wrap at words, colours survive the wrap, wide characters count double.
 *
 *   const widths = fitColumns([["18", "John Kirby, a spokesman"], …], 80);
 *   layOutRow(["18", "John Kirby, a spokesman"], widths) → lines without trailing blanks
 */
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

export const columnGap = 2;
const narrowest = 6;
const unbreakable = "\u00a0";

/** A width a column, together with the gaps no more than `available`; the widest columns give way first. */
export function fitColumns(rows: readonly (readonly string[])[], available: number): number[] {
  const natural: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) {
      const width = Math.max(...cell.split("\n").map((line) => stringWidth(line)));
      natural[i] = Math.max(natural[i] ?? 1, width);
    }
  }
  const room = Math.max(available - columnGap * (natural.length - 1), natural.length);
  return natural.map((width) => Math.min(width, widthLimit(natural, room)));
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
    const line = wrapped.map((cellLines, i) => pad(cellLines[at] ?? "", widths[i]!)).join(" ".repeat(columnGap));
    lines.push(line.trimEnd());
  }
  return lines.join("\n");
}

/** `text` in lines of at most `width`; only a word longer than a line is broken. */
export function wrap(text: string, width: number): string {
  return wrapAnsi(text, width, { hard: true }).replaceAll(unbreakable, " ");
}

/** `text` as one word to `wrap`, which gives it its blanks back: a date is not torn apart. */
export function keepTogether(text: string): string {
  return text.replaceAll(" ", unbreakable);
}

/** `text` wrapped, every line behind `indent`. */
export function wrapIndented(text: string, columns: number, indent: string): string {
  const width = Math.max(columns - stringWidth(indent), narrowest);
  return wrap(text, width)
    .split("\n")
    .map((line) => indent + line)
    .join("\n");
}

const pad = (line: string, width: number) => line + " ".repeat(Math.max(0, width - stringWidth(line)));
