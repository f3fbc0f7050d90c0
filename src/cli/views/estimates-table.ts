/**
 * Estimates for a person to read: above each who said it, when, and how often it is told; then its tolls, one a row; below, the
 * sentence that the first is read from.
 *
 *   Ada Verrin (Defence Ministry, Northland) · said 1 May 2023 · 5 tellings in 3 articles · e-0123456789abcdef
 *   more than 4,000  people reported …  The army  Vessel  1–31 Dec 2022 → 1 May 2023*
 *
 * Not here: which estimates, and which of their tolls stands first (the use case).
 */
import type { Interval } from "../../domain/comparison.ts";
import type { Basis } from "../../domain/figure.ts";
import type { EstimateRow, ReadToll } from "../../usecases/estimate-view.ts";
import { explainMarks } from "../../wording/basis-mark.ts";
import { counted } from "../../wording/counted.ts";
import { describeBounds } from "../../wording/describe-bounds.ts";
import { describeMeasure } from "../../wording/describe-quantity.ts";
import { describeRole } from "../../wording/describe-role.ts";
import { describeSpeaker, describeUttered } from "../../wording/describe-speaker.ts";
import { describeView } from "../../wording/describe-view.ts";
import { keepTogether } from "../../wording/keep-together.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf } from "../terminal/colors.ts";
import { fitColumns, layOutRow } from "../terminal/columns.ts";
import { wrap, wrapIndented } from "../terminal/wrap.ts";
import { slotCells, stack } from "./slot-cells.ts";
import { describeDerived, describePart, quotedSentence } from "./toll-lines.ts";

/** From this width on each question has a column of its own; below it they share two. */
const wideColumns = 100;
const wideHeads = ["How many", "Of what", "Among whom", "Where", "Over what time"];
const narrowHeads = ["How many, of what", "Among whom, where, over what time"];

export interface ListedEstimates {
  readonly estimates: readonly EstimateRow[];
  readonly view: string;
  /** What the view shows, or could not place. */
  readonly note: string | null;
  /** Of the view "range", in people. */
  readonly interval: Interval | null;
}

type RowToll = Omit<ReadToll, "derivedBy"> & Partial<Pick<ReadToll, "derivedBy">>;

/** The whole table in pieces to be printed in turn; nothing is wider than the output. */
export function* estimatesTable(listed: ListedEstimates, output: Output): Generator<string> {
  const { estimates } = listed;
  const { dim } = colorsOf(output);
  const heads = output.columns >= wideColumns ? wideHeads : narrowHeads;
  const blocks = estimates.map((row) => tollsOf(row).map((toll, _, all) => cellsOf(toll, all, output)));
  const widths = fitColumns([heads, ...blocks.flat()], output.columns);
  const painted = heads.map((head) => dim(head));
  yield `${layOutRow(painted, widths)}\n${dim("─".repeat(output.columns))}\n`;
  for (const [index, row] of estimates.entries()) {
    const tolls = blocks[index]!.map((cells) => `${layOutRow(cells, widths)}\n`);
    const sentence = wrapIndented(sentenceOf(row, output), output.columns, "  ");
    yield `${index > 0 ? "\n" : ""}${estimateHeading(row, output)}\n${tolls.join("")}${sentence}\n`;
  }
  yield footer(listed, output);
}

function tollsOf({ id: _, toll, others, ...first }: EstimateRow): RowToll[] {
  return [{ ...first, id: toll }, ...others];
}

function estimateHeading(row: EstimateRow, output: Output): string {
  const colors = colorsOf(output);
  const facts = [
    keepTogether(describeUttered(row)),
    keepTogether(`${counted(row.tellings - row.repeated, "telling")} in ${counted(row.articles, "article")}`),
    ...(row.role === null ? [] : [describeRole(row.role, row.curator)]),
    row.id,
  ];
  return wrap(`${colors.bold(describeSpeaker(row.origin))} ${colors.dim(`· ${facts.join(" · ")}`)}`, output.columns);
}

function cellsOf(toll: RowToll, all: readonly RowToll[], output: Output): string[] {
  const isNarrow = output.columns < wideColumns;
  const { howMany, amongWhom, where, when } = slotCells(toll, isNarrow, output);
  const ofWhat = stack(describeMeasure(toll), describePart(toll, all), describeDerived(toll));
  return isNarrow ? [stack(howMany, ofWhat), stack(amongWhom, where, when)] : [howMany, ofWhat, amongWhom, where, when];
}

/** With the words of the other tolls that it tells too. */
function sentenceOf(row: EstimateRow, output: Output): string {
  const { words, article } = row;
  const inIt = row.others.filter((other) => other.article === article && other.words.start === words.start);
  const outlet = colorsOf(output).dim(`– ${printable(row.outlet ?? "outlet not known")}`);
  return `${quotedSentence(words, [row, ...inIt], output)} ${outlet}`;
}

function footer({ estimates, view, note, interval }: ListedEstimates, output: Output): string {
  const policies = [...new Set(estimates.map(({ policy }) => policy))].join(", ");
  const range = interval === null ? "" : ` The range: ${describeBounds(interval)}.`;
  const lines = [
    `${counted(estimates.length, "estimate")}. ${describeView(view, note)}${range} Readings chosen by ${policies}.`,
    explainMarks(basesOf(estimates)),
  ];
  return `\n${colorsOf(output).dim(wrap(lines.filter((line) => line !== "").join("\n"), output.columns))}\n`;
}

function* basesOf(estimates: readonly EstimateRow[]): Generator<Basis> {
  for (const { group, place, period } of estimates.flatMap(tollsOf)) {
    for (const slot of [group, place, period]) if (slot !== null) yield slot.basis;
  }
}
