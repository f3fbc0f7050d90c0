/**
 * Reads a document as it came, bytes of a page or of plain text, into an Article whose every character leads back
 * to those bytes.
 *
 * Whatever the bytes are, nothing is thrown: what cannot be read gives a problem that says why and what to do.
 * Not here: fetching (fetching), lines of JSON (json-lines), figures (extraction).
 */
import type { Article } from "../domain/article.ts";
import type { Problem } from "../domain/problem.ts";
import { readTimestamp } from "../text/dates/timestamp.ts";
import { type DecodedText, decodeBytes } from "../text/decoded-text.ts";
import { OffsetMap } from "../text/offset-map.ts";
import { chooseCharset } from "./charset.ts";
import * as problem from "./document-problems.ts";
import { binaryKind, type DocumentFormat, sniffFormat } from "./formats.ts";
import { readLanguage } from "./language.ts";
import { readMarkdown } from "./markdown.ts";
import { readPlainText } from "./plain-text.ts";
import { type PageReading, readHtml } from "./read-html.ts";

export type { DocumentFormat } from "./formats.ts";

export interface SourceDocument {
  readonly bytes: Uint8Array;
  /** Else it is found out from the bytes. */
  readonly format?: DocumentFormat;
  /** As a transport gave it (`content-type`); a byte order mark overrides it. */
  readonly charset?: string;
  readonly url?: string;
  /** Publication date; overrides what the page says. */
  readonly date?: string;
  readonly outlet?: string;
  /** For problems: a file name, a URL, a line. */
  readonly place?: string;
}

export interface Reading {
  /** Null: refused; the problems say why. */
  readonly article: Article | null;
  /** From the article's text to the source's bytes. */
  readonly offsets: OffsetMap;
  readonly problems: readonly Problem[];
}

/** Larger documents are no articles. */
export const largestDocument = 20_000_000;

/** See the head of this file. The text of a plain-text document is its decoded bytes, unchanged. */
export function readDocument(source: SourceDocument): Reading {
  const { bytes } = source;
  const place = source.place ?? source.url ?? "document";
  if (bytes.length > largestDocument) return refused(problem.tooLarge(place, bytes.length, largestDocument));
  const { charset, skip, unknownLabel } = chooseCharset(bytes, source.charset);
  const binary = binaryKind(bytes, charset);
  if (binary !== null) return refused(problem.isBinary(place, binary));
  const decoded = decodeBytes(bytes, charset, skip);
  if (decoded.text.trim() === "") return refused(problem.isEmpty(place));
  const format = source.format ?? sniffFormat(decoded.text);
  const page = readAs(format, decoded, place, source.url);
  const problems = [...page.problems];
  if (unknownLabel !== null) problems.push(problem.unknownCharset(place, unknownLabel, charset));
  if (page.article === null)
    return { article: null, offsets: page.offsets, problems: [...problems, problem.noArticle(place)] };
  return complete(page, page.article, source, place, problems);
}

function readAs(format: DocumentFormat, decoded: DecodedText, place: string, url: string | undefined): PageReading {
  if (format === "html") return readHtml(decoded, place, url);
  return format === "markdown" ? readMarkdown(decoded, url) : readText(decoded, url);
}

/** Adds the language and what the caller says of the document. */
function complete(
  page: PageReading,
  read: NonNullable<PageReading["article"]>,
  source: SourceDocument,
  place: string,
  problems: Problem[],
): Reading {
  const { language, isRefused } = readLanguage(bodyOf(read));
  if (isRefused && language !== null) problems.push(problem.languageNotSupported(place, language));
  const date = source.date === undefined ? null : readTimestamp(source.date);
  if (source.date !== undefined && date === null) problems.push(problem.dateNotRead(place, source.date));
  const article: Article = {
    ...read,
    language: language ?? page.declaredLanguage?.slice(0, 2).toLowerCase() ?? null,
    outlet: source.outlet ?? read.outlet,
    published: date ?? read.published,
    problems,
  };
  return { article, offsets: page.offsets, problems };
}

/** Names and captions say little about a language: the body decides, or all there is where there is no body. */
function bodyOf({ text, parts }: Pick<Article, "text" | "parts">): string {
  const body = parts.filter(({ kind }) => kind === "body").map(({ span }) => span.exact);
  return body.length === 0 ? text : body.join("\n");
}

function readText(decoded: DecodedText, url: string | undefined): PageReading {
  const { parts, headline, authors } = readPlainText(decoded.text);
  const article = {
    text: decoded.text,
    parts,
    embeds: [],
    headline,
    authors,
    outlet: null,
    url: url ?? null,
    canonical: null,
    published: null,
    modified: null,
  };
  return { article, declaredLanguage: null, offsets: OffsetMap.ofUnchanged(decoded), problems: [] };
}

function refused(why: Problem): Reading {
  return { article: null, offsets: OffsetMap.ofUnchanged({ text: "", byteOffsetOf: () => 0 }), problems: [why] };
}
