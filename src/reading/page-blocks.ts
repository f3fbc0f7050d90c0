/**
 * The visible text of a page as blocks in reading order: a paragraph, a list item, a heading, a table row whose
 * cells stand side by side. Text that lies bare between blocks is a block too.
 *
 * Not here: what a block is to the article (page-parts).
 */
import { charactersOf, type HtmlElement, type HtmlText } from "./html-tree.ts";

/** A text of the page, or a break: "\n" for a line break, "\t" between cells. */
export type Run = HtmlText | "\n" | "\t";

export interface Block {
  readonly runs: readonly Run[];
  /** The innermost block element around it. */
  readonly element: HtmlElement;
  /** Its words, with whitespace made single spaces. */
  readonly text: string;
}

const unseen = new Set(
  (
    "script style noscript template svg head iframe object embed canvas audio video map " +
    "select option datalist button input textarea dialog"
  ).split(" "),
);

const inline = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark math meter nobr output " +
    "picture progress q ruby rb rp rt s samp small source span strike strong sub sup time tt u var wbr"
  ).split(" "),
);

const cells = new Set(["td", "th"]);

/** Whether a reader does not see the element, so that its words are not the page's. */
export function isHidden({ tag, attributes }: HtmlElement): boolean {
  if (unseen.has(tag)) return true;
  if ("hidden" in attributes || attributes["aria-hidden"] === "true") return true;
  const { style } = attributes;
  return style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** The blocks of the page in reading order; none is blank. */
export function readBlocks(root: HtmlElement): Block[] {
  const reader = new BlockReader();
  reader.read(root, root);
  reader.flush(root);
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Block[] = [];
  #runs: Run[] = [];

  /** `block` is the innermost block element around `element`. */
  read(element: HtmlElement, block: HtmlElement): void {
    for (const child of element.children) {
      if (child.type === "text") this.#runs.push(child);
      else if (child.tag === "br") this.#readBreak(block);
      else if (isHidden(child)) continue;
      else if (inline.has(child.tag)) this.read(child, block);
      else if (child.tag === "tr" && isPlainRow(child)) this.#readRow(child, block);
      else {
        this.flush(block);
        this.read(child, child);
        this.flush(child);
      }
    }
  }

  /** Ends the current block. */
  flush(element: HtmlElement): void {
    const runs = this.#runs;
    if (runs.length === 0) return;
    this.#runs = [];
    const text = runs.map((run) => (typeof run === "string" ? run : charactersOf(run))).join("");
    const words = text.replace(/\s+/g, " ").trim();
    if (words !== "") this.blocks.push({ runs, element, text: words });
  }

  /** Two breaks in a row make a paragraph, as the eye sees it. */
  #readBreak(block: HtmlElement): void {
    const isSecond = this.#runs.length > 0 && lastMark(this.#runs) === "\n";
    if (isSecond) this.flush(block);
    else this.#runs.push("\n");
  }

  #readRow(row: HtmlElement, block: HtmlElement): void {
    this.flush(block);
    for (const cell of row.children) {
      if (cell.type !== "element" || isHidden(cell)) continue;
      if (this.#runs.length > 0) this.#runs.push("\t");
      this.read(cell, row);
    }
    this.flush(row);
  }
}

/** The last run that is not blank text. */
function lastMark(runs: readonly Run[]): Run | undefined {
  for (let i = runs.length - 1; i >= 0; i--) {
    const run = runs[i]!;
    if (typeof run === "string" || charactersOf(run).trim() !== "") return run;
  }
  return undefined;
}

/** A row of a table of data: at least two cells, and no blocks in them (tables that lay out a page have those). */
function isPlainRow(row: HtmlElement): boolean {
  let count = 0;
  for (const child of row.children) {
    if (child.type !== "element") continue;
    if (!cells.has(child.tag) || !hasOnlyInline(child)) return false;
    count++;
  }
  return count > 1;
}

function hasOnlyInline(element: HtmlElement): boolean {
  return element.children.every(
    (child) =>
      child.type === "text" ||
      child.tag === "br" ||
      unseen.has(child.tag) ||
      (inline.has(child.tag) && hasOnlyInline(child)),
  );
}
