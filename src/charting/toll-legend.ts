/** Who the signs stand for, and how the strokes are read; only what occurs in the chart is explained. */
import type { Interval } from "../domain/comparison.ts";
import { type Block, type Sign, signsBlock } from "./block.ts";
import { openTail, tailLength } from "./open-tail.ts";
import { clipText } from "./plain-text.ts";
import type { Series } from "./series.ts";
import { svgNode } from "./svg-node.ts";
import { fitText } from "./text-width.ts";
import { type PlacedToll, penFor, sign } from "./toll-shape.ts";

const pen = penFor(1);
const neutral = { stroke: "currentColor", fill: "none" };

export function legendBlock(list: readonly Series[], width: number): Block {
  const signs = list.map((series): Sign => {
    return {
      text: fitText(clipText(series.name, 60), width - 40),
      draw: (x, y) => [
        svgNode(
          "g",
          { class: series.className, color: series.colour, stroke: "currentColor", fill: "none" },
          svgNode("path", { d: `M${x - 13},${y}H${x}`, "stroke-width": pen.stroke }),
          sign(series.symbol, x, { y, isExclusive: false }, pen),
        ),
      ],
    };
  });
  return signsBlock(signs, width);
}

export function keyBlock(tolls: readonly PlacedToll[], isCumulative: boolean, width: number): Block {
  const has = (test: (interval: Interval) => boolean) => tolls.some(({ interval }) => test(interval));
  const hasExclusive = has(({ lowExclusive, highExclusive }) => lowExclusive || highExclusive);
  const signs: Sign[] = [];
  if (hasExclusive) signs.push(boundSign(false, "the number itself is included"), boundSign(true, "not included"));
  if (has(({ high }) => high === null)) signs.push(openSign(-1, "no upper bound given"));
  if (has(({ low }) => low === null)) signs.push(openSign(1, "no lower bound given"));
  if (tolls.some(({ extent }) => extent.uncertain.length > 0)) signs.push(thinSign);
  if (tolls.some(({ extent }) => extent.isOpenBefore || extent.isOpenAfter)) signs.push(endlessSign);
  if (isCumulative) signs.push(leadSign);
  return signsBlock(signs, width);
}

const boundSign = (isExclusive: boolean, text: string): Sign => ({
  text,
  draw: (x, y) => [svgNode("g", neutral, sign("circle", x, { y, isExclusive }, pen))],
});

/** Shorter than in the chart, to stay in its row. */
const keyTail = 14;

const openSign = (dy: 1 | -1, text: string): Sign => ({
  text,
  draw: (x, y) => [svgNode("g", neutral, ...openTail(x, y - (dy * keyTail) / 2, [0, dy], pen.stroke, keyTail))],
});

const thinSign: Sign = {
  text: "days not certain",
  draw: (x, y) => [
    svgNode("path", { ...neutral, d: `M${x - 12},${y}H${x + 12}`, "stroke-width": 1, "stroke-opacity": 0.65 }),
  ],
};

const endlessSign: Sign = {
  text: "beginning or end not given",
  draw: (x, y) => [svgNode("g", neutral, ...openTail(x + tailLength / 2, y, [-1, 0], pen.thin))],
};

const leadSign: Sign = {
  text: "from a source’s total to its next; nothing is known between",
  draw: (x, y) => [svgNode("path", { ...leadStroke, d: `M${x - 12},${y}H${x + 12}` })],
};

export const leadStroke = {
  ...neutral,
  "stroke-width": 1,
  "stroke-opacity": 0.8,
  "stroke-dasharray": "2 3",
} as const;
