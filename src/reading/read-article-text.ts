/**
 * Reads an article that is given as text already: `readArticleText("Toll hits 41\n\nThe flood …", { place: "line 3" })`.
 * The text is never changed, not even where its characters make no valid Unicode.
 *
 * Not here: bytes and charsets (read-document).
 */
import type { Article } from "../domain/article.ts";
import { languageNotSupported, tooLarge } from "./document-problems.ts";
import { readLanguage } from "./language.ts";
import { readPlainText } from "./plain-text.ts";
import { largestDocument } from "./read-document.ts";

export interface KnownOfText {
  /** For problems: a line, a file name. */
  readonly place: string;
  /** ISO 8601. */
  readonly date?: string | null;
  readonly url?: string | null;
  readonly outlet?: string | null;
  /** Its headline, where that is told beside the text; else a first line that looks like one is. */
  readonly title?: string | null;
}

/** A text over the limit has no parts, and a problem that says so. */
export function readArticleText(text: string, { place, date, url, outlet, title }: KnownOfText): Article {
  const isTooLarge = text.length > largestDocument;
  const { parts, headline, authors } = isTooLarge ? { parts: [], headline: null, authors: [] } : readPlainText(text);
  const { language, isRefused } = readLanguage(text);
  const problems = isTooLarge ? [tooLarge(place, text.length, largestDocument)] : [];
  if (isRefused && language !== null) problems.push(languageNotSupported(place, language));
  return {
    text,
    parts,
    embeds: [],
    language,
    // No part: a title that stands beside the text has no characters in it.
    headline: title?.trim().replace(/\s+/g, " ") || headline,
    authors,
    outlet: outlet ?? null,
    url: url ?? null,
    canonical: null,
    published: date ?? null,
    modified: null,
    problems,
  };
}
