/**
 * An HTML page as a light tree in which every character knows where in the source it stands:
 * of `<p>A &amp; B</p>` the text node's pieces are "A ", "&" and " B", each with its place.
 *
 * Malformed HTML gives some tree, never an error. Elements nested deeper than `maxDepth` are laid flat, so that
 * whoever walks the tree cannot run out of stack. Not here: what the page means (read-html and its neighbours).
 */
import { Parser } from "htmlparser2";

export interface HtmlElement {
  readonly type: "element";
  /** Lower case. */
  readonly tag: string;
  /** Names in lower case, values with their entities resolved. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
  readonly parent: HtmlElement | null;
}

/** `value` stands in the source from `start` to `end`; an entity is a piece of its own. */
export interface Piece {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface HtmlText {
  readonly type: "text";
  readonly pieces: Piece[];
  readonly parent: HtmlElement;
}

export type HtmlNode = HtmlElement | HtmlText;

export interface HtmlTree {
  readonly root: HtmlElement;
  readonly elementCount: number;
}

/** Deeper than pages go (browsers stop at 512). */
const maxDepth = 200;

/** Parses a page. Elements from `maxElements` on are counted but left out: the caller decides what to do with such a page. */
export function parseHtml(source: string, maxElements: number): HtmlTree {
  const builder = new TreeBuilder(maxElements);
  const parser: Parser = new Parser(
    {
      onopentag: (tag, attributes) => builder.open(tag, attributes),
      onclosetag: () => builder.close(),
      ontext: (value) => builder.text(value, parser.startIndex, parser.endIndex + 1),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(source);
  return { root: builder.root, elementCount: builder.elementCount };
}

class TreeBuilder {
  readonly root: HtmlElement = { type: "element", tag: "#root", attributes: {}, children: [], parent: null };
  elementCount = 0;
  readonly #maxElements: number;
  readonly #open: HtmlElement[] = [this.root];

  constructor(maxElements: number) {
    this.#maxElements = maxElements;
  }

  open(tag: string, attributes: Record<string, string>): void {
    this.elementCount++;
    const parent = this.#open[Math.min(this.#open.length, maxDepth) - 1]!;
    const element: HtmlElement = { type: "element", tag, attributes, children: [], parent };
    if (this.elementCount <= this.#maxElements) parent.children.push(element);
    this.#open.push(element);
  }

  close(): void {
    if (this.#open.length > 1) this.#open.pop();
  }

  text(value: string, start: number, end: number): void {
    const parent = this.#open.at(-1)!;
    const last = parent.children.at(-1);
    const piece = { value, start, end };
    if (last?.type === "text") last.pieces.push(piece);
    else parent.children.push({ type: "text", pieces: [piece], parent });
  }
}

/** The characters of a text, as the page's source has them but for its entities. */
export function charactersOf(text: HtmlText): string {
  const { pieces } = text;
  return pieces.length === 1 ? pieces[0]!.value : pieces.map((piece) => piece.value).join("");
}
