/**
 * Decides what each block of a page is to the article: headline, deck, byline, bio, body, note, embed, caption,
 * disclosure, or nothing. Body is what Readability keeps; notes, embeds and captions that it drops are put back
 * when they stand inside the article.
 *
 * Not here: writing the text (read-html), what the page's head says (page-head).
 */
import type { PartKind } from "../domain/article.ts";
import { readTimestamp } from "../text/dates/timestamp.ts";
import { isBoilerplate, linkShare } from "./boilerplate.ts";
import { isByline } from "./bylines.ts";
import { isBareDate, isCorrectionNote, isHeadOfNote } from "./correction-notes.ts";
import { isDisclosure } from "./disclosures.ts";
import type { HtmlElement, HtmlText } from "./html-tree.ts";
import type { Block } from "./page-blocks.ts";
import { chooseBody, findArticle } from "./page-body.ts";
import { findHeadline, isSame } from "./page-headline.ts";
import { type Mark, MarkReader } from "./page-marks.ts";

export interface PlacedBlock {
  readonly block: Block;
  readonly kind: PartKind;
  /** The element whose blocks make one part together: a post, a byline in pieces. */
  readonly group: HtmlElement | null;
}

export interface PageClaims {
  /** The headline that JSON-LD or meta tags claim. */
  readonly headline: string | null;
  readonly description: string | null;
}

/** The blocks that belong to the article, in reading order, each with its kind. */
export function placeBlocks(blocks: readonly Block[], kept: ReadonlySet<HtmlText>, claims: PageClaims): PlacedBlock[] {
  const marks = new MarkReader();
  const isKept = chooseBody(blocks, kept, marks);
  const first = isKept.indexOf(true);
  if (first < 0) return [];
  const last = isKept.lastIndexOf(true);
  const headline = findHeadline(blocks, last, claims.headline);
  const article = findArticle(blocks, isKept);
  const boxes = findBoxes(blocks, isKept, marks);
  const placed: PlacedBlock[] = [];
  let head: HtmlElement | null = null;
  blocks.forEach((block, i) => {
    const mark = marks.markOf(block.element);
    const isInHead = headline >= 0 && i > headline && i < first;
    const isInside = (i >= first && i <= last) || isInHead || article.isAround(block.element);
    const isInBox = mark !== null && boxes.has(mark.element);
    const candidate = { block, mark, isKept: isKept[i]! && !isInBox, isInside, isBeforeBody: i <= first + 2 };
    const kind = i === headline ? "headline" : kindOf(candidate, claims);
    const isHeadOfNext = i !== headline && isInside && isHeadOfNote(block.text, blocks[i + 1]?.text ?? "");
    if (head !== null || isHeadOfNext) {
      // A label in a line of its own and the note behind it are one part.
      placed.push({ block, kind: "note", group: head ?? block.element });
      head = head === null ? block.element : isBareDate(block.text) ? head : null;
    } else if (kind !== null)
      placed.push({ block, kind, group: kind === mark?.kind && joined.has(kind) ? mark.element : null });
  });
  return placed;
}

/** Characters of a box in an article: a sign-up, a list of related stories. */
const smallBox = 800;
/** A box holds less than this of what is kept; what holds more is the article, whatever its element is called. */
const largestBox = 1 / 3;

/** The elements that Readability kept although their markup calls them share bars, sign-ups or lists of other articles. */
function findBoxes(blocks: readonly Block[], isKept: readonly boolean[], marks: MarkReader): Set<HtmlElement> {
  const sizes = new Map<HtmlElement, number>();
  let total = 0;
  blocks.forEach(({ element, text }, i) => {
    if (!isKept[i]) return;
    total += text.length;
    const mark = marks.markOf(element);
    if (mark?.kind === "boilerplate") sizes.set(mark.element, (sizes.get(mark.element) ?? 0) + text.length);
  });
  const small = [...sizes].filter(([, size]) => size < smallBox && size < total * largestBox);
  return new Set(small.map(([element]) => element));
}

const joined: ReadonlySet<PartKind> = new Set<PartKind>(["embed", "byline"]);

interface Candidate {
  readonly block: Block;
  readonly mark: Mark | null;
  readonly isKept: boolean;
  /** Between the first and the last block of the body, in the head above it, or in the same article element. */
  readonly isInside: boolean;
  readonly isBeforeBody: boolean;
}

function kindOf(candidate: Candidate, claims: PageClaims): PartKind | null {
  const { block, mark, isKept, isInside, isBeforeBody } = candidate;
  const { text } = block;
  if (!isInside && !isKept) return null;
  if (mark?.kind === "embed") return "embed";
  if (mark?.kind === "boilerplate" && !isKept) return null;
  if (isDisclosure(text)) return "disclosure";
  if (isCorrectionNote(text) || (mark?.kind === "note" && linkShare(block) < 0.8)) return "note";
  if (mark?.kind === "caption") return isBoilerplate(block) ? null : "caption";
  if (mark?.kind === "bio") return "bio";
  if (mark?.kind === "byline" || (isBeforeBody && isByline(text))) return isBareTime(text) ? null : "byline";
  if (isBeforeBody && (mark?.kind === "deck" || isSame(text, claims.description))) return "deck";
  if (text.length < longestStamp && readTimestamp(text) !== null && isBareTime(text)) return null;
  return isKept && !isBoilerplate(block) ? "body" : null;
}

const longestStamp = 60;

/** "17 April 2012 • 2:54pm" stands beside many a byline and names nobody. */
function isBareTime(text: string): boolean {
  return !/\p{L}{3,}\s+\p{L}{3,}/u.test(text) && (readTimestamp(text) !== null || /\d/.test(text));
}
