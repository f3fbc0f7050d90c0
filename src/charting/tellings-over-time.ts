/**
 * Who told an estimate, and when: a row an outlet, a sign a telling. One that differs from the reading is hollow and says in what;
 * neither is a fault.
 */
import { type Block, type Sign, signsBlock, stackBlocks, textBlock } from "./block.ts";
import type { ChartOptions, TellingMark } from "./chart-data.ts";
import { frameChart, innerWidth, isNarrow, notesBlock } from "./chart-frame.ts";
import { counted } from "./describe-tolls.ts";
import { drawAxes } from "./draw-axes.ts";
import { markLink } from "./mark-link.ts";
import { clipText } from "./plain-text.ts";
import { type SvgNode, svgNode } from "./svg-node.ts";
import { symbolPath } from "./symbols.ts";
import { type OutletRow, type PlacedTelling, rowsOf, signRadius, type TimedTelling } from "./telling-rows.ts";
import { fitText, fontSize } from "./text-width.ts";
import { timeScale } from "./time-scale.ts";

/** An SVG; the same marks in any order and the same options give the same bytes. */
export function tellingsOverTime(marks: readonly TellingMark[], options: ChartOptions): string {
  const width = innerWidth(options);
  const sorted = [...marks]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((mark) => ({ ...mark, moment: momentOf(mark.at) }));
  const timed = sorted.filter((mark): mark is TimedTelling => mark.moment !== null).sort((a, b) => a.moment - b.moment);
  const undated = sorted.filter(({ moment }) => moment === null);
  const notes = undated.map((mark) => ({ ...mark, text: [mark.outlet, mark.differs].filter(Boolean).join(": ") }));
  const blocks =
    timed.length === 0
      ? [textBlock("No telling can be drawn.", width)]
      : [rowsBlock(timed, options, width), signsBlock(timed.some(({ differs }) => differs !== null) ? key : [], width)];
  return frameChart(options, {
    description: describe(timed, undated.length),
    blocks: [...blocks, notesBlock("Not drawn, because it is not known when they were published:", notes, width)],
  });
}

/** A time without a zone is read as UTC, whatever the machine's own; null for what is no time. */
function momentOf(at: string | null): number | null {
  if (at === null) return null;
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(at) || !at.includes("T") ? at : `${at}Z`;
  const moment = Date.parse(zoned);
  return Number.isNaN(moment) ? null : moment;
}

const axisHeight = 46;
const laneHeight = 20;
const namesAbove = 18;

function rowsBlock(tellings: readonly TimedTelling[], options: ChartOptions, width: number): Block {
  // Beside each other there is room for names and rows only on a wide chart.
  const names = isNarrow(options) ? 0 : Math.min(200, Math.round(width * 0.24));
  const area = { time: timeScale([tellings[0]!.moment, tellings.at(-1)!.moment], width - names), values: null };
  const axes = drawAxes({
    ...area,
    width: width - names,
    height: axisHeight,
    insets: { top: 0, right: 10, bottom: 0, left: 10 },
  });
  const rows = rowsOf(tellings, axes.x, axes);
  const drawn = rows.map((row) => (names === 0 ? rowUnderName(row, width) : rowBesideName(row, names, width)));
  const axis = { height: axisHeight, nodes: [svgNode("g", { transform: `translate(${names},0)` }, axes.node)] };
  return stackBlocks([...drawn, axis], 0);
}

function rowBesideName(row: OutletRow, names: number, width: number): Block {
  const height = row.lanes * laneHeight + 8;
  const name = fitText(clipText(row.outlet, 60), names - 12);
  return {
    height,
    nodes: [
      svgNode("text", { x: 0, y: 4 + laneHeight / 2 + 4, "font-size": fontSize }, name),
      svgNode("g", { transform: `translate(${names},4)` }, ...rowNodes(row, width - names)),
    ],
  };
}

function rowUnderName(row: OutletRow, width: number): Block {
  const name = svgNode("text", { x: 0, y: fontSize, "font-size": fontSize }, fitText(clipText(row.outlet, 60), width));
  const marks = svgNode("g", { transform: `translate(0,${namesAbove})` }, ...rowNodes(row, width));
  return { height: namesAbove + row.lanes * laneHeight + 10, nodes: [name, marks] };
}

function rowNodes(row: OutletRow, width: number): SvgNode[] {
  const line = { d: `M0,${row.lanes * laneHeight + 4}H${width}`, stroke: "currentColor", "stroke-opacity": 0.14 };
  return [svgNode("path", line), ...row.tellings.map(drawTelling)];
}

function drawTelling({ telling, x, lane, words, isLeft }: PlacedTelling): SvgNode {
  const y = lane * laneHeight + laneHeight / 2;
  const side = signRadius + 5;
  const at = isLeft ? { x: x - side, "text-anchor": "end" } : { x: x + side };
  const text = words === "" ? [] : [svgNode("text", { ...at, y: y + 4, "font-size": fontSize }, words)];
  const around = svgNode("circle", { cx: x, cy: y, r: laneHeight / 2, fill: "none", "pointer-events": "all" });
  return markLink(telling, tellingSign(x, y, telling.differs !== null), ...text, around);
}

function tellingSign(x: number, y: number, isDiffering: boolean): SvgNode {
  const d = symbolPath(isDiffering ? "diamond" : "circle", x, y, signRadius);
  const style = isDiffering ? { class: "chart-hollow", fill: "none", "stroke-width": 1.5 } : { fill: "currentColor" };
  return svgNode("path", { d, ...style, stroke: "currentColor" });
}

const key: readonly Sign[] = [
  { text: "tells it as read", draw: (x, y) => [tellingSign(x, y, false)] },
  { text: "differs from the reading, in what is named", draw: (x, y) => [tellingSign(x, y, true)] },
];

function describe(timed: readonly TimedTelling[], undated: number): string {
  if (timed.length === 0) return "No telling can be drawn.";
  const outlets = new Set(timed.map(({ outlet }) => outlet)).size;
  const differing = timed.filter(({ differs }) => differs !== null).length;
  const [first, last] = [timed[0]!, timed.at(-1)!].map(({ moment }) => new Date(moment).toISOString().slice(0, 10));
  return [
    `${counted(timed.length, "telling")} in ${counted(outlets, "outlet")}, from ${first} to ${last}; ${differing} differ from the reading.`,
    ...(undated > 0
      ? [`${counted(undated, "telling")} without a day ${undated === 1 ? "is" : "are"} named below.`]
      : []),
    "Each mark is a link to the words.",
  ].join(" ");
}
