/**
 * The part of the DOM that Readability asks for, over nodes that remember where they came from:
 * a text node's `origin` is the text of our tree, and copies keep it.
 *
 * linkedom does the same job at less than half the speed (docs/decisions); everything that Readability does not call
 * is left out. Not here: parsing (html-tree), scoring (Readability).
 */
import type { HtmlText } from "./html-tree.ts";
import { PageAttributes } from "./page-attributes.ts";

/** The document that a node belongs to, as far as Readability asks it. */
interface NodeMaker {
  createElement(tag: string): PageElement;
  createTextNode(text: string): PageText;
}

export type PageNode = PageElement | PageText;

/** A text; never changed, only moved and removed. */
export class PageText {
  readonly nodeType = 3;
  readonly nodeName = "#text";
  readonly textContent: string;
  readonly origin: HtmlText | null;
  parentNode: PageElement | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;

  constructor(textContent: string, origin: HtmlText | null) {
    this.textContent = textContent;
    this.origin = origin;
  }

  get childNodes(): PageNode[] {
    return [];
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

export class PageElement extends PageAttributes {
  readonly nodeType = 1;
  readonly ownerDocument: NodeMaker;
  /** Readability renames elements by writing both, as it does with Mozilla's own light DOM. */
  tagName: string;
  localName: string;
  parentNode: PageElement | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;

  constructor(ownerDocument: NodeMaker, tag: string) {
    super();
    this.ownerDocument = ownerDocument;
    this.localName = tag;
    this.tagName = tag.toUpperCase();
  }

  get nodeName(): string {
    return this.tagName;
  }

  get childNodes(): PageNode[] {
    const nodes: PageNode[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): PageElement[] {
    const elements: PageElement[] = [];
    for (let node = this.firstElementChild; node !== null; node = node.nextElementSibling) elements.push(node);
    return elements;
  }

  get firstElementChild(): PageElement | null {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling(): PageElement | null {
    return elementFrom(this.nextSibling);
  }

  get previousElementSibling(): PageElement | null {
    let node = this.previousSibling;
    while (node !== null && node.nodeType !== 1) node = node.previousSibling;
    return node as PageElement | null;
  }

  get textContent(): string {
    let text = "";
    for (let node = this.firstChild; node !== null; node = node.nextSibling) text += node.textContent;
    return text;
  }

  /** `tag` in any case; elements in the order of the page. */
  getElementsByTagName(tag: string): PageElement[] {
    return elementsWithin(this, [tag]);
  }

  /** Knows lists of tag names only ("p,td,pre"): Readability asks for nothing else. */
  querySelectorAll(tags: string): PageElement[] {
    return elementsWithin(this, tags.split(","));
  }

  appendChild(node: PageNode): void {
    this.#insert(node, null);
  }

  replaceChild(node: PageNode, replaced: PageNode): void {
    const before = replaced.nextSibling === node ? node.nextSibling : replaced.nextSibling;
    this.removeChild(replaced);
    this.#insert(node, before);
  }

  removeChild(node: PageNode): void {
    const { previousSibling, nextSibling } = node;
    if (previousSibling === null) this.firstChild = nextSibling;
    else previousSibling.nextSibling = nextSibling;
    if (nextSibling === null) this.lastChild = previousSibling;
    else nextSibling.previousSibling = previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  /** A deep copy whose texts keep their origins. */
  copy(): PageElement {
    const copy = new PageElement(this.ownerDocument, this.localName);
    copy.copyAttributesOf(this);
    for (let node = this.firstChild; node !== null; node = node.nextSibling) {
      copy.appendChild(node.nodeType === 3 ? new PageText(node.textContent, node.origin) : node.copy());
    }
    return copy;
  }

  #insert(node: PageNode, before: PageNode | null): void {
    node.remove();
    node.parentNode = this;
    node.nextSibling = before;
    node.previousSibling = before === null ? this.lastChild : before.previousSibling;
    if (node.previousSibling === null) this.firstChild = node;
    else node.previousSibling.nextSibling = node;
    if (before === null) this.lastChild = node;
    else before.previousSibling = node;
  }
}

function elementFrom(start: PageNode | null): PageElement | null {
  let node = start;
  while (node !== null && node.nodeType !== 1) node = node.nextSibling;
  return node as PageElement | null;
}

/** The elements below `top` that have one of these tags, in the order of the page. */
export function elementsWithin(top: PageElement, tags: readonly string[]): PageElement[] {
  const wanted = new Set(tags.map((tag) => tag.trim().toUpperCase()));
  const found: PageElement[] = [];
  let node = top.firstElementChild;
  while (node !== null) {
    if (wanted.has(node.tagName)) found.push(node);
    let next = node.firstElementChild;
    while (next === null && node !== null && node !== top) {
      next = node.nextElementSibling;
      node = node.parentNode;
    }
    node = next;
  }
  return found;
}
