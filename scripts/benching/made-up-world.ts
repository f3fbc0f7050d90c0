/**
 * What is said in a made-up world: some statements a day by some two thousand sources, each with one or more tolls, about places of the
 * gazetteer. Seeded by position alone, so that the same position gives the same statement.
 */
import type { Quantity } from "../../src/domain/figure.ts";
import type { MeasureName } from "../../src/domain/measures.ts";
import { lookUpPlaces, namesAround } from "../../src/gazetteer/gazetteer.ts";
import { addDays } from "../../src/text/dates/calendar.ts";

export interface MadeUpToll {
  readonly measure: MeasureName;
  readonly verb: string;
  readonly words: string;
  readonly quantity: Quantity;
}

export interface MadeUpPlace {
  readonly name: string;
  readonly id: string | null;
  readonly within: readonly string[];
}

export interface MadeUpStatement {
  readonly id: number;
  readonly day: string;
  readonly organisation: string;
  readonly person: string;
  readonly place: MadeUpPlace;
  readonly group: string;
  readonly tolls: readonly MadeUpToll[];
}

/** Mixes a position into a number below `limit`, the same every time. */
export function mixed(position: number, salt: number, limit: number): number {
  let hash = Math.imul(position ^ (salt * 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % limit;
}

export const pick = <One>(list: readonly One[], position: number, salt: number): One =>
  list[mixed(position, salt, list.length)]!;

const firstDay = "2019-01-01";
export const dayAt = (day: number) => addDays(firstDay, day);

const named = (words: string) => words.split(" ").map((word) => word.replaceAll("_", " "));
const towns = named(
  "Bakhmut Kharkiv Kherson Odesa Lviv Mariupol Donetsk Luhansk Gaza_City Rafah Jenin Nablus Hebron Khartoum Aleppo Homs Idlib Damascus Mosul Baghdad Kirkuk Kabul Kandahar Herat Quetta Peshawar Lahore Karachi Goma Bukavu Bunia Kinshasa Mogadishu Baidoa Kismayo Juba Malakal Maiduguri Kano Kaduna Jos Bamako Gao Timbuktu Ouagadougou Niamey Mekelle Gondar Sanaa Aden Taiz Hodeidah Tripoli Benghazi Misrata Yangon Mandalay Sittwe Manila Marawi Cotabato Tijuana Acapulco Caracas Medellin Cali Manaus Lima Dhaka Chittagong Kolkata Srinagar Imphal Jakarta Aceh Antakya Gaziantep Ankara Tehran Shiraz Beirut Tyre Sidon",
).map(placeNamed);
const given = named(
  "John Maria Ahmed Olena Yusuf Leila Ivan Nadia Samuel Grace Omar Hanna Petro Amina David Ruth Ali Sofia Karim Elena Musa Irina Tariq Julia Bashir Anna Idris Vera Salim Marta Hamid Oksana Joseph Fatima Daniel Zainab Peter Mariam Andriy Layla",
);
const family = named(
  "Kirby Savett Haddad Kovalenko Okafor Rahman Petrov Salih Mensah Diallo Mansour Lysenko Abebe Farouk Novak Mwangi Khalil Romero Bello Tanaka Sharma Ibrahim Costa Hussein Morales Nasser Singh Traore Wolde Aziz Moreno Danjuma Kaplan Yilmaz Osman Barzani Reyes Santos Chowdhury Akhtar Suleiman Duarte Popov Marchenko Zaman Qureshi Lopez Adeyemi Keita Ndiaye",
);
const bodies = named(
  "Health_Ministry Defence_Ministry Interior_Ministry Red_Crescent Civil_Defence Police_Department Emergency_Service Observatory_for_Human_Rights Army_Command Regional_Governorate",
);
const groups = named(
  "civilians soldiers people children Ukrainian_soldiers Russian_soldiers women Palestinians migrants police_officers aid_workers residents students miners Sudanese_civilians Syrian_fighters",
);
const tolls: readonly (readonly [MeasureName, string])[] = [
  ["killed", "were killed"],
  ["injured", "were wounded"],
  ["casualties", "were killed or wounded"],
  ["missing", "were missing"],
  ["displaced", "were displaced"],
];
const hedges: readonly (readonly [Quantity["qualifier"], string])[] = [
  ["exact", ""],
  ["exact", ""],
  ["at-least", "at least "],
  ["more-than", "more than "],
  ["approximately", "about "],
  ["at-most", "up to "],
];

function placeNamed(name: string): MadeUpPlace {
  const [place] = lookUpPlaces(name);
  return place === undefined ? { name, id: null, within: [] } : { name, id: place.id, within: namesAround(place) };
}

export const statementsADay = 24;

export function statementAt(id: number): MadeUpStatement {
  const day = Math.floor(id / statementsADay);
  // Few speak often, most seldom.
  const speaker = Math.min(mixed(id, 1, 2000), mixed(id, 2, 4000));
  const place = towns[Math.min(mixed(id, 3, towns.length), mixed(id, 4, 3 * towns.length))]!;
  const count = 2 + mixed(id, 5, 2);
  return {
    ...{ id, day: dayAt(day), place, group: pick(groups, id, 6) },
    person: `${pick(given, speaker, 7)} ${pick(family, speaker, 8)}`,
    organisation: `${place.within.at(-1) ?? place.name} ${pick(bodies, speaker, 9)}`,
    tolls: Array.from({ length: count }, (_, at) => tollAt(id * 8 + at, at)),
  };
}

function tollAt(seed: number, at: number): MadeUpToll {
  const [measure, verb] = at === 0 ? tolls[Math.min(mixed(seed, 10, 3), mixed(seed, 11, 3))]! : pick(tolls, seed, 12);
  return { measure, verb, ...countOf(1 + Math.floor(10 ** (mixed(seed, 13, 4000) / 1000)), seed) };
}

/** A number with a hedge, in words and as stated. */
export function countOf(number: number, seed: number): Pick<MadeUpToll, "words" | "quantity"> {
  const [qualifier, hedge] = pick(hedges, seed, 14);
  const isUpward = qualifier === "at-least" || qualifier === "more-than";
  return {
    words: `${hedge}${number.toLocaleString("en")}`,
    quantity: {
      ...{ low: qualifier === "at-most" ? null : number, high: isUpward ? null : number, qualifier },
      ...{ share: false, unit: "person", reportedNone: false },
    },
  };
}
