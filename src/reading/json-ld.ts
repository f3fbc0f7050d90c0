/**
 * What a page says of itself in JSON-LD (schema.org): NewsArticle and its kin, alone, in arrays, in `@graph`.
 * A block that is not JSON is a problem to report, never a stop: another block may be good.
 *
 * Not here: meta tags and visible text (page-head, page-parts).
 */
import { parseHtml } from "./html-tree.ts";
import { readBlocks } from "./page-blocks.ts";

export interface LinkedData {
  readonly headline: string | null;
  readonly description: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  readonly language: string | null;
}

const articleType = /(?:Article|Posting|Report|Review)$/;
/** Graphs nest (`mainEntity`, `hasPart`), but not without end. */
const deepest = 6;
/** A headline or a name has no more markup than this. */
const mostElements = 50;

type JsonObject = Readonly<Record<string, unknown>>;

/** The page's article, from the first block that tells of one; `malformed` counts blocks that could not be read. */
export function readLinkedData(scripts: readonly string[]): { article: LinkedData | null; malformed: number } {
  let malformed = 0;
  let article: LinkedData | null = null;
  for (const script of scripts) {
    const value = parseLeniently(script);
    if (value === undefined) malformed++;
    else if (article === null) {
      const found = findArticle(value, 0);
      if (found !== null) article = articleOf(found);
    }
  }
  return { article, malformed };
}

/** Pages wrap the block in comments or CDATA and leave line breaks in strings; anything worse is undefined. */
function parseLeniently(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)/, "")
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>)\s*;?\s*$/, "");
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, " ").replace(/;\s*$/, "")]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null;

function findArticle(value: unknown, depth: number): JsonObject | null {
  if (depth > deepest || !isObject(value)) return null;
  if (Array.isArray(value)) return firstOf(value, depth);
  if (typesOf(value).some((type) => articleType.test(type))) return value;
  return firstOf([value["@graph"], value.mainEntity, value.mainEntityOfPage, value.hasPart], depth);
}

function firstOf(values: readonly unknown[], depth: number): JsonObject | null {
  for (const value of values) {
    const found = findArticle(value, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function typesOf(value: JsonObject): string[] {
  return [value["@type"]].flat().filter((type) => typeof type === "string");
}

function articleOf(value: JsonObject): LinkedData {
  return {
    headline: textOf(value.headline) ?? textOf(value.name),
    description: textOf(value.description),
    published: textOf(value.datePublished) ?? textOf(value.dateCreated),
    modified: textOf(value.dateModified),
    authors: namesOf(value.author ?? value.creator),
    outlet: namesOf(value.publisher ?? value.sourceOrganization)[0] ?? null,
    language: namesOf(value.inLanguage)[0] ?? null,
  };
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value !== "string") return null;
  // Many sites put their HTML into the strings, entities and all.
  const words = /[&<]/.test(value) ? readBlocks(parseHtml(value, mostElements).root).map(({ text }) => text) : [value];
  return words.join(" ").trim() || null;
}

/** A name, a thing with a name, or several of them. */
function namesOf(value: unknown): string[] {
  const names = [value].flat().map((one) => (isObject(one) ? textOf(one.name) : textOf(one)));
  return names.filter((name) => name !== null);
}
