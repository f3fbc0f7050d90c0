/**
 * Which blocks of a page are its body, and which element holds the article.
 *
 * Readability decides; but where the page itself says where its article is (`<article>`, `itemprop=articleBody`)
 * and Readability lost many of the paragraphs there, those paragraphs are the body too.
 */
import { linkShare } from "./boilerplate.ts";
import { charactersOf, type HtmlElement, type HtmlText } from "./html-tree.ts";
import type { Block } from "./page-blocks.ts";
import type { MarkReader } from "./page-marks.ts";

/** Shorter blocks than this may be labels and links. */
const shortestParagraph = 80;
/** A container with fewer characters of paragraphs than this is no article but a card. */
const shortestArticle = 500;
/** Readability may drop so much of an article and still be right: what it drops then is boxes and asides. */
const wellKept = 0.8;

/** For each block whether it is the body's. */
export function chooseBody(blocks: readonly Block[], kept: ReadonlySet<HtmlText>, marks: MarkReader): boolean[] {
  const isKept = blocks.map((block) => isMostlyKept(block, kept));
  const isParagraph = blocks.map(
    (block) => block.text.length >= shortestParagraph && linkShare(block) < 0.3 && marks.markOf(block.element) === null,
  );
  const container = neglectedContainer(blocks, isKept, isParagraph);
  if (container === null) return isKept;
  return blocks.map(({ element }, i) => isKept[i]! || (isParagraph[i]! && isWithin(element, container)));
}

/** The element that the page calls its article and of which Readability kept too little; null when there is none. */
function neglectedContainer(
  blocks: readonly Block[],
  isKept: readonly boolean[],
  isParagraph: readonly boolean[],
): HtmlElement | null {
  const sizes = new Map<HtmlElement, { all: number; kept: number }>();
  blocks.forEach(({ element, text }, i) => {
    if (!isParagraph[i]) return;
    for (let at: HtmlElement | null = element; at !== null; at = at.parent) {
      if (!isCalledArticle(at)) continue;
      const size = sizes.get(at) ?? { all: 0, kept: 0 };
      size.all += text.length;
      if (isKept[i]) size.kept += text.length;
      sizes.set(at, size);
    }
  });
  const [largest] = [...sizes].sort(([, a], [, b]) => b.all - a.all);
  if (largest === undefined) return null;
  const [element, { all, kept }] = largest;
  return all >= shortestArticle && kept < all * wellKept ? element : null;
}

const bodyClass = /(?:^|[\s_-])(?:article|story|post|entry)[-_]{0,2}(?:body|content|text)(?:$|[\s_-])/i;

const isCalledArticle = ({ tag, attributes }: HtmlElement) =>
  tag === "article" || /\barticleBody\b/.test(attributes.itemprop ?? "") || bodyClass.test(attributes.class ?? "");

function isWithin(element: HtmlElement, container: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) if (at === container) return true;
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

/** The element that holds the article: around all kept blocks, or the article or main element just around those. */
export function findArticle(
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
