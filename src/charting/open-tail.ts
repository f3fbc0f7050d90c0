/**
 * An end that is not given: a stroke of fixed length that fades and ends in an arrow head, never in a cap. Its length says nothing.
 */
import { type SvgNode, svgNode } from "./svg-node.ts";
import { round } from "./symbols.ts";

export const tailLength = 24;
const fading = [0.8, 0.5, 0.3];

/** From (x, y) on, towards (dx, dy), of which one is 0 and the other 1 or −1. */
export function openTail(
  x: number,
  y: number,
  [dx, dy]: readonly [number, number],
  width: number,
  length = tailLength,
): SvgNode[] {
  const step = length / fading.length;
  const strokes = fading.map((opacity, at) => {
    const start = `M${round(x + dx * at * step)},${round(y + dy * at * step)}`;
    const end = `L${round(x + dx * (at + 1) * step)},${round(y + dy * (at + 1) * step)}`;
    return svgNode("path", { d: start + end, "stroke-width": width, "stroke-opacity": opacity });
  });
  const tip: readonly [number, number] = [x + dx * length, y + dy * length];
  return [...strokes, arrowHead(tip, [dx, dy], width)];
}

function arrowHead([x, y]: readonly [number, number], [dx, dy]: readonly [number, number], width: number): SvgNode {
  const size = 2.5 + width;
  const corner = (side: number) =>
    `${round(x - dx * size + dy * side * size)},${round(y - dy * size + dx * side * size)}`;
  const d = `M${corner(-1)}L${round(x)},${round(y)}L${corner(1)}`;
  return svgNode("path", { d, "stroke-width": Math.max(1, width * 0.75), "stroke-opacity": 0.6 });
}
