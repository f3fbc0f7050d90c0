/**
 * Ids of articles and versions, made of content alone: the same documents give the same ids in every book.
 */
import { createHash } from "node:crypto";
import type { Article } from "../domain/article.ts";

/** The article's believed address, without its fragment; null when it has none. */
export function addressOf({ canonical, url }: Pick<Article, "canonical" | "url">): string | null {
  const address = canonical?.isBelieved ? canonical.url : url;
  return address === null ? null : normalAddress(address);
}

/** An address as it is compared: without its fragment. One that is no URL stays as it is. */
export function normalAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const parsed = new URL(address);
  parsed.hash = "";
  return parsed.href;
}

/** An article is known by its address, or without one by its text. */
export function articleIdOf(article: Article): string {
  const address = addressOf(article);
  return idOf("a", address === null ? ["text", article.text] : ["url", address]);
}

export function versionIdOf(articleId: string, text: string): string {
  return idOf("v", [articleId, text]);
}

function idOf(prefix: string, content: readonly string[]): string {
  return `${prefix}-${createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 16)}`;
}
