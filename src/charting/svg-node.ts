/**
 * An SVG as plain values, and its text. Everything that a chart says passes through here, and news articles are hostile: only
 * listed elements and attributes are written, every value is escaped, a link goes nowhere but to a page.
 *
 *   writeSvg(svgNode("text", { x: 3 }, "a < b")) → <text x="3">a &lt; b</text>
 */
import { plainText } from "./plain-text.ts";
import { isSafeHref } from "./safe-href.ts";

export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** Attributes that are null or undefined are left out. */
export function svgNode(name: string, attributes: Attributes, ...children: (SvgNode | string)[]): SvgNode {
  const given = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined);
  return { name, attributes: Object.fromEntries(given) as Record<string, string | number>, children };
}

const elements = new Set(
  ["svg", "g", "a", "title", "desc", "text", "tspan", "path", "line", "circle", "rect"], // no style, no script, no foreign content
);

/** No style, nothing that runs, nothing that points elsewhere but `href`. */
const attributes = new Set(
  [
    ["xmlns", "viewBox", "width", "height", "class", "role", "href", "transform", "preserveAspectRatio"],
    ["aria-label", "aria-hidden", "lang", "tabindex", "focusable"],
    ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "d", "dx", "dy"],
    ["color", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray"],
    ["stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "pointer-events", "opacity"],
    ["font-family", "font-size", "font-weight", "font-variant", "text-anchor"],
  ].flat(),
);

/** The same node gives the same bytes. Throws an Error on a node that no chart of ours has: a fault of the program. */
export function writeSvg({ name, attributes: given, children }: SvgNode): string {
  if (!elements.has(name)) throw new Error(`A chart has no element <${name}>.`);
  const written = Object.entries(given).map(([key, value]) => writeAttribute(key, value));
  const inner = children.map((child) => (typeof child === "string" ? escapeText(plainText(child)) : writeSvg(child)));
  const open = `<${name}${written.join("")}`;
  return inner.length === 0 ? `${open}/>` : `${open}>${inner.join("")}</${name}>`;
}

function writeAttribute(name: string, value: string | number): string {
  if (!attributes.has(name)) throw new Error(`A chart has no attribute ${name}.`);
  if (name === "href" && !isSafeHref(String(value))) throw new Error("A chart links to pages alone.");
  const text = typeof value === "number" ? writeNumber(value) : plainText(value);
  return ` ${name}="${escapeText(text)}"`;
}

/** Hundredths of a pixel are as much as an eye sees, and spare bytes that differ between machines. */
function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A chart has no place ${value}.`);
  return String(Math.round(value * 100) / 100 || 0);
}

/** "M1.23456,2" → "M1.23,2": for paths and transforms. */
export function roundNumbers(text: string): string {
  return text.replace(/-?\d*\.\d{3,}(?:e-?\d+)?/g, (number) => writeNumber(Number(number)));
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeText = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character]!);
