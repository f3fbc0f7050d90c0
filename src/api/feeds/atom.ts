/**
 * Writes an Atom feed (RFC 4287).
 *
 * Ids are tag URIs (RFC 4151) made of the book's own id and that of the item: they stay the same wherever the book is served, and
 * after a rebuild. The name in them is one that nobody owns (RFC 2606).
 */
import { escaped } from "../../wording/escape-xml.ts";

export interface FeedEntry {
  /** Of the item in the book: "estimates/e-0123456789abcdef". */
  readonly id: string;
  readonly title: string;
  /** ISO 8601 with zone. */
  readonly updated: string;
  /** Who said or wrote it. */
  readonly author: string;
  /** Path of its page on this server. */
  readonly path: string;
  readonly words: string;
}

export interface Feed {
  /** Id of the book. */
  readonly book: string;
  /** Of the feed: "estimates". */
  readonly name: string;
  /** What it was narrowed to, as in its address: "measure=killed"; empty for the whole. Such a feed is another than the whole, with an id of its own. */
  readonly query: string;
  readonly title: string;
  /** When nothing is in it. */
  readonly begun: string;
  /** "http://127.0.0.1:4545": where the feed was asked for. */
  readonly server: string;
  readonly entries: readonly FeedEntry[];
}

export function writeFeed({ book, name, query, title, begun, server, entries }: Feed): string {
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? begun;
  const narrowed = query === "" ? "" : `?${query}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${tagOf(book, `feeds/${name}`)}${escaped(narrowed)}</id>
<title>${escaped(title)}</title>
<updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${escaped(`${server}/api/v1/feeds/${name}.atom${narrowed}`)}"/>
<link rel="alternate" type="text/html" href="${escaped(`${server}/`)}"/>
<generator>Tollbook</generator>
${entries.map((entry) => writeEntry(entry, book, server)).join("")}</feed>
`;
}

const writeEntry = ({ id, title, updated, author, path, words }: FeedEntry, book: string, server: string) => `<entry>
<id>${tagOf(book, id)}</id>
<title>${escaped(title)}</title>
<updated>${updated}</updated>
<author><name>${escaped(author)}</name></author>
<link rel="alternate" type="text/html" href="${escaped(server + path)}"/>
<content type="text">${escaped(words)}</content>
</entry>
`;

const tagOf = (book: string, id: string) =>
  escaped(`tag:tollbook.invalid,2026:${book}/${id.split("/").map(encodeURIComponent).join("/")}`);

/** A day or time as Atom wants it; null for what is neither. */
export function atomTime(time: string | null): string | null {
  if (time === null) return null;
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(time) ? `${time}T00:00:00Z` : time;
  const moment = new Date(whole);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
