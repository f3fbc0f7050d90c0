/** What stands above one another in a chart: blocks that know their height. Places are pixels from the block's own corner. */
import { type SvgNode, svgNode } from "./svg-node.ts";
import { fontSize, textWidth, wrapText } from "./text-width.ts";

export interface Block {
  readonly height: number;
  readonly nodes: readonly SvgNode[];
}

/** One below the other; empty blocks take no room. */
export function stackBlocks(blocks: readonly Block[], gap: number): Block {
  let height = 0;
  const nodes: SvgNode[] = [];
  for (const block of blocks.filter(({ nodes: inner }) => inner.length > 0)) {
    if (nodes.length > 0) height += gap;
    nodes.push(svgNode("g", { transform: `translate(0,${height})` }, ...block.nodes));
    height += block.height;
  }
  return { height, nodes };
}

interface TextStyle {
  readonly size?: number;
  readonly weight?: number;
}

export const lineHeight = (size: number) => Math.round(size * 1.4);

/** Words in as many lines as the width asks for. */
export function textBlock(text: string, width: number, { size = fontSize, weight }: TextStyle = {}): Block {
  const lines = wrapText(text, width, weight === undefined ? size : size * 1.08);
  const style = { "font-size": size, "font-weight": weight };
  const nodes = lines.map((line, at) => svgNode("text", { x: 0, y: at * lineHeight(size) + size, ...style }, line));
  return { height: lines.length * lineHeight(size), nodes };
}

/** A sign and its words. */
export interface Sign {
  readonly text: string;
  /** Drawn around the middle of a field 26 wide. */
  draw(x: number, y: number): readonly SvgNode[];
}

const signWidth = 26;
const rowHeight = 20;

/** Signs with their words, side by side in rows, as a legend has them. */
export function signsBlock(signs: readonly Sign[], width: number): Block {
  let x = 0;
  let row = 0;
  const nodes: SvgNode[] = [];
  for (const sign of signs) {
    const needed = signWidth + 6 + textWidth(sign.text);
    if (x > 0 && x + needed > width) {
      x = 0;
      row += 1;
    }
    const y = row * rowHeight + rowHeight / 2;
    nodes.push(...sign.draw(x + signWidth / 2, y));
    nodes.push(svgNode("text", { x: x + signWidth + 6, y: y + 4, "font-size": fontSize }, sign.text));
    x += needed + 16;
  }
  return { height: signs.length === 0 ? 0 : (row + 1) * rowHeight, nodes };
}
