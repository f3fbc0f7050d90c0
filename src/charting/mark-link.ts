/** A mark as a link with words for people who hover, listen or go by keyboard; a group where its address leads to no page. */
import { clipText } from "./plain-text.ts";
import { isSafeHref } from "./safe-href.ts";
import { type SvgNode, svgNode } from "./svg-node.ts";

const longestLabel = 400;

/** A link whose own words are its name: whoever speaks to the page says what is seen. */
export function wordLink(href: string, words: SvgNode): SvgNode {
  return isSafeHref(href) ? svgNode("a", { class: "chart-mark", href }, words) : words;
}

export function markLink(mark: { readonly href: string; readonly label: string }, ...children: SvgNode[]): SvgNode {
  const label = clipText(mark.label, longestLabel);
  const title = svgNode("title", {}, label);
  if (isSafeHref(mark.href)) {
    return svgNode("a", { class: "chart-mark", href: mark.href, "aria-label": label }, title, ...children);
  }
  return svgNode("g", { class: "chart-mark", role: "img", "aria-label": label, tabindex: 0 }, title, ...children);
}
