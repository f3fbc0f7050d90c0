/**
 * What a toll counts, as a key to link by: "killed.ukraine-civilian.geonames-713174". By identity: the place by its id in the gazetteer,
 * people by words that outlets put for one another. The ledger makes the same of an account's tolls (view figure_words_made).
 */
import { groupWords } from "../reconciliation/joining/group-words.ts";
import { originWords } from "./origin-words.ts";
import type { Counted } from "./page-view.ts";

export function subjectOf({ measure, group, place }: Counted): string {
  const people = slug(groupWords(group, originWords).join(" "));
  const where = slug(place === null ? "" : (place.id ?? place.span.exact));
  return [measure, people || "people", where || "anywhere"].join(".");
}

const slug = (words: string) =>
  words
    .replace(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase()
    .replace(/^-+|-+$/g, "");
