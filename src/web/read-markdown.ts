/**
 * A Markdown document of our own as tokens, with an anchor for each heading, and for each paragraph that begins with its title in bold.
 *
 *   readMarkdown("# Methodology\n\n## Sources\n\n**Chains.** …") → contents: [{ id: "sources", title: "Sources", parts: [{ id: "chains", … }] }]
 *
 * Not here: how it is shown (parts/markdown.tsx).
 */
import { lexer, type Token, type Tokens } from "marked";

export interface MarkdownDocument {
  readonly title: string;
  /** Behind the title. */
  readonly blocks: readonly MarkdownBlock[];
  /** Of the headings of the second level. */
  readonly contents: readonly MarkdownChapter[];
}

export interface MarkdownBlock {
  readonly token: Token;
  /** Of what can be linked to. */
  readonly id: string | null;
}

export interface MarkdownPart {
  readonly id: string;
  readonly title: string;
}

export interface MarkdownChapter extends MarkdownPart {
  readonly parts: readonly MarkdownPart[];
}

/** Throws for a document without a title. */
export function readMarkdown(text: string): MarkdownDocument {
  const [title, ...tokens] = lexer(text).filter((token) => token.type !== "space" && !isComment(token));
  if (title?.type !== "heading") throw new Error("a document begins with its title");
  const taken = new Set<string>();
  // Headings first: their anchors are those of the document where it is shown elsewhere.
  const ofHeadings = new Map(tokens.filter(isHeading).map((token) => [token as Token, idOf(titleOf(token)!, taken)]));
  const blocks = tokens.map((token) => {
    const part = ofHeadings.has(token) ? undefined : titleOf(token);
    return { token, id: ofHeadings.get(token) ?? (part === undefined ? null : idOf(part, taken)) };
  });
  return { title: plainText((title as Tokens.Heading).tokens), blocks, contents: contentsOf(blocks) };
}

function contentsOf(blocks: readonly MarkdownBlock[]): MarkdownChapter[] {
  const chapters: (MarkdownPart & { parts: MarkdownPart[] })[] = [];
  for (const { token, id } of blocks) {
    if (id === null) continue;
    const part = { id, title: titleOf(token)! };
    if (isHeading(token) && token.depth === 2) chapters.push({ ...part, parts: [] });
    else if (!isHeading(token) || token.depth === 3) chapters.at(-1)?.parts.push(part);
  }
  return chapters;
}

/** Told to whoever edits the document. */
const isComment = ({ type, raw }: Token) => type === "html" && /^<!--[^>]*-->\s*$/.test(raw);

const isHeading = (token: Token): token is Tokens.Heading => token.type === "heading";

/** Of a heading, or of a paragraph that begins with one in bold. */
function titleOf(token: Token): string | undefined {
  if (isHeading(token)) return plainText(token.tokens);
  const [first] = token.type === "paragraph" ? (token as Tokens.Paragraph).tokens : [];
  return first?.type === "strong" ? plainText((first as Tokens.Strong).tokens).replace(/[.:]$/, "") : undefined;
}

/** Words without marks. */
export function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => ("tokens" in token && token.tokens !== undefined ? plainText(token.tokens) : textIn(token)))
    .join("");
}

const textIn = (token: Token) => ("text" in token && typeof token.text === "string" ? token.text : token.raw);

/** As code hosts make it: "Tellings and their differences" → "tellings-and-their-differences". */
function idOf(title: string, taken: Set<string>): string {
  const bare = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
  let id = bare;
  for (let count = 1; taken.has(id); count++) id = `${bare}-${count}`;
  taken.add(id);
  return id;
}
