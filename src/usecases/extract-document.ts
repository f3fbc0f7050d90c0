/**
 * One document in, its figures out: reading and extraction joined. Pure; nothing is stored.
 *
 * `extractLine('{"id": "a-1", "text": "Officials said 12 people died.", "date": "2023-05-01"}', "line 1")`
 */
import type { Article } from "../domain/article.ts";
import type { ExplainedDocument } from "../domain/explanation.ts";
import type { Problem } from "../domain/problem.ts";
import type { VaguePolicy } from "../domain/vague-policies.ts";
import { type Extraction, extractFigures } from "../extraction/extract-figures.ts";
import { type JsonLineDocument, readJsonLine } from "../reading/json-lines.ts";
import { readArticleText } from "../reading/read-article-text.ts";
import { readDocument, type SourceDocument } from "../reading/read-document.ts";

/** Kept with every version in a book; raised whenever the same text may give other figures. */
export const extractorVersion = "8";

export interface ExtractOptions {
  /** Also print every date, time and duration (TIMEX3). */
  readonly dates?: boolean;
  /** Also tell how each figure came about, and why other numbers are none. */
  readonly explain?: boolean;
  /** What vague numerals ("dozens") state at least; as stated when left out. */
  readonly vague?: VaguePolicy;
}

/** What extraction gives for an article in a book, and what it could not do. */
export interface ArticleExtraction extends Extraction {
  readonly problems: readonly Problem[];
}

const nothing: Extraction = { figures: [], unnumbered: [], quotes: [], attributions: [] };

/** The figures of an article that was read; none, with the article's own problem, where its language is not English. */
export function extractArticle(article: Article, options: ExtractOptions = {}): ArticleExtraction {
  if (article.problems.some(({ code }) => code === "language-not-supported")) return { ...nothing, problems: [] };
  const date = article.published?.slice(0, 10) ?? null;
  const extraction = extractFigures(
    { text: article.text, date, parts: article.parts, embeds: article.embeds },
    options,
  );
  return { ...extraction, problems: [] };
}

/** One line of JSON lines → what is printed for it. Never throws: whatever the line holds, its problems say what was wrong. */
export function extractLine(line: string, place: string, options: ExtractOptions = {}): ExplainedDocument {
  const { id, document, problems } = readJsonLine(line, place);
  if (document === null) return printed(id, null, nothing, problems, options);
  const { article, problems: readingProblems } = articleOf(document, place);
  if (article === null) return printed(id, null, nothing, [...problems, ...readingProblems], options);
  return printed(document.id, article, extractArticle(article, options), [...problems, ...readingProblems], options);
}

/** One document as it came, in any format that reading knows; its place serves as its id. */
export function extractDocument(
  source: SourceDocument & { readonly place: string },
  options: ExtractOptions = {},
): ExplainedDocument {
  const { article, problems } = readDocument(source);
  return printed(
    source.place,
    article,
    article === null ? nothing : extractArticle(article, options),
    problems,
    options,
  );
}

function articleOf(
  document: JsonLineDocument,
  place: string,
): { article: Article | null; problems: readonly Problem[] } {
  const { text, html, title, date, url, outlet } = document;
  if (text !== null) {
    const article = readArticleText(text, { place, date, url, outlet, title });
    return { article, problems: article.problems };
  }
  return readDocument({
    bytes: new TextEncoder().encode(html ?? ""),
    format: "html",
    place,
    ...(url === null ? {} : { url }),
    ...(date === null ? {} : { date }),
    ...(outlet === null ? {} : { outlet }),
  });
}

function printed(
  id: string | null,
  article: Article | null,
  extraction: Extraction,
  problems: readonly Problem[],
  { vague = "stated" }: ExtractOptions,
): ExplainedDocument {
  const { figures, unnumbered, quotes, attributions, timex, explanation } = extraction;
  return {
    id,
    offsetUnit: "utf-16",
    language: article?.language ?? null,
    date: article?.published?.slice(0, 10) ?? null,
    text: article?.text ?? "",
    parts: article?.parts ?? [],
    figures,
    unnumbered,
    quotes,
    attributions,
    ...(timex === undefined ? {} : { timex }),
    ...(explanation === undefined ? {} : { explanation }),
    ...(vague === "stated" ? {} : { vaguePolicy: vague }),
    problems,
  };
}
