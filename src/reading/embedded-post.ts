/**
 * Who wrote an embedded post, when, and where it stands, from the markup that the networks hand out:
 * "— Jane Doe (@janedoe) May 1, 2023", with a link to the post.
 *
 * Not here: the words of the post (page-parts).
 */

import { readTimestamp } from "../text/dates/timestamp.ts";
import { charactersOf, type HtmlElement } from "./html-tree.ts";

export interface EmbeddedPost {
  readonly author: string | null;
  readonly date: string | null;
  readonly url: string | null;
}

/** The path of a post on the networks: /status/1, /p/abc, /posts/1, /post/1, /@name/1, /video/1, /permalink/1. */
const postPath = /^https?:\/\/[^/]+\/.*(?:status(?:es)?|p|reel|posts?|video|permalink|comments|@[^/]+)\/[\w.-]+/i;
const signature = /[—–]\s*([^—–()]{2,80}?)\s*(\(@[\w.]+\)|@[\w.]+(?:@[\w.-]+)?)/;
const bareSignature = /[—–]\s*(\p{Lu}[^—–()\d]{1,60}?)\s*$/u;

export function readEmbeddedPost(element: HtmlElement): EmbeddedPost {
  const found: HtmlElement[] = [];
  collectElements(element, found);
  const links = found.filter(({ tag, attributes }) => tag === "a" && attributes.href !== undefined);
  const post = links.findLast(({ attributes }) => postPath.test(attributes.href!));
  const text = textOf(element);
  return {
    author: authorOf(found, text),
    date: dateOf(found, post, text),
    url: declaredUrl(element) ?? post?.attributes.href ?? null,
  };
}

function declaredUrl({ attributes }: HtmlElement): string | null {
  const declared = [attributes["data-instgrm-permalink"], attributes.cite, attributes["data-href"]];
  return declared.find((url) => url !== undefined && /^https?:/.test(url)) ?? null;
}

function authorOf(found: readonly HtmlElement[], text: string): string | null {
  const signed = signature.exec(text);
  if (signed !== null) return `${signed[1]} ${signed[2]}`;
  const named = found.find(
    ({ attributes }) =>
      attributes.rel === "author" || /\b(?:author|user-?name|display-name|full-?name)\b/i.test(attributes.class ?? ""),
  );
  const name = named === undefined ? "" : textOf(named);
  return name !== "" ? name : (bareSignature.exec(text)?.[1] ?? null);
}

function dateOf(found: readonly HtmlElement[], post: HtmlElement | undefined, text: string): string | null {
  const time = found.find(({ tag, attributes }) => tag === "time" && attributes.datetime !== undefined);
  const stamps = [time?.attributes.datetime, post === undefined ? undefined : textOf(post), text.slice(-60)];
  for (const stamp of stamps) {
    const date = stamp === undefined ? null : readTimestamp(stamp);
    if (date !== null) return date;
  }
  return null;
}

function collectElements(element: HtmlElement, found: HtmlElement[]): void {
  found.push(element);
  for (const child of element.children) if (child.type === "element") collectElements(child, found);
}

function textOf(element: HtmlElement): string {
  const words = element.children.map((child) => (child.type === "text" ? charactersOf(child) : textOf(child)));
  return words.join("").replace(/\s+/g, " ").trim();
}
