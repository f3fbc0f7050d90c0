/**
 * An HTML page as a light tree in which every character knows where in the source it stands:
 * of `<p>A &amp; B</p>` the text node's pieces are "A ", "&" and " B", each with its place.
 *
 * Malformed HTML gives some tree, never an error. Of elements nested deeper than `maxDepth` only the words
 * are kept, so that whoever walks the tree cannot run out of stack. Not here: what the page means (read-html and its neighbours).
 */
import { htmlparser2 } from "./packages-on-use.ts";

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
  /** Why the page was not read to its end; null when it was. */
  readonly excess: Excess | null;
}

export type Excess = "elements" | "depth";

/** Deeper than pages go: browsers stop at 512, and lay the rest flat as well. */
const maxDepth = 200;
/** Deeper than broken pages go: the parser takes quadratic time there. */
const deepestRead = 3000;

/** Their words are code: laid flat, it would become the page's text. */
const wordless = new Set(["script", "style", "template", "noscript"]);

/** Parses a page. At more than `mostElements`, or when elements are nested without end, it stops and says so. */
export function parseHtml(source: string, mostElements: number): HtmlTree {
  const builder = new TreeBuilder(mostElements);
  const { Parser } = htmlparser2();
  const parser: InstanceType<typeof Parser> = new Parser(
    {
      onopentag: (tag, attributes) => {
        builder.open(tag, attributes);
        if (builder.excess !== null) parser.pause();
      },
      onclosetag: () => builder.close(),
      ontext: (value) => builder.text(pieceThatEnds(source, value, parser.endIndex + 1)),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(source);
  return { root: builder.root, excess: builder.excess };
}

/** The parser's `endIndex` is right, its `startIndex` is too early behind broken tags. */
function pieceThatEnds(source: string, value: string, end: number): Piece {
  const start = end - value.length;
  return { value, start: source.startsWith(value, start) ? start : source.lastIndexOf("&", end - 1), end };
}

class TreeBuilder {
  readonly root: HtmlElement = { type: "element", tag: "#root", attributes: {}, children: [], parent: null };
  excess: Excess | null = null;
  readonly #mostElements: number;
  readonly #open: HtmlElement[] = [this.root];
  #elementCount = 0;

  constructor(mostElements: number) {
    this.#mostElements = mostElements;
  }

  open(tag: string, attributes: Record<string, string>): void {
    const parent = this.#open.at(-1)!;
    const isFlat = this.#open.length >= maxDepth && !wordless.has(tag);
    this.#elementCount++;
    if (this.#elementCount > this.#mostElements) this.excess = "elements";
    else if (this.#open.length > deepestRead) this.excess = "depth";
    if (isFlat) {
      this.#open.push(parent);
      return;
    }
    const element: HtmlElement = { type: "element", tag, attributes, children: [], parent };
    parent.children.push(element);
    this.#open.push(element);
  }

  close(): void {
    if (this.#open.length > 1) this.#open.pop();
  }

  text(piece: Piece): void {
    const parent = this.#open.at(-1)!;
    const last = parent.children.at(-1);
    if (last?.type === "text") last.pieces.push(piece);
    else parent.children.push({ type: "text", pieces: [piece], parent });
  }
}

/** The characters of a text, as the page's source has them but for its entities. */
export function charactersOf(text: HtmlText): string {
  const { pieces } = text;
  return pieces.length === 1 ? pieces[0]!.value : pieces.map((piece) => piece.value).join("");
}
