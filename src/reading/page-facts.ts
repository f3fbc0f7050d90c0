/**
 * What is taken for the article's headline, authors, outlet and times, from all that a page says of itself:
 * JSON-LD before meta tags before visible text, and of two stamps of one day the one that also gives the hour and zone.
 */
import type { CanonicalClaim } from "../domain/article.ts";
import { readTimestamp } from "../text/dates/timestamp.ts";
import { readAuthorNames } from "./bylines.ts";
import { charactersOf, type HtmlElement } from "./html-tree.ts";
import type { LinkedData } from "./json-ld.ts";
import type { PageHead } from "./page-head.ts";

export interface PageFacts {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  readonly published: string | null;
  readonly modified: string | null;
}

/** The headline that the page's head claims; its `<title>` often carries the site's name too, so it comes last. */
export function claimedHeadline(head: PageHead, data: LinkedData | null): string | null {
  return data?.headline ?? firstMeta(head, "og:title", "twitter:title", "dc.title", "headline") ?? null;
}

export function claimedDescription(head: PageHead, data: LinkedData | null): string | null {
  return data?.description ?? firstMeta(head, "og:description", "description", "twitter:description");
}

/** What the visible page says. */
export interface VisibleFacts {
  readonly headline: string | null;
  readonly bylines: readonly string[];
  /** The short lines around the head of the article, where pages print their dates. */
  readonly lines: readonly string[];
}

export function settleFacts(
  head: PageHead,
  data: LinkedData | null,
  { headline, bylines, lines }: VisibleFacts,
): PageFacts {
  const visible = readVisibleTimes(lines);
  const published = [
    data?.published,
    firstMeta(
      head,
      "article:published_time",
      "og:article:published_time",
      "datepublished",
      "dc.date.issued",
      "dc.date",
    ),
    firstMeta(head, "parsely-pub-date", "pubdate", "publish-date", "publication_date", "sailthru.date", "date"),
    ...head.times.map(stampOf),
    visible.published,
  ];
  const modified = [
    data?.modified,
    firstMeta(head, "article:modified_time", "og:updated_time", "datemodified", "last-modified", "dc.date.modified"),
    visible.modified,
  ];
  return {
    headline: headline ?? claimedHeadline(head, data) ?? titleOf(head),
    authors: readAuthors(head, data, bylines),
    outlet: data?.outlet ?? firstMeta(head, "og:site_name", "application-name", "dc.publisher", "publisher"),
    published: mostPrecise(published),
    modified: mostPrecise(modified),
  };
}

/** A canonical link is believed only where it stays on the host that the page was fetched from. */
export function judgeCanonical(canonical: string | null, url: string | undefined): CanonicalClaim | null {
  if (canonical === null) return null;
  const own = url !== undefined && URL.canParse(url) ? new URL(url) : null;
  if (!URL.canParse(canonical, own?.href)) return null;
  const target = new URL(canonical, own?.href);
  if (!/^https?:$/.test(target.protocol)) return null;
  return { url: target.href, isBelieved: own !== null && hostOf(own) === hostOf(target) };
}

const hostOf = (url: URL) => url.hostname.replace(/^www\./, "");

function firstMeta({ meta }: PageHead, ...names: string[]): string | null {
  for (const name of names) {
    const [value] = meta.get(name) ?? [];
    if (value !== undefined) return value;
  }
  return null;
}

/** The first stamp that can be read; a later one of the same day that also has hour and zone is preferred. */
function mostPrecise(stamps: readonly (string | null | undefined)[]): string | null {
  let best: string | null = null;
  for (const stamp of stamps) {
    const read = stamp ? readTimestamp(stamp) : null;
    if (read === null) continue;
    if (best === null) best = read;
    else if (read.slice(0, 10) === best.slice(0, 10) && read.length > best.length) best = read;
  }
  return best;
}

const stampOf = (element: HtmlElement) => {
  const { attributes, children } = element;
  const [first] = children;
  return attributes.datetime ?? attributes.content ?? (first?.type === "text" ? charactersOf(first) : null);
};

const publishedLabel = /\b(?:published|posted|first published|created|date|on)\b:?/i;
const modifiedLabel = /\b(?:updated|last updated|modified|last modified|edited)\b:?/i;

/** "Published May 1, 2023 at 5:10 p.m. ET | Updated May 2, 2023 at 8:30 a.m. ET" has both. */
function readVisibleTimes(lines: readonly string[]): { published: string | null; modified: string | null } {
  let published: string | null = null;
  let modified: string | null = null;
  for (const line of lines) {
    for (const stamp of splitAtLabels(line)) {
      if (readTimestamp(stamp) === null) continue;
      if (modifiedLabel.test(stamp)) modified ??= stamp;
      else if (publishedLabel.test(stamp) || isOnlyDate(stamp)) published ??= stamp;
    }
  }
  return { published, modified };
}

function splitAtLabels(line: string): string[] {
  return line.split(/(?=\b(?:last updated|updated|modified|edited|first published|published|posted)\b)/i);
}

/** A line that is hardly more than its date: "By Jane Doe, 1 May 2023" may be, a sentence is not. */
const isOnlyDate = (stamp: string) => stamp.length < 60;

function readAuthors(head: PageHead, data: LinkedData | null, bylines: readonly string[]): string[] {
  const claimed = [
    data?.authors ?? [],
    [...(head.meta.get("author") ?? []), ...(head.meta.get("parsely-author") ?? [])],
    [...(head.meta.get("article:author") ?? []), ...(head.meta.get("dc.creator") ?? [])],
    bylines,
  ];
  for (const names of claimed) {
    const read = names.flatMap(readAuthorNames);
    if (read.length > 0) return [...new Set(read)];
  }
  return [];
}

function titleOf({ title }: PageHead): string | null {
  return title === null ? null : charactersOf(title).replace(/\s+/g, " ").trim() || null;
}
