/**
 * Draws the situation and the tolls of an utterance: a main toll, often a part or a share of it, sometimes a second one.
 *
 * Not here: who states them, and near misses (draw-utterances.ts).
 */
import type { MeasureName } from "../../../src/domain/measures.ts";
import { addDays, addMonths } from "../../../src/text/dates/calendar.ts";
import type { Chance } from "../../properties/planting/chance.ts";
import { type Country, countries, countryNamed } from "../cast/countries.ts";
import type { Count, Hedge, Period, Place, Situation, Toll } from "./statement.ts";

const events = {
  deadly: [
    "missile strike",
    "explosion",
    "drone attack",
    "bus crash",
    "fire",
    "building collapse",
    "landslide",
    "artillery attack",
  ],
  driving: ["flood", "storm", "earthquake", "wildfire"],
};

/** Whose army fights where. */
const wars: readonly (readonly [where: string, whose: string])[] = [
  ["Ukraine", "Russia"],
  ["Ukraine", "Russia"],
  ["Ukraine", "Ukraine"],
  ["Syria", "Turkey"],
  ["Sudan", "Sudan"],
  ["Ethiopia", "Ethiopia"],
  ["Yemen", "Yemen"],
  ["Myanmar", "Myanmar"],
  ["Nigeria", "Nigeria"],
];

export function drawSituation(chance: Chance, day: string): Situation {
  return chance.is(0.5) ? drawWar(chance, day) : drawIncident(chance, day, chance.of(countries));
}

function drawWar(chance: Chance, day: string): Situation {
  const [where, whose] = chance.of(wars);
  const [country, people] = [countryNamed(where), countryNamed(whose)];
  const level = chance.of(["town", "region", "country", "country"] as const);
  const place: Place = { level, town: chance.of(country.towns), country };
  const back = chance.between(2, 11);
  const since = addMonths(day, -back).slice(0, 7);
  const kinds: Period[] = [
    { kind: "since", month: since },
    { kind: "since", month: since },
    { kind: "months", count: back, until: day },
    { kind: "none" },
  ];
  return { kind: "war", country, people, event: null, place, period: chance.of(kinds) };
}

export function drawIncident(
  chance: Chance,
  day: string,
  country: Country,
  town = chance.of(country.towns),
): Situation {
  const event = chance.of(chance.is(0.7) ? events.deadly : events.driving);
  const place: Place = { level: "town", town, country };
  const period: Period = { kind: "day", day: addDays(day, -chance.of([0, 0, 1, 1, 2])) };
  return { kind: "incident", country, people: country, event, place, period };
}

export function drawCount(chance: Chance, low: number, high: number): Count {
  const raw = Math.exp(Math.log(low) + chance.next() * (Math.log(high) - Math.log(low)));
  const value = rounded(raw, raw < 100 ? 2 : chance.of([1, 2, 2, 3]));
  return hedged(chance, Math.max(low, value));
}

function hedged(chance: Chance, value: number): Count {
  const hedges: Hedge[] = ["exact", "exact", "exact", "at-least", "more-than", "approximately", "approximately"];
  const hedge =
    value >= 1000 && chance.is(0.08) ? "range" : value > 5 && chance.is(0.05) ? "at-most" : chance.of(hedges);
  const top = hedge === "range" ? rounded(value * (1.2 + chance.next() / 2), 2) : null;
  return { value, top: top === value ? value * 2 : top, hedge };
}

export function rounded(value: number, digits: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) + 1 - digits);
  return Math.round(value / unit) * unit;
}

export function drawTolls(chance: Chance, situation: Situation): Toll[] {
  const { kind, place, period, people } = situation;
  const measure = drawMeasure(chance, situation);
  const range: [number, number] = kind === "war" ? [120, 500_000] : chance.is(0.75) ? [2, 30] : [30, 900];
  const isKilledOrWounded = measure === "casualties" && chance.is(0.45);
  const group = groupFor(chance, kind, measure, people.demonym);
  const base = { share: null, isKilledOrWounded: false, group, place, period };
  const whole: Toll = { ...base, key: "whole", count: drawCount(chance, ...range), measure, isKilledOrWounded };
  return [whole, ...besides(chance, whole, situation)];
}

function drawMeasure(chance: Chance, { kind, event }: Situation): MeasureName {
  if (kind === "war")
    return chance.of([
      "casualties",
      "casualties",
      "casualties",
      "killed",
      "killed",
      "killed",
      "injured",
      "captured",
      "displaced",
    ]);
  if (events.driving.includes(event!)) return chance.of(["killed", "displaced", "missing", "evacuated", "injured"]);
  return chance.of(["killed", "killed", "killed", "injured", "injured", "missing", "rescued"]);
}

export const incidentGroups = [
  "people",
  "people",
  "people",
  "civilians",
  "residents",
  "workers",
  "villagers",
  "passengers",
];

function groupFor(chance: Chance, kind: Situation["kind"], measure: MeasureName, demonym: string): string {
  if (kind === "incident") return chance.of(incidentGroups);
  if (measure === "displaced") return chance.of(["people", "civilians", "residents"]);
  return `${demonym} ${chance.of(["soldiers", "soldiers", "troops", "servicemen", "fighters"])}`;
}

const shares: readonly (readonly [words: string, fraction: number])[] = [
  ["half", 0.5],
  ["a third", 1 / 3],
  ["two thirds", 2 / 3],
  ["a quarter", 0.25],
  ["40 percent", 0.4],
  ["about 60 percent", 0.6],
];

function besides(chance: Chance, whole: Toll, { kind }: Situation): Toll[] {
  const { value } = whole.count;
  const isLarge = value >= 8;
  const found: Toll[] = [];
  if (isLarge && chance.is(0.4)) found.push(partOf(chance, whole));
  else if (isLarge && chance.is(0.15)) {
    const [words, fraction] = chance.of(shares);
    const group = subgroup(chance, kind);
    found.push({ ...whole, key: "share", share: { words, fraction }, isKilledOrWounded: false, group });
  }
  // A hedge with an open side would be taken to cover both: "at least 220 soldiers and 44 civilians".
  const isClosed = whole.count.hedge === "exact" || whole.count.hedge === "approximately";
  if (kind === "war" && whole.measure === "killed" && isClosed && found.length === 0 && chance.is(0.4)) {
    const value = Math.max(2, rounded(whole.count.value * (0.05 + 0.7 * chance.next()), 2));
    found.push({ ...whole, key: "other", count: { value, top: null, hedge: "exact" }, group: "civilians" });
  } else if (whole.measure === "killed" && chance.is(0.3)) {
    const count = hedged(chance, Math.max(2, rounded(value * (0.6 + 2 * chance.next()), 2)));
    found.push({ ...whole, key: "other", count: { ...count, hedge: "exact", top: null }, measure: "injured" });
  }
  return found;
}

function partOf(chance: Chance, whole: Toll): Toll {
  const value = Math.max(2, rounded(whole.count.value * (0.15 + chance.next() * 0.3), 2));
  const count: Count = { value, top: null, hedge: chance.of(["exact", "exact", "at-least", "approximately"]) };
  if (whole.measure === "casualties")
    return { ...whole, key: "part", count, measure: "killed", isKilledOrWounded: false };
  return { ...whole, key: "part", count, group: subgroup(chance, whole.group.includes(" ") ? "war" : "incident") };
}

const subgroup = (chance: Chance, kind: Situation["kind"]) =>
  chance.of(
    kind === "war" ? ["officers", "conscripts", "volunteers", "mercenaries"] : ["children", "women", "foreigners"],
  );
