/** The words that planted articles are made of. Events, outlets and persons are invented. */
import type { MeasureName } from "../../../src/domain/measures.ts";

export const places = [
  "Kharkiv",
  "Kherson",
  "Lund",
  "Herat",
  "Farah",
  "Mosul",
  "Aleppo",
  "Beira",
  "Manila",
  "Kumasi",
  "Bakhmut",
  "Gaziantep",
  "Velmora",
  "Ostrand",
  "Quillebay",
  "Tarnow",
  "Sanaa",
  "Medellin",
  "Chittagong",
  "Port Moresby",
];

export interface Source {
  /** As the text first names it, and otherwise. */
  readonly full: string;
  readonly other: string;
  /** A word of both. */
  readonly key: string;
}
const source = (full: string, other: string, key: string): Source => ({ full, other, key });
export const sources: readonly Source[] = [
  source("the police", "police", "police"),
  source("the health ministry", "the ministry of health", "health"),
  source("the regional governor, Anna Berg,", "Berg", "Berg"),
  source("the mayor, Erik Holm,", "Holm", "Holm"),
  source("rescue workers", "rescue workers", "rescue"),
  source("the army", "the army", "army"),
  source("the interior ministry", "the ministry of the interior", "interior"),
  source("the fire service", "the fire service", "fire"),
  source("the Northern Relief Committee", "the Northern Relief Committee", "Relief"),
  source("hospital officials", "hospital officials", "hospital"),
  source("the United Nations", "the United Nations", "United"),
  source("the coastguard", "the coastguard", "coastguard"),
];

export interface Group {
  readonly words: string;
  readonly isGeneric: boolean;
}
const group = (words: string, isGeneric = false): Group => ({ words, isGeneric });
export const groups: readonly Group[] = [
  group("people", true),
  ..."civilians soldiers villagers miners children women passengers residents workers students pilgrims farmers fishermen"
    .split(" ")
    .map((words) => group(words)),
  group("police officers"),
  group("aid workers"),
];

/** Participles that say the same. */
export const outcomes: Partial<Record<MeasureName, readonly string[]>> = {
  killed: ["killed"],
  injured: ["injured", "wounded", "hurt"],
  displaced: ["displaced"],
  evacuated: ["evacuated"],
  rescued: ["rescued"],
  abducted: ["abducted", "kidnapped"],
};

/** Hedges that say the same. */
export const hedges = {
  exact: [""],
  "at-least": ["at least ", "no fewer than ", "no less than "],
  "more-than": ["more than ", "over ", "upwards of "],
  approximately: ["about ", "around ", "some ", "roughly ", "nearly "],
  "at-most": ["up to ", "as many as "],
} as const;
export type HedgeName = keyof typeof hedges;

export const events = [
  "blast",
  "landslide",
  "fire",
  "flood",
  "collision",
  "attack",
  "shelling",
  "storm",
  "raid",
  "collapse",
];
export const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
export const months = ["January", "February", "March", "April"];
export const outlets = ["The Northern Herald", "Harbour Post", "Valley Courier", "The Eastern Ledger"];
export const writers = ["Mara Lindqvist", "Tomas Adeyemi", "Ruth Kessler", "Ivo Banerjee"];

const openings = [
  "Residents",
  "Shopkeepers",
  "Teachers",
  "Drivers",
  "Neighbours",
  "Volunteers",
  "Council members",
  "Farmers",
];
const doings = [
  "spoke of a long night",
  "swept glass from the pavement",
  "waited behind the cordon",
  "brought tea and blankets",
  "filled sandbags by the river",
  "asked why no siren had sounded",
  "queued outside the town hall",
  "lit candles near the bridge",
];
const tails = [
  "",
  " as rain set in",
  " before dawn",
  " while helicopters circled",
  " and asked for patience",
  ", a reporter at the scene saw",
];
const fixed = [
  "The road to the coast remained closed.",
  "An inquiry has been opened, and its findings are due next month.",
  "Electricity had not been restored in the eastern districts.",
  "“We heard a roar and then nothing,” said Lena Marsh, who runs a bakery nearby.",
  "Schools stayed shut, and trains were diverted.",
  "The government promised help for rebuilding.",
  "“It was like the end of the world,” a shepherd said.",
  "Weather services had warned of strong winds.",
  "Markets in the capital opened as usual.",
];

/** Sentences without a toll. */
export const plainSentences: readonly string[] = [
  ...fixed,
  ...openings.flatMap((who) => doings.flatMap((did) => tails.map((tail) => `${who} ${did}${tail}.`))),
];

const ones = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
export const inWords = (n: number): string =>
  n < 20 ? ones[n]! : `${tens[Math.floor(n / 10)]}${n % 10 === 0 ? "" : `-${ones[n % 10]}`}`;
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
