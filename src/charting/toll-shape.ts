/**
 * One toll as strokes: level ones over the time that it covers, at each bound of its number; an upright one from bound to bound,
 * where that time ends. What is not certain is thin, a bound that is not given fades out, one that is not reached is hollow.
 *
 *   "more than 100,000 since December": a thin and then a firm level stroke up to a hollow sign, from which an open stroke rises
 */
import type { Interval } from "../domain/comparison.ts";
import type { Axes } from "./draw-axes.ts";
import { openTail } from "./open-tail.ts";
import type { Series } from "./series.ts";
import { type SvgNode, svgNode } from "./svg-node.ts";
import { round, type SymbolName, symbolPath } from "./symbols.ts";
import type { Stretch, TimeExtent } from "./time-extent.ts";

/** Strokes and signs in pixels: the more marks, the finer. */
export interface Pen {
  readonly stroke: number;
  readonly thin: number;
  readonly radius: number;
}

export function penFor(marks: number): Pen {
  if (marks <= 40) return { stroke: 2.25, thin: 1, radius: 4.5 };
  return marks <= 200 ? { stroke: 1.5, thin: 0.75, radius: 3.5 } : { stroke: 1, thin: 0.5, radius: 2.5 };
}

export interface PlacedToll {
  readonly extent: TimeExtent;
  readonly interval: Interval;
  readonly series: Series;
}

interface Bound {
  readonly y: number;
  readonly isExclusive: boolean;
}

const thinOpacity = 0.65;

export function tollShape({ extent, interval, series }: PlacedToll, axes: Axes, pen: Pen): SvgNode {
  const x = axes.x(extent.at);
  const bounds = boundsOf(interval, axes);
  const attributes = { class: series.className, color: series.colour, stroke: "currentColor", fill: "none" };
  return svgNode(
    "g",
    { ...attributes, "stroke-linecap": "butt", "stroke-linejoin": "round" },
    ...bounds.flatMap((bound) => levelStrokes(extent, bound, axes, pen)),
    ...uprightStrokes(interval, x, axes, pen),
    ...bounds.map((bound) => sign(series.symbol, x, bound, pen)),
    // Something to point at that is larger than a sign, and not seen.
    svgNode("circle", { cx: x, cy: bounds[0]!.y, r: pen.radius + 5, stroke: "none", "pointer-events": "all" }),
  );
}

/** One for an exact number. A bound below a logarithmic scale has no sign: its stroke runs to the frame. */
function boundsOf({ low, high, lowExclusive, highExclusive }: Interval, axes: Axes): Bound[] {
  const bounds: Bound[] = [];
  if (low !== null && isOnScale(axes.y(low))) bounds.push({ y: axes.y(low), isExclusive: lowExclusive });
  if (high !== null && high !== low) bounds.push({ y: axes.y(high), isExclusive: highExclusive });
  return bounds;
}

const isOnScale = (y: number) => Number.isFinite(y);

export function sign(symbol: SymbolName, x: number, { y, isExclusive }: Bound, { radius }: Pen): SvgNode {
  const d = symbolPath(symbol, x, y, radius);
  if (!isExclusive) return svgNode("path", { d, fill: "currentColor", "stroke-width": 0.5 });
  return svgNode("path", { d, class: "chart-hollow", fill: "none", "stroke-width": radius > 3 ? 1.5 : 1 });
}

function levelStrokes(extent: TimeExtent, bound: Bound, axes: Axes, pen: Pen): SvgNode[] {
  const { certain, uncertain, isOpenBefore, isOpenAfter, at } = extent;
  const strokes: SvgNode[] = [];
  // A hollow sign stays hollow: strokes end at its edge.
  const edge = axes.x(at) - (bound.isExclusive ? pen.radius : 0);
  const stroke = (stretch: Stretch, style: Record<string, number>) => {
    const from = axes.x(stretch[0]);
    const to = Math.min(axes.x(stretch[1]), Math.max(edge, from));
    if (to - from < 0.5) return;
    strokes.push(svgNode("path", { d: `M${round(from)},${round(bound.y)}H${round(to)}`, ...style }));
  };
  for (const stretch of uncertain) stroke(stretch, { "stroke-width": pen.thin, "stroke-opacity": thinOpacity });
  if (certain !== null) stroke(certain, { "stroke-width": pen.stroke });
  const start = certain?.[0] ?? uncertain[0]?.[0] ?? at;
  if (isOpenBefore) strokes.push(...openTail(axes.x(start), bound.y, [-1, 0], pen.thin));
  if (isOpenAfter) strokes.push(...openTail(axes.x(at) + pen.radius, bound.y, [1, 0], pen.thin));
  return strokes;
}

function uprightStrokes(interval: Interval, x: number, axes: Axes, pen: Pen): SvgNode[] {
  const { low, high, lowExclusive, highExclusive } = interval;
  const gap = (isExclusive: boolean) => (isExclusive ? pen.radius : 0);
  if (low === null) return openTail(x, axes.y(high!) + pen.radius, [0, 1], pen.stroke);
  if (high === null) return openTail(x, axes.y(low) - pen.radius, [0, -1], pen.stroke);
  if (low === high) return [];
  const foot = isOnScale(axes.y(low)) ? axes.y(low) - gap(lowExclusive) : axes.bottom;
  const head = axes.y(high) + gap(highExclusive);
  if (foot - head < 0.5) return [];
  return [svgNode("path", { d: `M${round(x)},${round(foot)}V${round(head)}`, "stroke-width": pen.stroke })];
}
