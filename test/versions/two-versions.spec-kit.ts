/**
 * Two versions of an article as a reporter writes them, and what differs in their figures, one line a change:
 *
 *   changesBetween("Toll\n\n12 people died.", "Toll\n\n15 people died.") → ["value: 12 → 15"]
 */
import type { FigureChange } from "../../src/domain/correction.ts";
import { readArticleText } from "../../src/reading/read-article-text.ts";
import { readDocument } from "../../src/reading/read-document.ts";
import { compareVersions, type VersionComparison } from "../../src/reconciliation/compare-versions.ts";
import type { ReadVersion } from "../../src/reconciliation/read-version.ts";
import { extractArticle } from "../../src/usecases/extract-document.ts";

export interface Times {
  readonly published?: string;
  /** When each version was made. */
  readonly before?: string;
  readonly after?: string;
}

/** A Wednesday. */
const someDay = "2024-06-05";

/** Reads a text as the use cases do. */
export function readVersion(
  text: string,
  published: string | null = someDay,
  modified: string | null = null,
): ReadVersion {
  const article = readArticleText(text, { place: "a version", date: published });
  const { figures } = extractArticle(article);
  return { text: article.text, parts: article.parts, figures, published, modified };
}

export function comparisonOf(before: string, after: string, times: Times = {}): VersionComparison {
  const published = times.published ?? someDay;
  return compareVersions(
    readVersion(before, published, times.before ?? null),
    readVersion(after, published, times.after ?? null),
  );
}

export function changesBetween(before: string, after: string, times: Times = {}): string[] {
  return comparisonOf(before, after, times).changes.map(lineOf);
}

/** The same for two pages. */
export function changesBetweenPages(before: string, after: string): string[] {
  const read = (html: string): ReadVersion => {
    const { article } = readDocument({ bytes: new TextEncoder().encode(html), format: "html", place: "a page" });
    const { text, parts, published, modified } = article!;
    return { text, parts, figures: extractArticle(article!).figures, published, modified };
  };
  return compareVersions(read(before), read(after)).changes.map(lineOf);
}

function lineOf({ kind, slot, from, to, isUpdate }: FigureChange): string {
  const words = kind === "changed" ? `${slot}: ${from ?? "–"} → ${to ?? "–"}` : `${kind}: ${from ?? to}`;
  return isUpdate ? `${words} (update)` : words;
}
