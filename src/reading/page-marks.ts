/**
 * What the markup of an element says that its words are: a caption, a byline, an embedded post, a newsletter box.
 * Only names that many sites share are known (schema.org, the embed codes of the networks, WordPress, plain English).
 *
 * Not here: what the words themselves say (correction-notes, disclosures), and who wins (page-parts).
 */
import type { PartKind } from "../domain/article.ts";
import { charactersOf, type HtmlElement } from "./html-tree.ts";

export type MarkKind = Exclude<PartKind, "headline" | "body" | "disclosure"> | "boilerplate";

export interface Mark {
  readonly kind: MarkKind;
  /** The element that carries the mark. */
  readonly element: HtmlElement;
}

interface MarkRule {
  readonly kind: MarkKind;
  /** Elements with more characters than this carry the name for another reason (`<body class="has-byline">`). */
  readonly longest: number;
  test(element: HtmlElement, names: string): boolean;
}

const named = (pattern: RegExp) => (_: HtmlElement, names: string) => pattern.test(names);

const boxNames =
  "comments?|comment-list|disqus_thread|respond|newsletter|cookie|consent|share|sharing|social|sharedaddy|related|" +
  "related-(?:articles|posts|stories)|recommended|recommendations|outbrain|taboola|sidebar|promo|sponsored|" +
  "advertisement|breadcrumbs?|most-read|trending|read-more|also-read|read-next|up-next|more-stories|you-may-like";
const boxParts =
  "box|banner|bar|block|buttons?|container|content|cta|form|inline|inner|item|items|links?|list|module|promo|section|" +
  "sign-?up|unit|widget|wrapper";
const boxClass = new RegExp(`[\\s_-](?:${boxNames})(?:[-_]{1,2}(?:${boxParts}))*\\s`);

/** Ordered: the first rule that fits decides. `names` are the class and id, in lower case, with spaces around. */
const rules: readonly MarkRule[] = [
  {
    kind: "embed", // the embed codes that networks hand out
    longest: 5000,
    test: named(
      /[\s_-](?:twitter-tweet|twitter-video|tweet-embed|embedded-tweet|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|fb-xfbml-parse-ignore|text-post-media|threads-post|reddit-embed-bq|reddit-card|telegram-post|truthsocial-embed|social-embed)\s/,
    ),
  },
  {
    kind: "note", // a box that the site keeps for corrections
    longest: 3000,
    test: named(
      /[\s_-](?:corrections?|editors?[-_]?notes?|update[-_]notes?|clarifications?|correction[-_](?:text|note|box|body))\s/,
    ),
  },
  {
    kind: "caption",
    longest: 1500,
    test: ({ tag }, names) =>
      tag === "figcaption" ||
      /[\s_-](?:wp-caption-text|image-caption|photo-caption|caption|caption-text|cutline)\s/.test(names),
  },
  {
    kind: "bio", // before byline: "author-bio" is not a byline
    longest: 2000,
    test: named(
      /[\s_-](?:(?:about|meet)[-_](?:the[-_])?(?:author|writer|reporter)s?|(?:author|writer|reporter|contributor)s?[-_]{1,2}(?:bio|info|description|about|box|card|profile|details)|byline[-_]bio|bio)\s/,
    ),
  },
  {
    kind: "byline",
    longest: 250,
    test: ({ attributes }, names) =>
      attributes.rel === "author" ||
      /\bauthor\b/.test(attributes.itemprop ?? "") ||
      /[\s_-](?:byline|bylines|by-line|author|authors|author-name|author-names|author-strip|author-line|p-author|article-author|writtenby)\s/.test(
        names,
      ),
  },
  {
    kind: "deck",
    longest: 600,
    test: named(
      /[\s_-](?:deck|dek|standfirst|subhead|sub-?headline|sub-?title|sub-heading|article-summary|strapline|article-dek|article-deck)\s/,
    ),
  },
  {
    kind: "boilerplate",
    longest: Number.POSITIVE_INFINITY,
    test: ({ tag, attributes }, names) => tag === "nav" || attributes.role === "navigation" || boxClass.test(names),
  },
];

/** Finds the mark of an element or of the nearest element around it that has one. Remembers what it found. */
export class MarkReader {
  readonly #known = new Map<HtmlElement, Mark | null>();

  markOf(element: HtmlElement): Mark | null {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const around = element.parent === null ? null : this.markOf(element.parent);
    // What stands in a newsletter box or a comment is part of that box, whatever it is called.
    const mark = around?.kind === "boilerplate" || around?.kind === "embed" ? around : (ownMark(element) ?? around);
    this.#known.set(element, mark);
    return mark;
  }
}

function ownMark(element: HtmlElement): Mark | null {
  const { attributes, tag } = element;
  if (tag === "body" || tag === "html" || tag === "main" || tag === "article") return null;
  const names = ` ${attributes.class ?? ""} ${attributes.id ?? ""} `.toLowerCase();
  const rule = rules.find(({ test, longest }) => test(element, names) && isShorter(element, longest));
  return rule === undefined ? null : { kind: rule.kind, element };
}

function isShorter(element: HtmlElement, longest: number): boolean {
  return longest === Number.POSITIVE_INFINITY || countCharacters(element, longest) <= longest;
}

/** Counts until it is clear that there are more than `enough`. */
function countCharacters(element: HtmlElement, enough: number): number {
  let count = 0;
  for (const child of element.children) {
    if (count > enough) break;
    count += child.type === "text" ? charactersOf(child).trim().length : countCharacters(child, enough - count);
  }
  return count;
}
