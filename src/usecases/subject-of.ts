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

/** Signs that part words; all else is kept, of whatever script. The ledger has the same list (tollbook.slug). */
const signs =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are no part of a name.
  /[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u3004\u3008-\u3020]+/g;

const slug = (words: string) =>
  words
    .replace(signs, "-")
    // Other letters are made small by the collation of a database, which may know none.
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replace(/^-+|-+$/g, "");
