/**
 * The listing: data/places.json, read one bucket of first letters at a time, so that a run pays only for the
 * names that its texts hold. `listedUnder("khan yunis")` gives Khān Yūnis.
 *
 * Ids: ISO 3166 codes of countries ("UA"), GeoNames codes of areas ("UA.05", "NG.23.7729893"), GeoNames numbers
 * of towns ("geonames:713174"). Not here: the news' spellings (gazetteer.ts).
 */
import { bucketOf, foldAreaName, foldName } from "./fold-name.ts";
import { type ListingFile, readListing } from "./listing-file.ts";

export type PlaceKind =
  | "continent"
  | "sea"
  | "country"
  | "region"
  | "admin1"
  | "admin2"
  | "city"
  | "quarter"
  | "facility";

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Code of the area or country that holds it, "" when no one country does. */
  readonly area: string;
  /** The higher, the likelier it is meant where nothing else decides; for a town, its people. */
  readonly weight: number;
}

const kinds: Readonly<Record<string, PlaceKind>> = { c: "country", "1": "admin1", "2": "admin2", p: "city" };
/** A country outweighs a like-named town, a province a like-named small town. */
const weights: Readonly<Partial<Record<PlaceKind, number>>> = { country: 1e7, admin1: 5e5, admin2: 3e4 };

/** Islands and territories whose districts the news hardly names. */
const smallTerritories = new Set("AS GU MP PR UM VI JE GG IM BM KY FO GL".split(" "));
const arabicSpeaking = new Set("AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TD TN YE".split(" "));
const arabicArticle = /^(?:al|el|ad|an|ar|as|ash|at|az) (?=.{3})/;

let file: ListingFile | undefined;
const buckets = new Map<string, ReadonlyMap<string, readonly Place[]>>();

/** Read on first use: most runs of the program name no place. */
function listing(): ListingFile {
  file ??= readListing(new URL("./data/places.json", import.meta.url));
  return file;
}

/** The listed places whose key (see fold-name.ts) is `key`, weightiest first. */
export function listedUnder(key: string): readonly Place[] | undefined {
  const name = bucketOf(key);
  let bucket = buckets.get(name);
  if (!bucket) {
    bucket = readBucket(listing().rowsOf(name), name);
    buckets.set(name, bucket);
  }
  return bucket.get(key);
}

/** The key of a row; towns and areas of Arabic-speaking countries stand without their article. */
export function keyOfRow(name: string, kind: PlaceKind, area: string): string {
  if (kind === "country") return foldName(name);
  const key = kind === "city" ? foldName(name) : foldAreaName(name);
  return arabicSpeaking.has(area.slice(0, 2)) ? withoutArticle(key) : key;
}

/** "al fallujah" → "fallujah". */
export function withoutArticle(key: string): string {
  return key.replace(arabicArticle, "");
}

/** ISO name of a country, undefined for a code that is none. */
export function isoNameOf(code: string): string | undefined {
  return listing().countries[code];
}

/** Name of a first-level area ("UA.05" → "Donetsk"), undefined for a code that is none. */
export function areaNameOf(code: string): string | undefined {
  return listing().areas[code];
}

/** The weight of a place of this kind where the listing gives no number of people. */
export function weightOf(kind: PlaceKind): number {
  return weights[kind] ?? 1;
}

function readBucket(rows: string, bucket: string): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  if (rows === "") return places;
  for (const row of rows.split(";")) {
    const place = readRow(row);
    const key = keyOfRow(place.name, place.kind, place.area);
    if (bucketOf(key) !== bucket) throw new Error(`the gazetteer lists ${place.name} under "${bucket}": build it anew`);
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  }
  for (const list of places.values()) list.sort((a, b) => b.weight - a.weight);
  return places;
}

function readRow(row: string): Place {
  const [name = "", kindCode = "", area = "", population = "", id = ""] = row.split("|");
  const kind = kinds[kindCode] ?? "city";
  if (kind !== "city")
    return {
      id,
      name,
      kind,
      area: kind === "country" ? "" : area,
      weight: weightOf(smallTerritories.has(area) ? "admin2" : kind),
    };
  return { id: `geonames:${id}`, name, kind, area, weight: Number(population) + 1 };
}
