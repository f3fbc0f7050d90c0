/**
 * What a planted draft is about: an event or a war, where and when, who tells of it, and numbers of a likely size.
 *
 *   const scene = drawScene(chance); `${scene.count(40)} people died in the ${scene.event} in ${scene.town}`
 *
 * Not here: sentences (tellings, headlines) and faults.
 */
import { addDays } from "../../../src/text/dates/calendar.ts";
import type { Chance } from "../../properties/planting/chance.ts";
import { inWords } from "../../properties/planting/words.ts";
import { type Country, countries, withArticle } from "../../worlds/cast/countries.ts";
import { drawBody, drawPerson, drawTownBody, offices } from "../../worlds/cast/origins.ts";
import { type SourceWords, sourceWords } from "../../worlds/cast/source-words.ts";
import { monthName, weekdayName } from "../../worlds/writing/date-words.ts";

export interface Scene {
  readonly chance: Chance;
  /** "flood"; for a count kept over months "conflict". */
  readonly event: string;
  readonly people: string;
  readonly town: string;
  readonly region: string;
  /** With its article: "the Philippines". */
  readonly country: string;
  readonly demonym: string;
  /** Of publication. */
  readonly date: string;
  /** When the event was: "on Sunday". */
  readonly day: string;
  /** A month at least two and at most six months ago: "March". */
  readonly month: string;
  readonly source: SourceWords;
  /** Of another office than the first. */
  readonly other: SourceWords;
  readonly n: number;
  /** A number as this outlet writes it. */
  readonly count: (number: number) => string;
}

const events = {
  nature: "flood landslide earthquake cyclone mudslide storm wildfire".split(" "),
  accident: ["ferry sinking", "bus crash", "mine collapse", "factory fire", "stampede", "train collision"],
  attack: ["air strike", "bombing", "shelling", "shooting", "drone attack", "missile attack", "raid", "ambush"],
} as const;
const peoples = {
  nature: ["people", "people", "residents", "villagers"],
  accident: ["people", "people", "passengers", "workers"],
  attack: ["people", "people", "civilians", "soldiers"],
} as const;

/** A war whose losses one spokesman or head of an office tells, and another country's government disputes. */
export function drawWar(chance: Chance): Scene {
  const scene = drawScene(chance);
  const country = countries.find(({ demonym }) => demonym === scene.demonym)!;
  const [one, two] = [country, chance.other(countries, country)].map((each) =>
    drawPerson(chance, each, "Defence Ministry"),
  );
  return { ...scene, source: sourceWords(one!, "self", chance), other: sourceWords(two!, "government", chance) };
}

export function drawScene(chance: Chance): Scene {
  const kind = chance.of(["nature", "accident", "attack"] as const);
  const country = chance.of(countries.filter((each) => townsOf(each).length > 0));
  const town = chance.of(townsOf(country));
  const date = addDays("2022-06-01", chance.between(0, 900));
  const eventDay = addDays(date, -chance.between(1, 3));
  const isAmerican = chance.is(0.5);
  const names = drawSources(chance, country, kind === "attack" ? "war" : "incident");
  return {
    ...{ chance, event: chance.of(events[kind]), people: chance.of(peoples[kind]), ...names },
    ...{ town: town.name, region: town.region, country: withArticle(country.name) },
    ...{
      demonym: country.demonym,
      date,
      day: isAmerican && chance.is(0.4) ? weekdayName(eventDay) : `on ${weekdayName(eventDay)}`,
    },
    ...{ month: monthName(addDays(date, -31 * chance.between(3, 5))), n: drawNumber(chance) },
    count: (number) =>
      number < 10 || (number < 100 && number === spelled) ? inWords(number) : number.toLocaleString("en-US"),
  };
}

/** Those that are told apart from their region, and whose region from other things: "Marib", "Plateau". */
const townsOf = ({ name: country, towns }: Country) =>
  /^United|^Brit/.test(country) ? [] : towns.filter(({ name, region }) => name !== region && region !== "Plateau");

/** Which number under a hundred is written in words anyway. */
const spelled = 40;

/** None that is round, nor so few that two counts are easily alike. */
function drawNumber(chance: Chance): number {
  const number = chance.of([chance.between(17, 99), chance.between(101, 480), chance.between(520, 4800)]);
  return number % 10 === 0 ? number + 3 : number;
}

function drawSources(chance: Chance, country: Country, theme: "war" | "incident") {
  const town = chance.of(country.towns);
  const office = chance.of(offices[theme]);
  const [one, two] = [drawPerson(chance, country, office), drawTownBody(chance, country, town)];
  const third = drawBody(chance, country, theme);
  const first = chance.of([one, two, third]);
  const second = first === two ? one : two;
  return { source: sourceWords(first, "self", chance), other: sourceWords(second, "self", chance) };
}
