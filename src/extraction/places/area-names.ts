/** What a capitalised word says of the place whose name it ends: "Donetsk Oblast" is an area, "Goulburn Islands" lie elsewhere than Goulburn. */
import type { Place } from "../../gazetteer/listing.ts";
import type { Token } from "../../text/sentence.ts";
import { areaNouns, directions, facilityNouns, organisationNouns } from "./place-words.ts";

/** Towns called University, Union or Station are not what these words mean alone. */
export const isGeneric = ({ lower }: Token) =>
  facilityNouns.has(lower) || areaNouns.has(lower) || organisationNouns.has(lower) || directions.has(lower);

/** "Goulburn Islands": named like a town, without lying there. */
export const bearsName = ({ lower }: Token) => /^(?:islands?|peninsula|valley|atoll|archipelago|desert)$/.test(lower);

export const isArea = ({ kind }: Place) => kind !== "city" && kind !== "country";

export const namesArea = ({ lower }: Token) =>
  areaNouns.has(lower) && !/^(?:area|areas|city|town|village)$/.test(lower);

/** "Donetsk Oblast" is the area, though the town of that name weighs more. */
export function areasFirst(places: readonly Place[]): readonly Place[] {
  const areas = places.filter(isArea);
  return areas.length > 0 ? areas : places;
}

/** Where everything stands in capitals, "IN" is no Indiana. */
export const isWordInCapitals = ({ lower }: Token) => /^(?:in|or|me|hi|ok|oh|de|la|pa|id|al|co|ma)$/.test(lower);
