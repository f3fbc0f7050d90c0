/**
 * The place that names a table's row: "Hatay" of "Hatay | 120 | 30".
 *
 * Not here: rows of days and of people ("Children | 30").
 */
import { countryCodeOf, lookUpPlaces, namesAround } from "../../gazetteer/gazetteer.ts";
import { classOfNoun } from "../counted-noun.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { rowLabelOf } from "../row-label.ts";
import { type PlaceMention, plainMention } from "./place-mention.ts";
import { neverPlaces } from "./place-words.ts";

export function placeOfRow(draft: FigureDraft): PlaceMention | undefined {
  const label = rowLabelOf(draft);
  if (label === undefined || label.isTotal || !isName(label.span.exact)) return undefined;
  const plain = plainMention(0, 0, label.span);
  const [place] = lookUpPlaces(label.span.exact);
  if (place === undefined) return plain;
  const { id, name, kind } = place;
  return { ...plain, id, name, kind, within: namesAround(place), country: countryCodeOf(place) };
}

function isName(label: string): boolean {
  const words = label.split(/\s+/);
  return (
    /^\p{Lu}/u.test(label) &&
    words.length <= 5 &&
    !words.some((word) => {
      const lower = word.toLowerCase();
      return /\d/.test(word) || neverPlaces.has(lower) || isPeople(lower);
    })
  );
}

const isPeople = (word: string) =>
  classOfNoun(word) === "person" || /^(?:civilians?|military|others?|unknown|male|female|confirmed)$/.test(word);
