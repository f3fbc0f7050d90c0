/**
 * The gazetteer: which places a name may mean, what holds them, and which country a demonym points to.
 * `lookUpPlaces("Khan Younis")` gives Khān Yūnis in the Gaza Strip; `lookUpPlaces("Georgia")` the country and
 * the American state, weightiest first. Places that regions.ts adds to the listing have ids like "region:donbas".
 *
 * Not here: whether a word in a text is a place at all (extraction/places.ts).
 */
import { remembering } from "../text/remembering.ts";
import { aliases } from "./aliases.ts";
import { codeOfAmericanState } from "./american-states.ts";
import { demonyms } from "./demonyms.ts";
import { foldAreaName, foldName } from "./fold-name.ts";
import {
  areaNameOf,
  isoNameOf,
  keyOfRow,
  listedUnder,
  type Place,
  type PlaceKind,
  weightOf,
  withoutArticle,
} from "./listing.ts";
import { regions } from "./regions.ts";

/** A place of the news outweighs a like-named country or town. */
const newsWeight = 2e7;

/** What a spelling of ours points to: a listed place by name and area, a country by code, or a place of our own. */
type Pointer =
  | { readonly listed: string; readonly area: string }
  | { readonly country: string }
  | { readonly place: Place };

interface Names {
  readonly pointers: ReadonlyMap<string, readonly Pointer[]>;
  /** Folded demonym → code of the country. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Code of a country → the name that the news gives it. */
  readonly countries: ReadonlyMap<string, string>;
}

let names: Names | undefined;
const ownNames = () => (names ??= readOwnNames());

/** Enough for the names of a day's news, which repeats them; most capitalised words are no place, and that is kept too. */
const mostNames = 20_000;

/** The places that `name` may mean, weightiest first; none when the gazetteer does not list it. */
export const lookUpPlaces: (name: string) => readonly Place[] = remembering(mostNames, (name) =>
  placesCalled(foldName(name)),
);

function placesCalled(key: string): readonly Place[] {
  if (key.length < 2) return [];
  const own = ownNames().pointers.get(key)?.map(placeAt);
  const listed = listedUnder(key) ?? listedUnder(withoutArticle(key)) ?? listedUnder(foldAreaName(key)) ?? [];
  if (!own) return listed;
  return [...own, ...listed.filter(({ id }) => !own.some((place) => place.id === id))];
}

/** The country whose people or things `word` names: "Russian", "Ukrainians". */
export function countryOfDemonym(word: string): Place | undefined {
  const code = ownNames().demonyms.get(foldName(word));
  return code === undefined ? undefined : countryAt(code);
}

/** The American state that an abbreviation behind a town's name stands for: "Calif.", "MO". */
export function americanState(abbreviation: string): Place | undefined {
  const id = codeOfAmericanState(abbreviation);
  const name = id === undefined ? undefined : areaNameOf(id);
  return id && name ? { id, name, kind: "admin1", area: "US", weight: newsWeight } : undefined;
}

/** Code of the country that a place lies in, "" when it lies in more than one. */
export function countryCodeOf({ id, kind, area }: Place): string {
  return kind === "country" ? id : area.slice(0, 2);
}

/** Names of what holds the place, narrowest first: ["Donetsk", "Ukraine"]. */
export function namesAround({ area }: Place): readonly string[] {
  if (area === "") return [];
  const country = countryNameOf(area.slice(0, 2));
  const province = areaNameOf(area);
  return [province, country].filter((name) => name !== undefined);
}

function countryNameOf(code: string): string | undefined {
  return ownNames().countries.get(code) ?? isoNameOf(code);
}

function countryAt(code: string): Place {
  return { id: code, name: countryNameOf(code) ?? code, kind: "country", area: "", weight: weightOf("country") };
}

/** Throws when an alias names what the listing does not hold: aliases and data have drifted apart. */
function placeAt(pointer: Pointer): Place {
  if ("place" in pointer) return pointer.place;
  if ("country" in pointer) return countryAt(pointer.country);
  const { listed, area } = pointer;
  const found = (["city", "admin1", "admin2"] as const)
    .flatMap((kind) => listedUnder(keyOfRow(listed, kind, area)) ?? [])
    .find((place) => place.name === listed && place.area === area);
  if (!found) throw new Error(`aliases.ts names ${listed} in ${area}, which the listing does not hold`);
  return { ...found, weight: newsWeight };
}

function readOwnNames(): Names {
  const pointers = new Map<string, Pointer[]>();
  const add = (spelling: string, pointer: Pointer) => {
    const key = foldName(spelling);
    pointers.set(key, [...(pointers.get(key) ?? []), pointer]);
  };
  const byDemonym = new Map<string, string>();
  const countries = new Map<string, string>();
  for (const [code = "", spellings = [], words = []] of linesOf(demonyms)) {
    for (const spelling of spellings) add(spelling, { country: code });
    for (const word of words) byDemonym.set(foldName(word), code).set(`${foldName(word)}s`, code);
    const spoken = spellings.find((spelling) => spelling.length > 4 && !spelling.includes("."));
    if (spoken) countries.set(code, spoken);
  }
  for (const [listed = "", [area = ""] = [], spellings = []] of linesOf(aliases)) {
    for (const spelling of spellings) add(spelling, { listed, area });
  }
  for (const [name = "", [kind = ""] = [], [area = ""] = [], spellings = []] of linesOf(regions)) {
    const id = `region:${foldName(name).replaceAll(" ", "-")}`;
    const place: Place = { id, name, kind: kind as PlaceKind, area, weight: newsWeight };
    for (const spelling of [name, ...spellings]) add(spelling, { place });
  }
  return { pointers, demonyms: byDemonym, countries };
}

/** "UA|| Ukrainian, Ukrainians" → the first field, then each other field as a list. */
function linesOf(lines: string): [string, ...string[][]][] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [first = "", ...rest] = line.split("|");
      return [first, ...rest.map((field) => field.split(", ").filter((name) => name !== ""))];
    });
}
