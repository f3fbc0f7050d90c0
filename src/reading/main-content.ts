/**
 * Which texts of a page are its article, by Mozilla's Readability over nodes that remember their texts (page-dom):
 * each text that it keeps leads to a text of our tree, and so to its place in the source.
 *
 * Not here: notes, embeds, captions and the like, which Readability often drops (page-parts puts them back).
 */
import { Readability } from "@mozilla/readability";
import { charactersOf, type HtmlElement, type HtmlText } from "./html-tree.ts";
import { PageDocument } from "./page-document.ts";
import { type PageElement, type PageNode, PageText } from "./page-dom.ts";

/** What Readability looks at; the rest only costs time. */
const attributesRead = (
  "class id role rel itemprop href src srcset data-src data-srcset aria-modal " + "summary datatable rowspan colspan"
).split(" ");

/** The texts of `root` that Readability takes for the article's; empty when it finds none. */
export function findMainContent(
  root: HtmlElement,
  title: string,
  isLeftOut: (element: HtmlElement) => boolean,
): Set<HtmlText> {
  const document = new PageDocument(title);
  appendCopies(document, document.body, root, isLeftOut);
  const reader = new Readability<PageElement>(document as never, {
    serializer: (node) => node as unknown as PageElement,
    disableJSONLD: true,
  });
  const kept = new Set<HtmlText>();
  const content = reader.parse()?.content;
  if (content) addOrigins(content, kept);
  return kept;
}

/** html and body are there already; their children are the page's. */
const isTransparent = (element: HtmlElement) => element.tag === "html" || element.tag === "body";

function appendCopies(
  document: PageDocument,
  target: PageElement,
  element: HtmlElement,
  isLeftOut: (element: HtmlElement) => boolean,
): void {
  for (const child of element.children) {
    if (child.type === "text") target.appendChild(new PageText(charactersOf(child), child));
    else if (isTransparent(child)) appendCopies(document, target, child, isLeftOut);
    else if (!isLeftOut(child)) {
      const copy = document.createElement(child.tag);
      copyAttributes(child, copy);
      target.appendChild(copy);
      appendCopies(document, copy, child, isLeftOut);
    }
  }
}

function copyAttributes(from: HtmlElement, to: PageElement): void {
  for (const name of attributesRead) {
    const value = from.attributes[name];
    // Readability puts new texts in the place of script links, and the way to the source would be lost.
    if (value !== undefined && !value.startsWith("javascript:")) to.setAttribute(name, value);
  }
}

function addOrigins(node: PageNode, kept: Set<HtmlText>): void {
  if (node.nodeType === 1) for (const child of node.childNodes) addOrigins(child, kept);
  else if (node.origin !== null) kept.add(node.origin);
}
