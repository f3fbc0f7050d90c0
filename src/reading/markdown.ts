/**
 * Reads a draft in Markdown (CommonMark) into parts; each character leads back to where it stands in the source.
 *
 *   "# Toll rises\n\nAt least **12** people were killed." → headline "Toll rises", body "At least 12 people were killed."
 *
 * The first heading is the headline. Front matter may give `title`, `date`, `author` and `outlet`. Code, comments and pictures are not read.
 */
import type { Nodes, PhrasingContent } from "mdast";
import type { PartKind } from "../domain/article.ts";
import { readTimestamp } from "../text/dates/timestamp.ts";
import type { DecodedText } from "../text/decoded-text.ts";
import { readAuthorNames } from "./bylines.ts";
import type { Piece } from "./html-tree.ts";
import { mdastUtilFromMarkdown } from "./packages-on-use.ts";
import { kindOfParagraph } from "./plain-text.ts";
import type { PageReading } from "./read-html.ts";
import { TextWriter } from "./text-writer.ts";

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Never throws on any source. */
export function readMarkdown(source: DecodedText, url?: string): PageReading {
  const head = frontMatter.exec(source.text);
  const fields = fieldsIn(head?.[1] ?? "");
  // The front matter is blanked, so that offsets stay those of the source.
  const body = " ".repeat(head?.[0].length ?? 0) + source.text.slice(head?.[0].length ?? 0);
  const blocks = blocksIn(mdastUtilFromMarkdown().fromMarkdown(body));
  const writer = new TextWriter();
  let authors: readonly string[] = readAuthorNames(fields.get("author") ?? "");
  for (const [i, { children, isHeading }] of blocks.entries()) {
    for (const piece of piecesOf(children, body)) writer.append({ pieces: [piece] });
    const words = children.map((child) => source.text.slice(startOf(child), endOf(child))).join("");
    const kind: PartKind =
      isHeading && !blocks.slice(0, i).some((one) => one.isHeading) ? "headline" : kindOfParagraph(words, i);
    if (kind === "byline" && authors.length === 0) authors = readAuthorNames(words);
    writer.endPart(kind);
  }
  const { text, parts, offsets } = writer.finish(source);
  const visible = parts.find(({ kind }) => kind === "headline")?.span.exact;
  const facts = {
    ...{
      headline: visible ?? fields.get("title") ?? null,
      authors,
      outlet: fields.get("outlet") ?? null,
      url: url ?? null,
    },
    ...{ canonical: null, published: readTimestamp(fields.get("date") ?? ""), modified: null },
  };
  const article = text === "" ? null : { text, parts, embeds: [], ...facts };
  return { article, declaredLanguage: null, offsets, problems: [] };
}

interface Block {
  readonly isHeading: boolean;
  readonly children: readonly PhrasingContent[];
}

/** Paragraphs and headings in their order, however deep in lists and quotations they stand. */
function blocksIn(node: Nodes): Block[] {
  if (node.type === "heading" || node.type === "paragraph")
    return [{ isHeading: node.type === "heading", children: node.children }];
  return "children" in node ? node.children.flatMap(blocksIn) : [];
}

function piecesOf(nodes: readonly PhrasingContent[], source: string): Piece[] {
  return nodes.flatMap((node) => {
    if (node.type === "text") return wordsOf(node.value, source, startOf(node), endOf(node));
    if (node.type === "inlineCode") return [{ value: node.value, start: startOf(node), end: endOf(node) }];
    if (node.type === "break") return [{ value: " ", start: startOf(node), end: endOf(node) }];
    return "children" in node ? piecesOf(node.children as readonly PhrasingContent[], source) : [];
  });
}

/** Word by word, since between them may stand what is not read: the mark of a quotation at the beginning of a line. */
function wordsOf(value: string, source: string, start: number, end: number): Piece[] {
  if (value.length === end - start) return [{ value, start, end }];
  let at = start;
  return value.split(/(\s+)/).map((word) => {
    const found = word.trim() === "" ? -1 : source.slice(at, end).indexOf(word);
    const from = found < 0 ? at : at + found;
    // A word with an entity or an escape stands somewhere in what is left.
    const to = found < 0 ? end : from + word.length;
    if (found >= 0) at = to;
    return { value: word, start: from, end: word.trim() === "" ? from : to };
  });
}

const startOf = ({ position }: Nodes) => position?.start.offset ?? 0;
const endOf = ({ position }: Nodes) => position?.end.offset ?? 0;

function fieldsIn(head: string): ReadonlyMap<string, string> {
  const lines = head.split(/\r?\n/).map((line) => /^(\w+):[ \t]*(?:"([^"]*)"|'([^']*)'|(.*?))[ \t]*$/.exec(line));
  return new Map(
    lines.flatMap((line) => (line ? [[line[1]!.toLowerCase(), line[2] ?? line[3] ?? line[4] ?? ""]] : [])),
  );
}
