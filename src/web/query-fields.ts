/** Fields of a page's address as they were given: none is required, and what is malformed is as if it were not there. */
import type { WantedWords } from "./resolve-words.ts";

export type Fields = Readonly<Record<string, string | string[] | undefined>>;

/** A field that is given more than once counts as its first; an empty one as not given. */
export function fieldOf(query: Fields, name: string): string | undefined {
  const value = query[name];
  return (Array.isArray(value) ? value[0] : value) || undefined;
}

/** What `wordsOf` reads. */
export const wordsNames = ["exact", "prefix", "suffix", "start", "end"] as const;

/** The words that a link means, as W3C selectors give them. */
export function wordsOf(query: Fields): WantedWords {
  return {
    exact: fieldOf(query, "exact") ?? null,
    prefix: fieldOf(query, "prefix") ?? "",
    suffix: fieldOf(query, "suffix") ?? "",
    start: numberOf(query, "start") ?? null,
    end: numberOf(query, "end") ?? null,
  };
}

/** A whole number that is nought or more. */
export function numberOf(query: Fields, name: string): number | undefined {
  const text = fieldOf(query, name) ?? "";
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
