/**
 * Grid, axes and scales, by Observable Plot on a document that is no browser's; what Plot gives is taken over as plain nodes.
 * Marks are drawn beside it (toll-shape.ts), because one toll is several strokes in one link, which no mark of Plot's is.
 *
 * Not here: which ticks (value-scale.ts, time-scale.ts).
 */
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { roundNumbers, type SvgNode, svgNode } from "./svg-node.ts";
import { fontSize, textWidth } from "./text-width.ts";
import { type TimeScale, tickWords } from "./time-scale.ts";
import { grouped, type ValueScale } from "./value-scale.ts";

/** Pixels kept free between the frame and the outermost values, for strokes that end open. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface PlotArea {
  readonly width: number;
  readonly height: number;
  readonly time: TimeScale;
  /** Null: the rows are not numbers. */
  readonly values: ValueScale | null;
  readonly insets: Insets;
}

export interface Axes {
  readonly node: SvgNode;
  /** Pixels from the left of a moment, and from the top of a number. */
  x(moment: number): number;
  y(value: number): number;
  /** The frame. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What Plot leaves of its types without a browser's. */
interface PlottedNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string;
  readonly childNodes: Iterable<PlottedNode>;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

const { document } = parseHTML("<html></html>");
const marginBelow = 38;
/** With the inset, half of the widest words that stand under the last tick. */
const marginRight = 22;
const marginAbove = 8;

export function drawAxes(area: PlotArea): Axes {
  const { width, height, insets } = area;
  const left = marginLeft(area.values);
  const plot = Plot.plot({
    document,
    width,
    height,
    marginLeft: left,
    marginRight,
    marginTop: marginAbove,
    marginBottom: marginBelow,
    x: { type: "utc", domain: area.time.domain.map((moment) => new Date(moment)), ...sides(insets) },
    y: valueOptions(area),
    marks: [...valueMarks(area.values), timeAxis(area.time)],
  } as Plot.PlotOptions) as unknown as PlottedNode & Plot.Plot;
  const x = plot.scale("x")!;
  const y = plot.scale("y");
  return {
    node: asGroup(plot),
    x: (moment) => x.apply(moment),
    y: (value) => y?.apply(value),
    left,
    right: width - marginRight,
    top: marginAbove,
    bottom: height - marginBelow,
  };
}

const sides = ({ left, right }: Insets) => ({ insetLeft: left, insetRight: right });

function marginLeft(values: ValueScale | null): number {
  if (values === null) return 4;
  const widths = values.ticks.map((tick) => textWidth(grouped(tick)));
  return Math.ceil(widths.reduce((a, b) => Math.max(a, b), 0)) + 12;
}

function valueOptions({ values, insets }: PlotArea) {
  if (values === null) return { axis: null };
  return { type: values.type, domain: values.domain, insetTop: insets.top, insetBottom: insets.bottom };
}

function valueMarks(values: ValueScale | null): Plot.Markish[] {
  if (values === null) return [];
  const ticks = [...values.ticks];
  const axis = { label: null, tickSize: 0, fontSize, tickFormat: grouped };
  return [Plot.gridY(ticks, { stroke: "currentColor", strokeOpacity: 0.14 }), Plot.axisY(ticks, axis)];
}

function timeAxis({ ticks }: TimeScale): Plot.Markish {
  const tickFormat = (date: Date, at: number, all: Date[]) => tickWords(date, at, all, ticks);
  return Plot.axisX({ ticks, tickFormat, label: null, fontSize, tickSize: 5 } as Plot.AxisXOptions);
}

/** Plot's own root becomes a group that screen readers pass over: what the ticks say stands in the description. */
function asGroup(plot: PlottedNode): SvgNode {
  const attributes = {
    class: "chart-axes",
    "aria-hidden": "true",
    fill: "currentColor",
    "text-anchor": "middle",
    "font-size": fontSize,
  };
  return svgNode("g", attributes, ...childrenOf(plot));
}

/** What is shown is taken, and nothing that Plot adds for a page of its own: styles, classes, names. */
const taken = new Set(
  [
    ["transform", "x", "y", "x1", "x2", "y1", "y2", "d", "dx", "dy", "fill", "stroke", "stroke-opacity"],
    ["stroke-width", "font-size", "font-variant", "text-anchor", "stroke-dasharray"],
  ].flat(),
);
const left = new Set(["style", "title"]);

function childrenOf(node: PlottedNode): (SvgNode | string)[] {
  const children: (SvgNode | string)[] = [];
  for (const child of node.childNodes) {
    if (child.nodeType === 3) children.push(child.textContent);
    else if (child.nodeType === 1 && !left.has(child.nodeName.toLowerCase())) children.push(asNode(child));
  }
  return children;
}

function asNode(node: PlottedNode): SvgNode {
  const kept = [...node.attributes].filter(({ name }) => taken.has(name));
  const attributes = Object.fromEntries(kept.map(({ name, value }) => [name, roundNumbers(value)]));
  return svgNode(node.nodeName.toLowerCase(), attributes, ...childrenOf(node));
}
