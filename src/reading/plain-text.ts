/**
 * Reads the parts of an article given as plain text (or Markdown as plain text); the text itself is never changed.
 *
 * A first short line without a stop is the headline; each paragraph is a body part, unless it is a byline,
 * a newsroom's note or a disclosure. Not here: language, charsets (read-document).
 */
import type { Part, PartKind } from "../domain/article.ts";
import { spanOf } from "../text/span.ts";
import { isByline, readAuthorNames } from "./bylines.ts";
import { isCorrectionNote, isHeadOfNote } from "./correction-notes.ts";
import { isDisclosure } from "./disclosures.ts";
import { piecesOfParagraph } from "./note-parts.ts";

export interface PlainTextReading {
  readonly parts: readonly Part[];
  readonly headline: string | null;
  readonly authors: readonly string[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const longestHeadline = 200;
/** Bylines stand at the head of a text. */
const headParagraphs = 4;

export function readPlainText(text: string): PlainTextReading {
  const paragraphs = withHeadsOfNotes(text, paragraphsOf(text));
  const headline = headlineOf(text, paragraphs);
  const parts: Part[] = [];
  let authors: readonly string[] = [];
  paragraphs.forEach((paragraph, i) => {
    if (i === 0 && headline !== null) {
      parts.push({ kind: "headline", span: spanOf(text, headline.start, headline.end) });
      return;
    }
    const exact = text.slice(paragraph.start, paragraph.end);
    const kind = kindOfParagraph(exact, i);
    if (kind === "byline") authors = readAuthorNames(exact);
    const pieces = kind === "body" ? piecesOfParagraph(exact) : [{ kind, start: 0, end: exact.length }];
    for (const { kind: own, start, end } of pieces) {
      parts.push({ kind: own, span: spanOf(text, paragraph.start + start, paragraph.start + end) });
    }
  });
  return { parts, headline: headline === null ? null : text.slice(headline.start, headline.end), authors };
}

/** `index`: how many paragraphs stand before it. */
export function kindOfParagraph(paragraph: string, index: number): PartKind {
  const line = paragraph.replace(/\s+/g, " ");
  if (index < headParagraphs && isByline(line)) return "byline";
  if (isDisclosure(line)) return "disclosure";
  return "body";
}

/** A label in a line of its own and the note behind it are one paragraph. */
function withHeadsOfNotes(text: string, paragraphs: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const paragraph of paragraphs) {
    const head = joined.at(-1);
    const isHead =
      head !== undefined && isHeadOfNote(text.slice(head.start, head.end), text.slice(paragraph.start, paragraph.end));
    if (isHead) joined[joined.length - 1] = { start: head.start, end: paragraph.end };
    else joined.push(paragraph);
  }
  return joined;
}

/** Paragraphs are set apart by blank lines; where there are none, lines that end like sentences are paragraphs. */
function paragraphsOf(text: string): Stretch[] {
  const between = (separator: RegExp) =>
    stretchesBetween(text, separator).flatMap((stretch) => withoutComments(text, stretch));
  const blocks = between(/\r?\n[^\S\n]*\r?\n\s*/g);
  if (blocks.length > 1) return blocks;
  const lines = between(/\r?\n/g);
  const ended = lines.filter(({ start, end }) => endsSentence(text.slice(start, end))).length;
  return ended * 2 >= lines.length ? lines : blocks;
}

const comment = /^(?:\[tollbook-ignore [^\]\n]*\]|<!--[\s\S]*?-->)\s*/;

/** What is said to a tool before a paragraph is no part of it. */
function withoutComments(text: string, { start, end }: Stretch): Stretch[] {
  for (;;) {
    const said = comment.exec(text.slice(start, end))?.[0].length;
    if (said === undefined) return [{ start, end }];
    start += said;
    if (start >= end) return [];
  }
}

function stretchesBetween(text: string, separator: RegExp): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  const add = (from: number, to: number) => {
    const exact = text.slice(from, to);
    const trimmed = exact.trim();
    if (trimmed === "") return;
    const lead = exact.length - exact.trimStart().length;
    stretches.push({ start: from + lead, end: from + lead + trimmed.length });
  };
  for (const match of text.matchAll(separator)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, text.length);
  return stretches;
}

const endsSentence = (line: string) => /[.!?…]["'”’)\]]*$/.test(line);

/** The headline within the first paragraph, without a Markdown "# "; null when the text begins with its body. */
function headlineOf(text: string, paragraphs: readonly Stretch[]): Stretch | null {
  const [first] = paragraphs;
  if (first === undefined || paragraphs.length < 2) return null;
  const exact = text.slice(first.start, first.end);
  const mark = /^#{1,2}\s+/.exec(exact)?.[0].length ?? 0;
  const isLine = !exact.includes("\n") && exact.length - mark <= longestHeadline;
  // "CORRECTED: Quarry massacre leaves 36 dead" is a headline with a tag.
  const isNote = isCorrectionNote(exact) && !/^\p{Lu}{6,}:.*[^.!?)\]]$/u.test(exact);
  if (!isLine || isByline(exact) || isNote || isDisclosure(exact)) return null;
  if (mark === 0 && /[.:;,…]["'”’)\]]*$/.test(exact)) return null;
  return { start: first.start + mark, end: first.end };
}
