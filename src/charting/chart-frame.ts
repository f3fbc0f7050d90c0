/**
 * What stands around the marks: name and description for people who listen, legend, what the scale counts, how to read the signs,
 * what is not drawn, and in a file of its own the heading, the sources and the policies.
 */
import { type Block, stackBlocks, textBlock } from "./block.ts";
import type { ChartOptions } from "./chart-data.ts";
import { wordLink } from "./mark-link.ts";
import { clipText } from "./plain-text.ts";
import { type SvgNode, svgNode, writeSvg } from "./svg-node.ts";
import { fitText, fontSize } from "./text-width.ts";

export interface ChartParts {
  /** For people who listen, in sentences. */
  readonly description: string;
  /** In the order in which they stand. */
  readonly blocks: readonly Block[];
}

export interface Note {
  readonly href: string;
  readonly text: string;
}

const leastWidth = 280;
const padding = 16;

/** Whole pixels; what is no width falls back to 960. */
export const widthOf = ({ width = 960 }: ChartOptions) =>
  Number.isFinite(width) ? Math.max(leastWidth, Math.round(width)) : 960;

/** Room for the blocks: a file of its own has a margin, a picture in a page has that of the page. */
export const innerWidth = (options: ChartOptions) =>
  widthOf(options) - (options.standAlone === undefined ? 0 : 2 * padding);

export const isNarrow = (options: ChartOptions) => widthOf(options) < 600;

export function frameChart(options: ChartOptions, { description, blocks }: ChartParts): string {
  const { standAlone, title } = options;
  const width = widthOf(options);
  const inner = innerWidth(options);
  const isAlone = standAlone !== undefined;
  const above = isAlone ? [textBlock(clipText(title, 300), inner, { size: 16, weight: 600 })] : [];
  const below = isAlone
    ? [
        textBlock(`Sources: ${clipText(standAlone.sources, 500)}`, inner),
        textBlock(`Policies: ${clipText(standAlone.policy, 200)}`, inner),
      ]
    : [];
  const margin = isAlone ? padding : 0;
  const all = stackBlocks([...above, ...blocks, ...below], 8);
  const height = Math.ceil(all.height + 2 * margin);
  const ground = isAlone ? [svgNode("rect", { class: "chart-ground", width, height, fill: "#ffffff" })] : [];
  const root = svgNode(
    "svg",
    { ...rootAttributes(width, height, isAlone), "aria-label": clipText(title, 300) },
    svgNode("title", {}, clipText(title, 300)),
    svgNode("desc", {}, description),
    ...ground,
    svgNode("g", { transform: `translate(${margin},${margin})` }, ...all.nodes),
  );
  return writeSvg(root);
}

function rootAttributes(width: number, height: number, isAlone: boolean) {
  return {
    xmlns: "http://www.w3.org/2000/svg",
    class: isAlone ? "toll-chart chart-alone" : "toll-chart",
    role: "group",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    fill: "currentColor",
    color: isAlone ? "#222222" : null,
    "font-family": "system-ui, 'Helvetica Neue', Arial, sans-serif",
    "font-size": fontSize,
  };
}

const mostNotes = 8;

/** What could not be drawn, each with its link; how many more there are, where there are many. */
export function notesBlock(heading: string, notes: readonly Note[], width: number): Block {
  if (notes.length === 0) return { height: 0, nodes: [] };
  const rest = notes.length - mostNotes;
  const lines = notes.slice(0, mostNotes).map(({ href, text }): SvgNode => {
    const words = svgNode("text", { class: "chart-note", y: fontSize }, fitText(clipText(text, 200), width));
    return wordLink(href, words);
  });
  const blocks = lines.map((node): Block => ({ height: 17, nodes: [node] }));
  const more = rest > 0 ? [textBlock(`and ${rest} more`, width)] : [];
  return stackBlocks([textBlock(heading, width), ...blocks, ...more], 0);
}
