/**
 * A series for a person to read: its points in the order in which they were said, each as it was stated and as an interval, and
 * between cumulative totals what the later one has more, or fewer.
 *
 *   1 May 2023  more than 4,000  > 4,000  Ada Verrin (Defence Ministry)  e-0123456789abcdef
 *               difference +100, in 2 days
 */
import type { Series, SeriesPoint, SeriesStep } from "../../usecases/series-view.ts";
import { counted } from "../../wording/counted.ts";
import { describeBounds } from "../../wording/describe-bounds.ts";
import { describeDay, describeDays } from "../../wording/describe-period.ts";
import { describeRole } from "../../wording/describe-role.ts";
import { describeSpeaker } from "../../wording/describe-speaker.ts";
import { describeStatus } from "../../wording/describe-status.ts";
import { describeView } from "../../wording/describe-view.ts";
import { keepTogether } from "../../wording/keep-together.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf, paintMeasure } from "../terminal/colors.ts";
import { fitColumns, layOutRow } from "../terminal/columns.ts";
import { wrap } from "../terminal/wrap.ts";
import { stack } from "./slot-cells.ts";

/** From this width on each question has a column of its own; below it they share three. */
const wideColumns = 120;
const wideHeads = ["Said", "As stated", "That is", "Who said it", "Estimate"];
const narrowHeads = ["Said", "As stated, that is", "Who said it, estimate"];

export function seriesText({ points, steps, view, policy }: Series, output: Output): string {
  const { dim } = colorsOf(output);
  const width = output.columns;
  const isWide = width >= wideColumns;
  const heads = isWide ? wideHeads : narrowHeads;
  const arrange = isWide ? (cells: Cells) => cells : narrow;
  const laidOut = points.map((point, index) => ({
    cells: arrange(cellsOf(point, output)),
    steps: steps
      .filter(({ to }) => to === point.toll)
      .map((step) => arrange(stepCells(step, step.from === points[index - 1]?.toll, output))),
  }));
  const widths = fitColumns([heads, ...laidOut.flatMap(({ cells, steps: own }) => [cells, ...own])], width);
  const rows = laidOut.flatMap(({ cells, steps: own }) => [...own, cells]);
  const head = layOutRow(
    heads.map((name) => dim(name)),
    widths,
  );
  const table = rows.map((row) => `${layOutRow(row, widths)}\n`).join("");
  const lines = [
    `${counted(points.length, "point")}. ${describeView(view)} Stated numbers are widened under ${policy}.`,
    ...(steps.length === 0 ? [] : [aboutSteps]),
  ];
  return `${head}\n${dim("─".repeat(width))}\n${table}\n${dim(wrap(lines.join("\n"), width))}\n`;
}

const aboutSteps =
  "Differences are between cumulative totals, reporting and revision included: not the people of those days alone, and fewer where a total was revised down.";

type Cells = [said: string, stated: string, interval: string, who: string, estimate: string];

const narrow = ([said, stated, interval, who, estimate]: Cells) => [
  said,
  stack(stated, interval),
  stack(who, estimate),
];

function cellsOf(point: SeriesPoint, output: Output): Cells {
  const { estimate, origin, said, firstTold, role, curator, reading, interval } = point;
  const colors = colorsOf(output);
  return [
    uttered(said, firstTold),
    stack(
      paintMeasure(reading.measure, colors.bold(printable(reading.span.exact)), colors),
      describeStatus(reading.status),
    ),
    describeBounds(interval),
    describeSpeaker(origin),
    stack(colors.dim(estimate), role === null ? "" : describeRole(role, curator)),
  ];
}

/** A day on which it was only told is marked as such. */
function uttered(said: SeriesPoint["said"], firstTold: string | null): string {
  if (said !== null) return keepTogether(describeDays(said));
  return firstTold === null ? "not known" : stack(keepTogether(describeDay(firstTold)), "when told");
}

/** Stands above the later of its two points; where the earlier is not the one before, it is named. */
function stepCells(step: SeriesStep, isNeighbour: boolean, output: Output): Cells {
  const { from, difference, isNegative, days, stated } = step;
  const { dim, yellow } = colorsOf(output);
  const fewer = (words: string) => (isNegative ? yellow(`${words} (fewer)`) : dim(words));
  const bounds = describeBounds(difference);
  const later = days === null ? "days not known" : `in ${describeSpan(days)}`;
  const told = stated === null ? "difference" : `difference ${stated > 0 ? "+" : ""}${describeBounds(closed(stated))}`;
  // Whether it is negative is said of the numbers stated, and of the bounds only where there are none.
  return [
    "",
    `${stated === null ? dim(told) : fewer(told)}${dim(`, ${later}`)}`,
    stated === null ? fewer(bounds) : dim(bounds),
    "",
    isNeighbour ? "" : dim(`from ${from.split("/")[0]!}`),
  ];
}

const closed = (value: number) => ({ low: value, high: value, lowExclusive: false, highExclusive: false });

function describeSpan({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? counted(low, "day") : `${low} to ${counted(high, "day")}`;
}
