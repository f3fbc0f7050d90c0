/**
 * Reads an article from the source of an HTML page: text, parts, embeds, and what the page says of itself.
 *
 * Not here: bytes and charsets (read-document), language (read-document).
 */
import type { Article, Embed, Part, PartKind } from "../domain/article.ts";
import type { Problem } from "../domain/problem.ts";
import type { DecodedText } from "../text/decoded-text.ts";
import type { OffsetMap } from "../text/offset-map.ts";
import { malformedJsonLd, tooComplex } from "./document-problems.ts";
import { readEmbeddedPost } from "./embedded-post.ts";
import { parseHtml } from "./html-tree.ts";
import { readLinkedData } from "./json-ld.ts";
import { findMainContent } from "./main-content.ts";
import { withNotePieces } from "./note-parts.ts";
import { type Block, isHidden, readBlocks } from "./page-blocks.ts";
import { claimedDescription, claimedHeadline, judgeCanonical, settleFacts } from "./page-facts.ts";
import { readPageHead } from "./page-head.ts";
import { type PlacedBlock, placeBlocks } from "./page-parts.ts";
import { TextWriter } from "./text-writer.ts";

/** An article as the page alone tells it; what the transport says is added by read-document. */
export interface PageReading {
  /** Null when the page holds no article. */
  readonly article: Omit<Article, "language" | "problems"> | null;
  readonly declaredLanguage: string | null;
  readonly offsets: OffsetMap;
  readonly problems: readonly Problem[];
}

/** Articles have hundreds of elements, the largest known some 4,000; beyond this a page would cost seconds. */
const mostElements = 60_000;

/** Reads the page that stands at `place`; `url` is where it was fetched. Never throws on any source. */
export function readHtml(source: DecodedText, place: string, url?: string): PageReading {
  const { root, excess } = parseHtml(source.text, mostElements);
  const head = readPageHead(root);
  const { article: data, malformed } = readLinkedData(head.linkedData);
  const problems = malformed > 0 ? [malformedJsonLd(place, malformed)] : [];
  if (excess !== null) problems.push(tooComplex(place, excess, mostElements));
  const blocks = excess === null ? readBlocks(root) : [];
  const headline = claimedHeadline(head, data);
  const kept = blocks.length === 0 ? new Set<never>() : findMainContent(root, headline ?? "", isHidden);
  const placed = placeBlocks(blocks, kept, { headline, description: claimedDescription(head, data) });
  const { text, parts, embeds, offsets } = write(placed, source);
  const wordsOf = (kind: PartKind) => parts.filter((part) => part.kind === kind).map(({ span }) => span.exact);
  const [visible = null] = wordsOf("headline");
  const lines = headLines(blocks, placed);
  const facts = settleFacts(head, data, { headline: visible, bylines: wordsOf("byline"), lines });
  const canonical = judgeCanonical(head.canonical, url);
  const article = text === "" ? null : { text, parts, embeds, ...facts, url: url ?? null, canonical };
  return { article, declaredLanguage: data?.language ?? head.language, offsets, problems };
}

/** The text of the placed blocks; the blocks of one embedded post become one part. */
function write(placed: readonly PlacedBlock[], source: DecodedText) {
  const writer = new TextWriter();
  const embeds: Embed[] = [];
  placed.forEach(({ block, kind, group }, i) => {
    for (const run of block.runs) {
      if (typeof run === "string") writer.appendBreak(run);
      else writer.append(run);
    }
    const next = placed[i + 1];
    if (group !== null && next?.group === group && next.kind === kind) {
      writer.appendBreak("\n");
      return;
    }
    const part = writer.endPart(kind);
    if (kind === "embed" && group !== null && part !== null) embeds.push({ part, ...readEmbeddedPost(group) });
  });
  const { text, parts, offsets }: { text: string; parts: Part[]; offsets: OffsetMap } = writer.finish(source);
  return { text, ...withNotePieces(parts, embeds), offsets };
}

/** Short lines near the head of the article: pages print their dates there. */
function headLines(blocks: readonly Block[], placed: readonly PlacedBlock[]): string[] {
  const body = placed.find(({ kind }) => kind === "body")?.block;
  const first = body === undefined ? 0 : blocks.indexOf(body);
  return blocks
    .slice(Math.max(0, first - 25), first + 4)
    .map(({ text }) => text)
    .filter((text) => text.length < 160);
}
