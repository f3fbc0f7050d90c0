/**
 * A chart of tolls over time, whether in people or in people a day: places the marks, draws them, names those that have no place.
 *
 * Not here: what the scale counts, and in which words (intervals-over-time.ts, rates-per-day.ts).
 */
import type { Interval } from "../domain/comparison.ts";
import type { Block } from "./block.ts";
import { stackBlocks, textBlock } from "./block.ts";
import type { TollChartOptions, TollMark } from "./chart-data.ts";
import { frameChart, innerWidth, isNarrow, notesBlock } from "./chart-frame.ts";
import { describeTolls } from "./describe-tolls.ts";
import { type Axes, drawAxes, type Insets } from "./draw-axes.ts";
import { leadLines } from "./lead-lines.ts";
import { markLink } from "./mark-link.ts";
import { tailLength } from "./open-tail.ts";
import { seriesOf } from "./series.ts";
import { type SvgNode, svgNode } from "./svg-node.ts";
import { spanOfTime, timeExtent } from "./time-extent.ts";
import { timeScale } from "./time-scale.ts";
import { keyBlock, legendBlock } from "./toll-legend.ts";
import { type PlacedToll, penFor, tollShape } from "./toll-shape.ts";
import { type Fit, fitOf, valueScale } from "./value-scale.ts";

/** "open": no bound at all; the caller's null comes to that, too. */
export interface ChartedToll extends Omit<TollMark, "interval"> {
  readonly interval: Interval | null;
}

export interface TollDrawing extends TollChartOptions {
  readonly isCumulative: boolean;
  /** What the upright axis counts: "people reported killed a day". */
  readonly axis: string;
}

export interface DrawnToll extends PlacedToll {
  readonly mark: ChartedToll;
  readonly fit: Fit;
}

export interface UndrawnToll {
  readonly mark: ChartedToll;
  readonly reason: "no day" | "no bound" | "not on the scale";
}

export function drawTolls(marks: readonly ChartedToll[], drawing: TollDrawing): string {
  const { drawn, undrawn, series } = placeTolls(marks, drawing);
  const width = innerWidth(drawing);
  const blocks =
    drawn.length === 0
      ? [textBlock("No toll can be drawn.", width)]
      : [legendBlock(series, width), plotBlock(drawn, drawing, width), keyBlock(drawn, drawing.isCumulative, width)];
  return frameChart(drawing, {
    description: describeTolls(drawn, undrawn.length, drawing.axis),
    blocks: [...blocks, ...leftOutBlocks(drawn, undrawn, width)],
  });
}

const byId = (a: ChartedToll, b: ChartedToll) => (a.id < b.id ? -1 : 1);

/** In the order of time, then of ids: so marks are drawn, and reached by keyboard. */
function placeTolls(marks: readonly ChartedToll[], { isCumulative, scale = "linear" }: TollDrawing) {
  const drawn: Omit<DrawnToll, "series">[] = [];
  const undrawn: UndrawnToll[] = [];
  for (const mark of [...marks].sort(byId)) {
    const extent = timeExtent(mark, isCumulative);
    const { interval } = mark;
    const fit = interval === null ? "none" : fitOf(interval, scale);
    if (fit === "none") undrawn.push({ mark, reason: "no bound" });
    else if (fit === "below") undrawn.push({ mark, reason: "not on the scale" });
    else if (extent === null) undrawn.push({ mark, reason: "no day" });
    else drawn.push({ mark, extent, interval: interval!, fit });
  }
  drawn.sort((a, b) => a.extent.at - b.extent.at || byId(a.mark, b.mark));
  const series = seriesOf(drawn.map(({ mark }) => mark.source));
  return {
    drawn: drawn.map((toll) => ({ ...toll, series: series.of(toll.mark.source) })),
    undrawn,
    series: series.list,
  };
}

function plotBlock(drawn: readonly DrawnToll[], drawing: TollDrawing, width: number): Block {
  const { scale = "linear", isCumulative, axis } = drawing;
  const height = isNarrow(drawing) ? 320 : 420;
  const axes = drawAxes({
    width,
    height,
    time: timeScale(spanOfTime(drawn.map(({ extent }) => extent))!, width - 80),
    values: valueScale(
      drawn.map(({ interval }) => interval),
      scale,
      isNarrow(drawing) ? 5 : 6,
    ),
    insets: insetsFor(drawn),
  });
  const nodes = [axes.node, ...(isCumulative ? leadLines(drawn, axes) : []), ...drawMarks(drawn, axes)];
  const caption = scale === "log" ? `${axis} (logarithmic scale)` : axis;
  return stackBlocks([textBlock(caption, width), { height, nodes }], 2);
}

function drawMarks(drawn: readonly DrawnToll[], axes: Axes): SvgNode[] {
  const pen = penFor(drawn.length);
  return [
    svgNode("g", { class: "chart-marks" }, ...drawn.map((toll) => markLink(toll.mark, tollShape(toll, axes, pen)))),
  ];
}

/** Open ends need room inside the frame. */
function insetsFor(drawn: readonly DrawnToll[]): Insets {
  const room = tailLength + 8;
  const any = (test: (toll: DrawnToll) => boolean) => (drawn.some(test) ? room : 8);
  return {
    top: any(({ interval }) => interval.high === null),
    bottom: any(({ interval }) => interval.low === null),
    left: any(({ extent }) => extent.isOpenBefore),
    right: any(({ extent }) => extent.isOpenAfter),
  };
}

const headings: readonly (readonly [UndrawnToll["reason"], string])[] = [
  ["no day", "Not drawn, because no day is given:"],
  ["no bound", "Not drawn, because no number is given or known:"],
  ["not on the scale", "Not drawn, because a logarithmic scale has no nought and nothing below it:"],
];
const reaching = "Drawn down to the frame, because a logarithmic scale has no nought:";

function leftOutBlocks(drawn: readonly DrawnToll[], undrawn: readonly UndrawnToll[], width: number): Block[] {
  const note = ({ mark }: { readonly mark: ChartedToll }) => ({ ...mark, text: `“${mark.words}”, ${mark.source}` });
  const blocks = headings.map(([reason, heading]) => {
    return notesBlock(heading, undrawn.filter((toll) => toll.reason === reason).map(note), width);
  });
  return [...blocks, notesBlock(reaching, drawn.filter(({ fit }) => fit === "reaches").map(note), width)];
}
