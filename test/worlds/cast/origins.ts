/**
 * Who says something: people with an office, organisations, officials of a town who have no name, documents. Each has a
 * ladder: what it speaks for, narrowest first.
 *
 * Not here: how an article names them (source-words.ts).
 */
import type { Chance } from "../../properties/planting/chance.ts";
import { type Country, countries, type Town } from "./countries.ts";
import { pools } from "./people.ts";

export interface Person {
  readonly kind: "person";
  readonly key: string;
  readonly country: Country;
  readonly first: string;
  readonly last: string;
  readonly isWoman: boolean;
  /** "spokesman", "minister", "chief", "secretary". */
  readonly role: string;
  /** "Defence Ministry". */
  readonly office: string;
}

export interface Body {
  readonly kind: "organisation";
  readonly key: string;
  readonly country: Country | null;
  /** Ways of naming it, article included; the first is the fullest. */
  readonly names: readonly string[];
  readonly isPlural: boolean;
  readonly ladder: readonly string[];
}

export interface Paper {
  readonly kind: "document";
  readonly key: string;
  readonly country: Country | null;
  /** "a report by the Northern Relief Council". */
  readonly names: readonly string[];
  readonly ladder: readonly string[];
}

export type Speaker = Person | Body | Paper;

export const offices = {
  war: ["Defence Ministry", "army", "National Security Council", "Foreign Ministry", "border guard"],
  incident: ["Interior Ministry", "Health Ministry", "civil protection agency", "disaster management agency"],
} as const;

const relief = [
  "Northern Relief Council",
  "World Shelter Fund",
  "Harbour Aid Alliance",
  "International Mission for Refugees",
  "Open Hands Network",
  "Committee for Missing Persons",
];

export function drawPerson(chance: Chance, country: Country, office: string, last?: string): Person {
  const pool = pools[country.names];
  const isWoman = chance.is(0.35);
  const first = chance.of(isWoman ? pool.women : pool.men);
  const name = last ?? chance.of(pool.last);
  const isHead = chance.is(0.3);
  const role = isHead ? headOf(office) : isWoman ? "spokeswoman" : "spokesman";
  return {
    ...{ kind: "person", key: `${first} ${name}/${country.name}/${office}`, country, first, last: name, isWoman },
    ...{ role, office },
  };
}

function headOf(office: string): string {
  if (office.endsWith("Ministry")) return "minister";
  return /Council/.test(office) ? "secretary" : "chief";
}

export function drawBody(chance: Chance, country: Country, theme: "war" | "incident"): Body {
  const way = chance.next();
  if (way < 0.35) return reliefBody(chance.of(relief));
  const office = chance.of(offices[theme]);
  const named = `the ${country.demonym} ${office}`;
  const genitive = office.endsWith("Ministry")
    ? `the Ministry of ${portfolio(office)} of ${country.name}`
    : `${country.name}'s ${office}`;
  return {
    ...{ kind: "organisation", key: `${office}/${country.name}`, country, isPlural: false },
    ...{ names: [named, genitive, `the ${office}`], ladder: [office, country.name] },
  };
}

/** "Foreign Affairs". */
const portfolio = (office: string) => office.replace(" Ministry", "").replace("Foreign", "Foreign Affairs");

function reliefBody(name: string): Body {
  const ladder = [name];
  return { kind: "organisation", key: name, country: null, names: [`the ${name}`], isPlural: false, ladder };
}

/** Police, doctors and administrations of a town: unnamed, but placed. */
export function drawTownBody(chance: Chance, country: Country, town: Town, only?: "police"): Body {
  const police = [`police in ${town.name}`, `the ${town.name} police`, `${town.name} police`];
  const ways: readonly (readonly [string, readonly string[], boolean])[] = [
    ["police", police, true],
    ["hospital", [`hospital officials in ${town.name}`, `officials at the main hospital in ${town.name}`], true],
    ["council", [`the city council of ${town.name}`, `${town.name} city council`], false],
    ["fire", [`the ${town.name} fire department`, `the fire department in ${town.name}`], false],
    ["mayor", [`the mayor of ${town.name}`, `the ${town.name} mayor`], false],
  ];
  const [key, names, isPlural] = only === "police" ? ways[0]! : chance.of(ways);
  const ladder = [`${town.name} ${key}`, town.region, country.name];
  return { kind: "organisation", key: `${key}/${town.name}`, country, names, isPlural, ladder };
}

export function drawPaper(chance: Chance, country: Country): Paper {
  const body = chance.of(relief);
  const office = chance.of(["Defence Ministry", "Health Ministry"]);
  return chance.of<Paper>([
    paper(`report/${body}`, null, [`a report by the ${body}`, `the report by the ${body}`], [body]),
    paper(`study/${body}`, null, [`a study by the ${body}`, `the ${body} study`], [body]),
    paper(
      `leak/${office}/${country.name}`,
      country,
      [`a leaked ${country.demonym} ${office} document`, `a leaked document from the ${country.demonym} ${office}`],
      [office, country.name],
    ),
  ]);
}

function paper(key: string, country: Country | null, names: readonly string[], ladder: readonly string[]): Paper {
  return { kind: "document", key, country, names, ladder };
}

/** Another country where the same family names are at home, for namesakes. */
export function countryWithNamesOf(country: Country, chance: Chance): Country | undefined {
  const alike = countries.filter((each) => each !== country && each.names === country.names);
  return alike.length === 0 ? undefined : chance.of(alike);
}
