/**
 * Figures for a person to read: under each article, who said how many, of what, among whom, where, when, through whom,
 * and below each figure the sentence that says it, with the figure's words in colour or brackets.
 *
 * Not here: which figures (the use case), JSON and CSV.
 */
import type { Basis } from "../../domain/figure.ts";
import type { FigureRow } from "../../usecases/list-figures.ts";
import { explainMarks } from "../../wording/basis-mark.ts";
import { counted } from "../../wording/counted.ts";
import { describeDisputes, describeLink, describeOrigin, describeSaid } from "../../wording/describe-chain.ts";
import { describeDay } from "../../wording/describe-period.ts";
import { describeMeasure } from "../../wording/describe-quantity.ts";
import { describeStatus } from "../../wording/describe-status.ts";
import { keepTogether } from "../../wording/keep-together.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf, paintMeasure } from "../terminal/colors.ts";
import { fitColumns, layOutRow } from "../terminal/columns.ts";
import { wrap, wrapIndented } from "../terminal/wrap.ts";
import { markFigures } from "./mark-figures.ts";
import { slotCells, stack } from "./slot-cells.ts";

/** From this width on each question has a column of its own; below it they share three. */
const wideColumns = 120;

interface Cells {
  readonly howMany: string;
  readonly ofWhat: string;
  readonly amongWhom: string;
  readonly where: string;
  readonly when: string;
  readonly whoSaid: string;
  readonly throughWhom: string;
}

/** The whole table in pieces to be printed in turn; nothing is wider than the output. */
export function* figuresTable(rows: readonly FigureRow[], output: Output): Generator<string> {
  const colors = colorsOf(output);
  const isWide = output.columns >= wideColumns;
  const arrange = isWide ? wideRow : narrowRow;
  const heads = isWide ? wideRow(headCells) : narrowHeads;
  const laidOut = rows.map((row) => arrange(cellsOf(row, output)));
  const widths = fitColumns([heads, ...laidOut], output.columns);
  const rule = `${colors.dim("─".repeat(output.columns))}\n`;
  yield `${layOutRow(
    heads.map((head) => colors.dim(head)),
    widths,
  )}\n${rule}`;
  let before: FigureRow | null = null;
  for (const [i, row] of rows.entries()) {
    if (row.articleId !== before?.articleId) yield `${before ? `\n${rule}` : ""}${articleHeading(row, output)}\n`;
    if (!isSameSentence(row, before)) yield "\n";
    yield `${layOutRow(laidOut[i]!, widths)}\n`;
    if (!isSameSentence(row, rows[i + 1])) yield `${wrapIndented(sentenceOf(rows, i, output), output.columns, "  ")}\n`;
    before = row;
  }
  const articles = new Set(rows.map((row) => row.articleId)).size;
  const sum = `${counted(rows.length, "figure")} from ${counted(articles, "article")}.`;
  const footer = stack(sum, explainMarks(basesOf(rows)));
  yield `\n${colors.dim(wrap(footer, output.columns))}\n`;
}

const headCells: Cells = {
  howMany: "How many",
  ofWhat: "Of what",
  amongWhom: "Among whom",
  where: "Where",
  when: "When",
  whoSaid: "Who said it",
  throughWhom: "Through whom",
};

const wideRow = (cells: Cells) => [
  cells.howMany,
  cells.ofWhat,
  cells.amongWhom,
  cells.where,
  cells.when,
  cells.whoSaid,
  cells.throughWhom,
];

/** Three columns: the questions that belong together stand on lines of one cell. */
const narrowRow = (cells: Cells) => [
  stack(cells.howMany, cells.ofWhat),
  stack(cells.amongWhom, cells.where, cells.when),
  stack(cells.whoSaid, cells.throughWhom),
];

const narrowHeads = ["How many, of what", "Among whom, where, when", "Who said it, through whom"];

function cellsOf(row: FigureRow, output: Output): Cells {
  const { figure } = row;
  const isNarrow = output.columns < wideColumns;
  const through = figure.attribution.length > 0 ? throughWhom(row) : "";
  const named = isNarrow && through !== "" ? `${colorsOf(output).dim("through")} ${through}` : through;
  return {
    ...slotCells(figure, isNarrow, output),
    ofWhat: stack(
      describeMeasure(figure),
      figure.composition === null ? "" : `incl. “${printable(figure.composition.exact)}”`,
      describeStatus(figure.status),
    ),
    whoSaid: stack(describeOrigin(figure.attribution), describeSaid(figure.said)),
    throughWhom: stack(named, describeDisputes(figure.disputedBy) ?? ""),
  };
}

/** Outlet and relayers, without the origin. */
function throughWhom({ outlet, figure }: FigureRow): string {
  const relayers = figure.attribution.slice(0, -1).map(describeLink);
  return [outlet === null ? "the article" : printable(outlet), ...relayers].join(" ← ");
}

function articleHeading(row: FigureRow, output: Output): string {
  const colors = colorsOf(output);
  const about = [
    printable(row.outlet ?? "outlet not known"),
    row.published === null ? "undated" : keepTogether(describeDay(row.published)),
  ];
  const heading = `${colors.bold(printable(row.headline ?? "(no headline)"))} ${colors.dim(`· ${about.join(" · ")} · ${row.articleId}`)}`;
  return wrap(heading, output.columns);
}

const isSameSentence = (a: FigureRow, b: FigureRow | null | undefined) =>
  a.articleId === b?.articleId && a.words.start === b.words.start && a.words.end === b.words.end;

/** The sentence of the row and of those before it that it says too, all their words marked in it. */
function sentenceOf(rows: readonly FigureRow[], last: number, output: Output): string {
  const colors = colorsOf(output);
  const row = rows[last]!;
  let first = last;
  while (first > 0 && isSameSentence(row, rows[first - 1])) first--;
  const figures = rows.slice(first, last + 1).map(({ figure }) => figure);
  const marked = markFigures(
    row.words,
    figures.sort((a, b) => a.span.start - b.span.start),
    (words, { measure }) => (output.hasColor ? paintMeasure(measure, words, colors) : `[${words}]`),
  );
  return colors.dim("“") + marked + colors.dim("”");
}

function* basesOf(rows: readonly FigureRow[]): Generator<Basis> {
  for (const { figure } of rows) {
    for (const slot of [figure.group, figure.place, figure.period, figure.said]) if (slot !== null) yield slot.basis;
  }
}
