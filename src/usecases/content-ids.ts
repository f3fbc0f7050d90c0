/**
 * Ids of articles and versions, made of content alone: the same documents give the same ids in every book.
 */
import { createHash } from "node:crypto";
import type { Article } from "../domain/article.ts";

/** The article's believed address, without its fragment; null when it has none. */
export function addressOf({ canonical, url }: Pick<Article, "canonical" | "url">): string | null {
  const own = url === null ? null : normalAddress(url);
  return canonical?.isBelieved ? (articleAddress(canonical.url) ?? own) : own;
}

/** An address as it is compared: without its fragment. One that is no URL stays as it is. */
export function normalAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const parsed = new URL(address);
  parsed.hash = "";
  return parsed.href;
}

/**
 * An article is known by its address. A page that came without one is known by the address that it claims for itself,
 * apart from the articles that really have that address, so that a false claim cannot reach their versions; and
 * without a claim, by its text.
 */
export function articleIdOf(article: Article): string {
  const { canonical, text } = article;
  const address = addressOf(article);
  if (address !== null) return idOf("a", ["url", address]);
  const claimed = canonical === null ? null : articleAddress(canonical.url);
  return idOf("a", claimed === null ? ["text", text] : ["claim", claimed]);
}

export function versionIdOf(articleId: string, text: string): string {
  return idOf("v", [articleId, text]);
}

/** Null for the front page, which careless templates name as the address of every article. */
function articleAddress(address: string): string | null {
  const normal = normalAddress(address);
  return URL.canParse(normal) && new URL(normal).pathname === "/" ? null : normal;
}

function idOf(prefix: string, content: readonly string[]): string {
  return `${prefix}-${createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 16)}`;
}
