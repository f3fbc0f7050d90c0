/**
 * Utterances that could be taken for another one and are not: the same person a day later, a colleague, a namesake, the
 * police of two towns, rivals who give the same number.
 *
 * Not here: lone utterances (draw-utterances.ts).
 */
import { addDays } from "../../../src/text/dates/calendar.ts";
import type { Chance } from "../../properties/planting/chance.ts";
import { type Country, countries } from "../cast/countries.ts";
import { countryWithNamesOf, drawPerson, drawTownBody, offices } from "../cast/origins.ts";
import { pools } from "../cast/people.ts";
import type { Family } from "../world.ts";
import { drawIncident, drawTolls, rounded } from "./draw-tolls.ts";
import type { Draft } from "./draw-utterances.ts";
import type { Period, Situation, Toll } from "./statement.ts";

export interface NearMisses {
  readonly kind: Family;
  readonly drafts: readonly Draft[];
}

type Make = (first: Draft, chance: Chance) => readonly Draft[] | null;

const makers: Readonly<Record<Family, Make>> = {
  series: (first, chance) => {
    const drafts: Draft[] = [];
    for (let last = first, left = chance.between(1, 3); left > 0; left--) {
      const day = addDays(last.day, chance.of([1, 1, 2, 3]));
      last = { ...last, day, tolls: last.tolls.map((toll) => risen(toll, chance)) };
      drafts.push(last);
    }
    return drafts;
  },
  "other-topic": (first, chance) => {
    const day = addDays(first.day, chance.of([1, 2]));
    const situation = elsewhere(first.situation, day, chance);
    return [{ ...first, day, situation, tolls: drawTolls(chance, situation) }];
  },
  "same-number-elsewhere": (first, chance) => {
    const day = addDays(first.day, chance.of([1, 2, 3]));
    const situation = elsewhere(first.situation, day, chance);
    const [whole] = first.tolls;
    return [{ ...first, day, situation, tolls: [{ ...whole!, ...slotsOf(situation) }] }];
  },
  colleague: (first, chance) => {
    if (first.speaker.kind !== "person") return null;
    const { country, office, last } = first.speaker;
    const others = pools[country.names].last.filter((name) => name !== last);
    const tolls = first.tolls.map((toll) => risen(toll, chance));
    return [{ ...first, speaker: drawPerson(chance, country, office, chance.of(others)), tolls }];
  },
  namesake: (first, chance) => {
    if (first.speaker.kind !== "person") return null;
    const country = countryWithNamesOf(first.speaker.country, chance);
    if (country === undefined) return null;
    const situation = drawIncident(chance, first.day, country);
    const speaker = drawPerson(chance, country, chance.of(offices.incident), first.speaker.last);
    return [{ day: first.day, speaker, situation, tolls: alike(drawTolls(chance, situation), first, chance) }];
  },
  "twin-police": (first, chance) => {
    if (first.situation.kind !== "incident") return null;
    const { country, place } = first.situation;
    const town = chance.other(country.towns, place.town);
    const situation = { ...drawIncident(chance, first.day, country, town), event: first.situation.event };
    const tolls = alike([{ ...first.tolls[0]!, ...slotsOf(situation) }], first, chance);
    return [{ day: first.day, speaker: drawTownBody(chance, country, town, "police"), situation, tolls }];
  },
  rivals: (first, chance) => {
    if (first.situation.kind !== "war" || first.speaker.country === null) return null;
    const { people, country } = first.situation;
    const side = first.speaker.country;
    const rival = [people, country].find((each) => each !== side) ?? chance.other(countries, side);
    const day = addDays(first.day, chance.of([0, 0, 1]));
    const count = first.tolls[0]!.count;
    const tolls = [
      { ...first.tolls[0]!, count: chance.is(0.6) ? count : { ...count, value: rounded(count.value * 0.7, 2) } },
    ];
    return [{ ...first, day, speaker: drawPerson(chance, rival, chance.of(offices.war)), tolls }];
  },
};

export function nearMisses(first: Draft, chance: Chance): NearMisses | null {
  const kind = chance.of(kindsFor(first));
  const drafts = makers[kind](first, chance);
  return drafts === null ? null : { kind, drafts };
}

function kindsFor({ speaker, situation }: Draft): Family[] {
  if (speaker.kind === "document") return ["series"];
  const ofPerson: Family[] = [
    "series",
    "other-topic",
    "other-topic",
    "same-number-elsewhere",
    "colleague",
    "colleague",
    "namesake",
  ];
  if (situation.kind === "war") return [...ofPerson, "rivals", "rivals"];
  return isPolice(speaker.key)
    ? ["twin-police", "series"]
    : [...(speaker.kind === "person" ? ofPerson : []), "twin-police"];
}

const isPolice = (key: string) => key.startsWith("police/");

/** A count a little higher than before. */
function risen(toll: Toll, chance: Chance): Toll {
  const { value, top, hedge } = toll.count;
  const more = value < 60 ? value + chance.between(1, 4) : rounded(value * (1.02 + chance.next() / 8), 3);
  const next = more === value ? value + 10 : more;
  return { ...toll, count: { value: next, top: top === null ? null : Math.max(top, next * 2), hedge } };
}

/** The same theme at another place, and for an incident another day. */
function elsewhere(situation: Situation, day: string, chance: Chance): Situation {
  const country: Country = situation.kind === "war" ? situation.country : chance.of(countries);
  const town = chance.other(country.towns, situation.place.town);
  if (situation.kind === "incident")
    return drawIncident(chance, day, situation.country, chance.other(situation.country.towns, situation.place.town));
  return { ...situation, place: { level: "town", town, country } };
}

const slotsOf = ({ place, period }: Situation): { place: Toll["place"]; period: Period } => ({ place, period });

/** Most of these share the small number. */
function alike(tolls: readonly Toll[], first: Draft, chance: Chance): Toll[] {
  const { count } = first.tolls[0]!;
  return tolls.slice(0, 1).map((toll) => (chance.is(0.6) && count.value < 100 ? { ...toll, count } : toll));
}
