/**
 * Names of one word that are bodies or places, not people: "Hamas said", "Kyiv says", "Oxfam warned".
 * Any other bare name of one word before a verb of saying is taken for a surname.
 *
 * Not here: nouns that bodies are called by (source-nouns.ts).
 */
import { lookUpPlaces } from "../../gazetteer/gazetteer.ts";
import { wordSet } from "../../text/word-set.ts";
import { isOutletWord } from "./outlets.ts";
import { isAcronym } from "./person-name.ts";
import { bodyNouns, documentNouns, unnamedNouns } from "./source-nouns.ts";

const bodies = wordSet(
  `hamas hezbollah hizballah hizbollah taliban isis isil daesh houthis houthi fatah wagner amnesty oxfam unicef unhcr unesco nato interpol europol
  frontex airwars bellingcat oryx acaps acled mercy caritas congress parliament centcom kremlin pentagon treasury downing knesset duma
  bundeswehr hezb boko shabaab al-shabaab al-qaeda qaeda janes swisspeace reliefweb worldpop emergency greenpeace microsoft google facebook meta
  boeing airbus amazon tesla gazprom rosatom britain america europe russia ukraine israel`,
);

/** Whether a name of one word may be a surname. */
export function mayBeSurname(word: string): boolean {
  const lower = word.toLowerCase();
  if (!/^\p{Lu}\p{Ll}+(?:[-’']\p{L}+)?$/u.test(word) || isAcronym(word)) return false;
  if (
    bodies.has(lower) ||
    isOutletWord(lower) ||
    bodyNouns.has(lower) ||
    documentNouns.has(lower) ||
    unnamedNouns.has(lower)
  )
    return false;
  return !isKnownPlace(word);
}

const townOfNote = 50_000;

/** A country, or a town that more people know than bear its name. */
export function isKnownPlace(word: string): boolean {
  const place = lookUpPlaces(word)[0];
  return place !== undefined && (place.kind === "country" || place.weight >= townOfNote);
}
