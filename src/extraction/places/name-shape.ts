/**
 * How far a place name reaches, and what leads to it: "southern Israel", "the Kajuru area", "Kabul's airport",
 * "in the village of Kuriga", "a town, El Geneina".
 */
import type { PlaceKind } from "../../gazetteer/listing.ts";
import type { Token } from "../../text/sentence.ts";
import { sayingVerbs, singleEvents } from "./event-words.ts";
import { isCapitalised } from "./name-context.ts";
import { isPersonBesidePlace } from "./person-beside-place.ts";
import type { PlaceMention } from "./place-mention.ts";
import {
  areaNouns,
  directions,
  facilityNouns,
  frontNouns,
  locativePrepositions,
  neverPlaces,
  organisationNouns,
} from "./place-words.ts";

const isNominal = ({ pos }: Token) => pos === "PROPN" || pos === "NOUN" || pos === "ADJ";
const acronym = /^[A-Z][A-Z.]+$/;
const longestUnlisted = 3;

/** Index of the last token of the run of capitalised names that begins at `i`. */
export function endOfName(tokens: readonly Token[], i: number): number {
  let last = i;
  while (isCapitalised(tokens[last + 1]) && isNominal(tokens[last + 1]!)) last++;
  return last;
}

/** The name with the direction before it and the noun behind it, and what kind of place that makes; null: the name alone. */
export function widened(
  tokens: readonly Token[],
  i: number,
  end: number,
): { first: number; last: number; kind: PlaceKind | null } {
  const behind = nounBehind(tokens, end);
  let first = i;
  while (first > 0 && directions.has(tokens[first - 1]!.lower)) first--;
  if (behind) return { first, last: behind.last, kind: behind.kind };
  const nameItself = tokens[end]!.lower;
  const kind =
    first < i
      ? "region"
      : end > i && (facilityNouns.has(nameItself) || frontNouns.has(tokens[i]!.lower))
        ? "facility"
        : null;
  return { first, last: end, kind };
}

/** "Kajuru area", "Saudi Hospital", "Kabul's international airport"; not "Ukraine's port of Odesa". */
function nounBehind(tokens: readonly Token[], end: number): { last: number; kind: PlaceKind } | null {
  let i = end + 1;
  const isPossessive = tokens[i]?.lower === "'s";
  if (isPossessive) i++;
  for (let steps = 0; steps < 3; steps++, i++) {
    const token = tokens[i];
    if (!token || !isNominal(token)) return null;
    if (
      isNominal(tokens[i + 1] ?? token) &&
      tokens[i + 1] &&
      !isCapitalised(tokens[i + 1]) &&
      facilityNouns.has(tokens[i + 1]!.lower)
    )
      continue;
    const isBeforeOf = tokens[i + 1]?.lower === "of" && isCapitalised(tokens[i + 2]);
    if (facilityNouns.has(token.lower)) return isBeforeOf ? null : { last: i, kind: "facility" };
    if (!isPossessive && areaNouns.has(token.lower)) return { last: i, kind: "region" };
    if (organisationNouns.has(token.lower)) return null;
    if (!isPossessive && !isCapitalised(token)) return null;
  }
  return null;
}

/** Token index of the preposition that leads to the name, past its article and adjectives. */
export function prepositionBefore(tokens: readonly Token[], first: number): number | null {
  for (let i = first - 1, steps = 0; i >= 0 && steps < 4; i--, steps++) {
    const token = tokens[i]!;
    if (locativePrepositions.has(token.lower) || token.lower === "of" || token.lower === "for") return i;
    if (token.pos !== "DET" && (token.pos !== "ADJ" || isCapitalised(token))) return null;
  }
  return null;
}

/** "in the Somali capital Mogadishu", "in Haiti's capital, Port-au-Prince": the preposition before the noun that the name explains. */
export function prepositionOfApposition(tokens: readonly Token[], first: number): number | null {
  let i = tokens[first - 1]?.lower === "," ? first - 2 : first - 1;
  if (!/^(?:capital|city|town|village|port|resort|stronghold|suburb|enclave|hub)$/.test(tokens[i]?.lower ?? ""))
    return null;
  for (i--; i >= 0 && i > first - 8; i--) {
    const { lower, pos } = tokens[i]!;
    if (locativePrepositions.has(lower)) return i;
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos) && lower !== "'s") return null;
  }
  return null;
}

/** "the Somali capital": the people, though a region bears the name as well. */
export const isPeopleOfCapital = (tokens: readonly Token[], i: number) => tokens[i + 1]?.lower === "capital";

/** "the village of Kuriga", "the besieged towns of Kuriga". */
export function isAreaOf(tokens: readonly Token[], preposition: number | null): boolean {
  if (preposition === null || tokens[preposition]!.lower !== "of") return false;
  const head = tokens[preposition - 1]?.lower ?? "";
  const single = head.replace(/s$/, "");
  return [head, single].some((noun) => areaNouns.has(noun) || facilityNouns.has(noun) || directions.has(noun));
}

/** "a single Darfur town, El Geneina,"; not "in Swat district, Farooq Khan, a spokesman, said". */
export function isAppositionOfArea(tokens: readonly Token[], first: number): boolean {
  if (tokens[first - 1]?.lower !== "," || !areaNouns.has(tokens[first - 2]?.lower ?? "")) return false;
  return !isPersonBesidePlace(tokens, first, endOfName(tokens, first));
}

/** Whether the name hangs on the place named before it: "Kuriga, Kaduna", "Gaza City's Shijaiyah", "Izium and Lyman". */
export function followsPlace(tokens: readonly Token[], first: number, before: PlaceMention | undefined): boolean {
  if (isAppositionOfArea(tokens, first) || isObject(tokens, first)) return true;
  if (!before || before.isDemonym || before.isPartOfName) return false;
  return (before.last + 2 === first && tokens[first - 1]!.lower === "'s") || isCoordinated(tokens, before.last, first);
}

/** "took el-Fasher", "hit Kharkiv". */
function isObject(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return before?.pos === "VERB" && !isCapitalised(before) && !sayingVerbs.has(before.lower);
}

/** Whether only a comma or "and" stands between the two. */
export function isCoordinated(tokens: readonly Token[], last: number, first: number): boolean {
  if (first - last < 2 || first - last > 3) return false;
  for (let i = last + 1; i < first; i++) if (!/^(?:,|and|or)$/.test(tokens[i]!.lower)) return false;
  return true;
}

/** "in Ouldoro, Tarmaber and [Kuriga]": the preposition leads to every name of a list; a person may stand beside. */
export function isListedBeside(
  tokens: readonly Token[],
  before: PlaceMention | undefined,
  first: number,
  last: number,
): boolean {
  if (before === undefined || !isCoordinated(tokens, before.last, first)) return false;
  const isLed = before.preposition !== null || isLedInList(tokens, before.first);
  return isLed && !isPersonBesidePlace(tokens, first, last);
}

function isLedInList(tokens: readonly Token[], first: number): boolean {
  let i = first - 1;
  while (i > 0 && (isCapitalised(tokens[i]) || /^(?:,|and|or)$/.test(tokens[i]!.lower))) i--;
  return i >= 0 && i < first - 1 && locativePrepositions.has(tokens[i]!.lower);
}

/** Whether an unlisted run of capitals may be a place's name at all. */
export function isPlausibleName(tokens: readonly Token[], i: number, end: number): boolean {
  // "in Room 5", "at Tower 22": numbered things.
  if (end - i >= longestUnlisted || tokens[end + 1]?.pos === "NUM") return false;
  if (i === end && directions.has(tokens[i]!.lower)) return false;
  for (let j = i; j <= end; j++) {
    const { lower, exact, pos } = tokens[j]!;
    if (neverPlaces.has(lower) || organisationNouns.has(lower) || acronym.test(exact)) return false;
    const isNamed =
      pos === "PROPN" || pos === "NOUN" || (end > i && /^(?:old|new|great|grand|little|upper|lower)$/.test(lower));
    if (j === i && !isNamed) return false;
  }
  return true;
}

/** "an attack on Smith" may be on a man. */
const raids = /^(?:(?:air)?(?:strike|raid)s?|shelling|bombings?|bombardment|offensive|barrage)$/;

/** "five men missing at Zarovka", "a fire at Zarovka": with "at" a name nobody lists is a place only beside what befell people. */
export function isWhereHarmed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  if (tokens[at]!.lower === "on") return raids.test(before);
  if (tokens[at]!.lower !== "at") return false;
  return (
    /^(?:killed|dead|died|missing|hurt|wounded|injured|shot|drowned|trapped|buried|lost)$/.test(before) ||
    singleEvents.has(before)
  );
}

/** "Bakhmut has cost Russia more than 100,000 casualties": what costs a people its own is a place or a fight for one. */
export function hasCostLives(tokens: readonly Token[], at: number): boolean {
  const verb = /^(?:has|have|had)$/.test(tokens[at]?.lower ?? "") ? at + 1 : at;
  return /^costs?$/.test(tokens[verb]?.lower ?? "") && /^\p{Lu}/u.test(tokens[verb + 1]?.exact ?? "");
}
