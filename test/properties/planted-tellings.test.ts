/**
 * A statement told by six faithful stories in different words, and by one in which slots were planted otherwise: the planted
 * differences are found, all of them and no others. The same seed gives the same stories.
 */
import { expect, test } from "vitest";
import type { DifferenceType } from "../../src/domain/estimate.ts";
import { differencesIn, type Story, story, tellings } from "../telling/told-stories.spec-kit.ts";
import { Chance } from "./planting/chance.ts";

interface Slots {
  readonly quantity: string;
  readonly measure: "casualties" | "killed" | "wounded";
  readonly people: string;
  readonly place: string;
  readonly period: string;
  readonly source: string;
}

interface Statement {
  /** Alike for each slot, and what each slot may be planted as. */
  readonly faithful: { readonly [Slot in keyof Slots]: readonly Slots[Slot][] };
  readonly planted: readonly (readonly [DifferenceType, Partial<Slots>])[];
}

const sources = ["Orest Halvard said", "ministry spokesman Orest Halvard told reporters", "according to Orest Halvard"];

const war: Statement = {
  faithful: {
    quantity: ["more than 100,000", "over 100,000", "more than a hundred thousand"],
    measure: ["casualties"],
    people: ["Russia", "Russian forces", "the Russian army", "Moscow's troops", "Russian soldiers"],
    place: [" in Ukraine", " in Ukraine", ""],
    period: [" since December", " since last December", ""],
    source: sources,
  },
  planted: [
    ["qualifier-dropped", { quantity: "100,000" }],
    ["qualifier-changed", { quantity: "at least 100,000" }],
    ["qualifier-changed", { quantity: "about 100,000" }],
    // Another number with other slots is another toll.
    ["value", { quantity: "more than 130,000", measure: "casualties", people: "Russia", place: "", period: "" }],
    ["casualties-as-deaths", { measure: "killed" }],
    ["measure", { measure: "wounded" }],
    ["group", { people: "Wagner fighters" }],
    ["place-narrower", { place: " in Bakhmut" }],
    ["place", { place: " in Syria" }],
    ["period", { period: " since March" }],
    ["period", { period: " over the last four months" }],
    ["attribution-raised", { source: "the Ministry of Defence said" }],
    ["attribution-lost", { source: "" }],
  ],
};
const flood: Statement = {
  faithful: {
    quantity: ["41", "forty-one"],
    measure: ["killed"],
    people: ["people", "residents", "people", "victims"],
    place: [" in Kharkiv", " in the city of Kharkiv", ""],
    period: [" on Monday", " on June 3", ""],
    source: sources,
  },
  planted: [
    ["qualifier-added", { quantity: "at least 41" }],
    ["qualifier-added", { quantity: "about 41" }],
    ["measure", { measure: "wounded" }],
    // Who says "villagers" says more than who says "people".
    ["group", { people: "villagers" }],
    ["deaths-as-casualties", { measure: "casualties" }],
    ["place-wider", { place: " in Ukraine" }],
    ["place", { place: " in Lviv" }],
    ["period", { period: " on Saturday" }],
    ["attribution-lost", { source: "" }],
  ],
};

function sentenceOf({ quantity, measure, people, place, period, source }: Slots, chance: Chance): string {
  const counted = /^(?:Russia|the )/.test(people)
    ? {
        casualties: `${people} has suffered ${quantity} casualties`,
        killed: `${people} has lost ${quantity} dead`,
        wounded: `${people} has had ${quantity} wounded`,
      }[measure]
    : {
        casualties: `${people} have suffered ${quantity} casualties`,
        killed: `${quantity} ${people.replace(/^Moscow's/, "of Moscow's")} have been killed`,
        wounded: `${quantity} ${people.replace(/^Moscow's/, "of Moscow's")} have been wounded`,
      }[measure];
  const told = `${counted}${place}${period}`;
  const isAhead = source !== "" && !source.startsWith("according") && chance.is(0.4);
  const words = isAhead ? `${source} that ${told}.` : source === "" ? `${told}.` : `${told}, ${source}.`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const draw = ({ faithful }: Statement, chance: Chance): Slots => ({
  quantity: chance.of(faithful.quantity),
  measure: chance.of(faithful.measure),
  people: chance.of(faithful.people),
  place: chance.of(faithful.place),
  period: chance.of(faithful.period),
  source: chance.of(faithful.source),
});

const closing = ["The roads were closed.", "No further details were given.", "Officials met in the evening."];

function planted(statement: Statement, seed: number) {
  const chance = new Chance(seed);
  const write = (article: string, slots: Slots): Story =>
    story({ article, published: "2024-06-05" }, "What was said", sentenceOf(slots, chance), chance.of(closing));
  // One full telling, so that every slot can differ.
  const { quantity, measure, people, place, period, source } = statement.faithful;
  const full: Slots = {
    quantity: quantity[0]!,
    measure: measure[0]!,
    people: people[0]!,
    place: place[0]!,
    period: period[0]!,
    source: source[0]!,
  };
  const stories = [write("full", full)];
  for (let at = 0; at < 5; at++) stories.push(write(`f${at}`, draw(statement, chance)));
  const drifts = chance.some(statement.planted, chance.between(1, 3));
  const taken = new Set<string>();
  const kept = drifts.filter(([, slots]) => {
    const isFree = Object.keys(slots).every((slot) => !taken.has(slot));
    for (const slot of Object.keys(slots)) taken.add(slot);
    return isFree;
  });
  const slots: Slots = Object.assign(draw(statement, chance), ...kept.map(([, change]) => change));
  stories.push(write("drifted", slots));
  return { stories, types: kept.map(([type]) => type) };
}

const rounds = process.env.TOLLBOOK_SOAK === undefined ? 80 : 1_000;

test("what is planted is found, and hardly anything else", () => {
  let found = 0;
  const missed: string[] = [];
  const invented: string[] = [];
  for (let seed = 0; seed < rounds; seed++) {
    const { stories, types } = planted(seed % 2 === 0 ? war : flood, seed);
    const told = tellings(stories);
    const left = differencesIn(told, "drifted").map(({ type }) => type);
    for (const type of types) {
      const at = left.indexOf(type);
      if (at < 0) missed.push(`${seed} ${type}`);
      else found += left.splice(at, 1).length;
    }
    const faithful = stories.slice(0, -1).flatMap(({ mentions }) => mentions.map(({ article }) => article));
    invented.push(...left, ...faithful.flatMap((article) => differencesIn(told, article).map(({ type }) => type)));
  }
  // One full telling against one drifted, and nobody else tells the slot: then the day, or the id, decides who is read.
  expect(found / (found + missed.length), missed.join("; ")).toBeGreaterThanOrEqual(0.985);
  expect(invented.length / found, invented.join("; ")).toBeLessThanOrEqual(0.015);
});
