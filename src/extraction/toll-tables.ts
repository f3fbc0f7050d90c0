/**
 * Tables of tolls in plain text: a line of names ("Province | Killed | Injured") and lines of numbers beneath it. Cells stand
 * between bars, tabs, or two spaces and more; a Markdown rule between lines is passed over, and so are empty lines.
 *
 * Not here: a label and its number in one line, "Killed | 12" (label-then-count).
 */
import type { MeasureName } from "../domain/measures.ts";
import { readSentences } from "../text/sentence.ts";
import { classOfNoun } from "./counted-noun.ts";
import { outcomeAt } from "./outcome.ts";

/** What a column of a table counts. */
export interface TollColumn {
  readonly measure: MeasureName;
  readonly unit: "person" | "household";
}

/** A cell that counts: its column, and where its words end. */
export interface TollCell extends TollColumn {
  readonly end: number;
}

interface Cell {
  readonly start: number;
  readonly end: number;
}

/** What may stand in a column's name beside its outcome. */
const besides =
  /^(?:total|overall|confirmed|reported|estimated|people|persons|families|households|civilians?|soldiers|number|no\.?|of|the|\(|\)|#)$/;
const separator = /\t|\||\u00a0{2,}| {2,}/;
/** Longer lines are no rows. */
const longest = 400;

/** Reads the parts of one document in order; a table may go on from part to part. */
export class TollTables {
  private columns: readonly (TollColumn | undefined)[] = [];

  /** The cells that count in the stretch, by the offset at which each begins. Linear in the stretch. */
  cellsOf(text: string, start: number, end: number): ReadonlyMap<number, TollCell> {
    const found = new Map<number, TollCell>();
    const isTable = separator.test(text.slice(start, end));
    if (!isTable) this.columns = [];
    for (let from = start; isTable && from < end; ) {
      const stop = text.indexOf("\n", from);
      const to = stop < 0 || stop > end ? end : stop;
      this.readLine(text, from, to, found);
      from = to + 1;
    }
    return found;
  }

  private readLine(text: string, start: number, end: number, found: Map<number, TollCell>): void {
    const line = text.slice(start, end);
    if (/^[\s|:+=–—-]*$/.test(line)) return;
    const cells = end - start > longest ? [] : cellsIn(line, start);
    if (cells.length < 2) this.columns = [];
    else if (!cells.slice(1).some((cell) => /\d/.test(text.slice(cell.start, cell.end))))
      this.columns = cells.map((cell, i) => (i === 0 ? undefined : columnNamed(text, cell)));
    else if (cells.length !== this.columns.length) this.columns = [];
    else
      cells.forEach((cell, i) => {
        const column = this.columns[i];
        if (column !== undefined) found.set(cell.start, { ...column, end: cell.end });
      });
  }
}

/** The cells of a line, trimmed; bars at its ends open and close no cell. */
function cellsIn(line: string, offset: number): Cell[] {
  const isBarred = line.includes("|");
  const pieces = line.split(isBarred ? /(\|)/ : line.includes("\t") ? /(\t)/ : /( {2,}|\u00a0{2,})/);
  const cells: Cell[] = [];
  let at = offset;
  pieces.forEach((piece, i) => {
    const isOuter = isBarred && (i === 0 || i === pieces.length - 1) && piece.trim() === "";
    const lead = piece.length - piece.trimStart().length;
    if (i % 2 === 0 && !isOuter) cells.push({ start: at + lead, end: at + Math.max(lead, piece.trimEnd().length) });
    at += piece.length;
  });
  return cells;
}

/** What "Killed", "Confirmed deaths", "Displaced families" count; undefined for any other name. */
function columnNamed(text: string, { start, end }: Cell): TollColumn | undefined {
  const tokens = readSentences(text, start, end)[0]?.tokens ?? [];
  let measure: MeasureName | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const outcome = outcomeAt(tokens, i);
    if (outcome !== undefined && (outcome.isCounted || outcome.isAfter)) {
      measure = outcome.measure;
      i = outcome.last;
    } else if (!besides.test(tokens[i]!.lower)) return undefined;
  }
  if (measure === undefined) return undefined;
  return { measure, unit: tokens.some(({ lower }) => classOfNoun(lower) === "household") ? "household" : "person" };
}
