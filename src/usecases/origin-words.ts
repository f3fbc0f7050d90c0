/**
 * What the gazetteer knows of countries and offices, as joining needs it.
 */
import { countryOfDemonym, lookUpPlaces } from "../gazetteer/gazetteer.ts";
import { findOrganisation } from "../gazetteer/organisations.ts";
import type { OriginWords } from "../reconciliation/joining/origin-words.ts";
import { remembering } from "../text/remembering.ts";

export const originWords: OriginWords = { countryOf: remembering(20_000, countryOf), officeOf: findOrganisation };

function countryOf(phrase: string): string | undefined {
  const people = countryOfDemonym(phrase);
  if (people !== undefined) return people.name;
  const [place] = lookUpPlaces(phrase);
  return place?.kind === "country" ? place.name : undefined;
}
