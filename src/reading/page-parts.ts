/**
 * Decides what each block of a page is to the article: headline, deck, byline, bio, body, note, embed, caption,
 * disclosure, or nothing. Body is what Readability keeps; notes, embeds and captions that it drops are put back
 * when they stand inside the article.
 *
 * Not here: writing the text (read-html), what the page's head says (page-head).
 */
import type { PartKind } from "../domain/article.ts";
import { isByline } from "./bylines.ts";
import { isCorrectionNote } from "./correction-notes.ts";
import { isDisclosure } from "./disclosures.ts";
import { charactersOf, type HtmlElement, type HtmlText } from "./html-tree.ts";
import type { Block } from "./page-blocks.ts";
import { type Mark, MarkReader } from "./page-marks.ts";

export interface PlacedBlock {
  readonly block: Block;
  readonly kind: PartKind;
  /** For an embed: the element of the whole post. */
  readonly embed: HtmlElement | null;
}

export interface PageClaims {
  /** The headline that JSON-LD or meta tags claim. */
  readonly headline: string | null;
  readonly description: string | null;
}

/** The blocks that belong to the article, in reading order, each with its kind. */
export function placeBlocks(blocks: readonly Block[], kept: ReadonlySet<HtmlText>, claims: PageClaims): PlacedBlock[] {
  const isKept = blocks.map((block) => isMostlyKept(block, kept));
  const first = isKept.indexOf(true);
  if (first < 0) return [];
  const last = isKept.lastIndexOf(true);
  const headline = findHeadline(blocks, last, claims);
  const article = findArticle(blocks, isKept);
  const marks = new MarkReader();
  const placed: PlacedBlock[] = [];
  blocks.forEach((block, i) => {
    const mark = marks.markOf(block.element);
    const isHead = headline >= 0 && i > headline && i < first;
    const isInside = (i >= first && i <= last) || isHead || article.isAround(block.element);
    const kind =
      i === headline
        ? "headline"
        : kindOf({ block, mark, isKept: isKept[i]!, isInside, isHead, isBeforeBody: i <= first + 2 }, claims);
    if (kind !== null) placed.push({ block, kind, embed: kind === "embed" ? mark!.element : null });
  });
  return placed;
}

interface Candidate {
  readonly block: Block;
  readonly mark: Mark | null;
  readonly isKept: boolean;
  /** Between the first and the last block of the body, in the head above it, or in the same article element. */
  readonly isInside: boolean;
  readonly isHead: boolean;
  readonly isBeforeBody: boolean;
}

function kindOf(candidate: Candidate, claims: PageClaims): PartKind | null {
  const { block, mark, isKept, isInside, isHead, isBeforeBody } = candidate;
  const { text } = block;
  if (!isInside && !isKept) return null;
  if (mark?.kind === "embed") return "embed";
  if (mark?.kind === "boilerplate" && !isKept) return null;
  if (isDisclosure(text)) return "disclosure";
  if (isCorrectionNote(text) || (mark?.kind === "note" && !isLinkList(block))) return "note";
  if (mark?.kind === "caption") return "caption";
  if (mark?.kind === "bio") return "bio";
  if (mark?.kind === "byline" || (isBeforeBody && isByline(text))) return "byline";
  if ((mark?.kind === "deck" && isBeforeBody) || (isHead && isSame(text, claims.description))) return "deck";
  return isKept && !isBoilerplate(block) ? "body" : null;
}

/** Lines that lead elsewhere, in the middle of an article; whole lines only. */
const leadsElsewhere =
  /^(?:advertisement|ad|sponsored(?: content)?|share(?: this(?: article| story| post)?)?(?: on .{0,30})?|(?:story|article) continues below.{0,40}|continue reading(?: below)?|print|e-?mail|tweet|copy link|most (?:read|popular)|trending(?: now)?|recommended.{0,20}|related(?: articles?| stories| content| posts?)?|comments?|(?:click|tap) here.{0,60}|(?:subscribe|sign up) .{0,120}|follow us .{0,80}|read (?:more|next|also)|also read|see also)[:.…»\s]*$/i;
const leadIn =
  /^(?:read (?:more|next|also)|also read|see also|related|more(?: on this(?: story)?)?|watch|listen|recommended|don['’]t miss)\s*[:|»–—-]/i;

function isBoilerplate(block: Block): boolean {
  if (leadsElsewhere.test(block.text)) return true;
  return leadIn.test(block.text) && linkShare(block) > 0.4;
}

const isLinkList = (block: Block) => linkShare(block) > 0.8;

/** Which part of the block's characters stands in links, 0 to 1. */
function linkShare({ runs, text }: Block): number {
  let linked = 0;
  for (const run of runs) if (typeof run !== "string" && isInLink(run)) linked += charactersOf(run).trim().length;
  return linked / text.length;
}

function isInLink(text: HtmlText): boolean {
  for (let element: HtmlElement | null = text.parent, i = 0; element !== null && i < 4; element = element.parent, i++) {
    if (element.tag === "a") return true;
  }
  return false;
}

function isMostlyKept({ runs }: Block, kept: ReadonlySet<HtmlText>): boolean {
  let inside = 0;
  let outside = 0;
  for (const run of runs) {
    if (typeof run === "string") continue;
    const size = charactersOf(run).trim().length;
    if (kept.has(run)) inside += size;
    else outside += size;
  }
  return inside > outside;
}

/** Index of the headline: the heading most like the claimed one, else the first h1 above the body; -1 when there is none. */
function findHeadline(blocks: readonly Block[], lastKept: number, { headline }: PageClaims): number {
  let firstH1 = -1;
  let alike = -1;
  for (let i = 0; i <= lastKept; i++) {
    const { element, text } = blocks[i]!;
    const isH1 = element.tag === "h1" || element.parent?.tag === "h1";
    if (isH1 && firstH1 < 0) firstH1 = i;
    if (headline === null) continue;
    if (isSame(text, headline)) return i;
    if (isH1 && alike < 0 && isAlike(text, headline)) alike = i;
  }
  return alike >= 0 || headline !== null ? alike : firstH1;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function isSame(text: string, claimed: string | null): boolean {
  // Length first: most blocks are no headline, and need no more than that look.
  if (claimed === null || Math.abs(text.length - claimed.length) > 12) return false;
  return plain(text) === plain(claimed);
}

/** At least half of the words of either are in the other: sites shorten their headlines for the head of the page. */
function isAlike(text: string, claimed: string): boolean {
  const words = new Set(plain(text).split(" "));
  const claimedWords = new Set(plain(claimed).split(" "));
  const shared = [...words].filter((word) => claimedWords.has(word)).length;
  return shared * 2 >= Math.min(words.size, claimedWords.size) && shared > 0;
}

/** The element that holds the article: around all kept blocks, or the article or main element just around those. */
function findArticle(
  blocks: readonly Block[],
  isKept: readonly boolean[],
): { isAround(element: HtmlElement): boolean } {
  let common: HtmlElement | null = null;
  blocks.forEach(({ element }, i) => {
    if (isKept[i]) common = common === null ? element : commonAncestor(common, element);
  });
  const holder = common === null ? null : articleAround(common);
  return {
    isAround: (element) => {
      if (holder === null) return false;
      for (let at: HtmlElement | null = element; at !== null; at = at.parent) {
        if (at === holder) return true;
        // A card of another article inside this one.
        if (at.tag === "article") return false;
      }
      return false;
    },
  };
}

function articleAround(common: HtmlElement): HtmlElement | null {
  for (let at: HtmlElement | null = common; at !== null; at = at.parent) {
    if (at.tag === "article" || at.tag === "main" || at.attributes.role === "main") return at;
  }
  return common.tag === "body" || common.tag === "html" || common.tag === "#root" ? null : common;
}

function commonAncestor(a: HtmlElement, b: HtmlElement): HtmlElement {
  const around = new Set<HtmlElement>();
  for (let at: HtmlElement | null = a; at !== null; at = at.parent) around.add(at);
  let at = b;
  while (!around.has(at) && at.parent !== null) at = at.parent;
  return at;
}
