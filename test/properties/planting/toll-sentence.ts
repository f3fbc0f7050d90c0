/**
 * A sentence that tells a toll, as its slots; a template makes words of them. Each template says which slots it tells.
 */
import type { ChangeSlot } from "../../../src/domain/correction.ts";
import type { MeasureName } from "../../../src/domain/measures.ts";
import type { Chance } from "./chance.ts";
import { capital, type Group, type HedgeName, hedges, inWords, months, outcomes, type Source } from "./words.ts";

export interface Toll {
  readonly value: number;
  readonly isInWords: boolean;
  readonly hedge: HedgeName;
  /** Which of the hedge's words, and of the outcome's. */
  readonly hedgeWords: number;
  readonly outcomeWords: number;
  readonly measure: MeasureName;
  /** How many were hurt besides. */
  readonly second: number | null;
  readonly group: Group;
  readonly place: string;
  readonly event: string;
  /** When it happened: a weekday, or a month that it began in. */
  readonly day: string;
  readonly source: Source;
  readonly isSourceShort: boolean;
  /** When the source told it, where the sentence says so. */
  readonly toldOn: string | null;
  readonly template: number;
}

export interface Template {
  readonly tells: readonly ChangeSlot[];
  readonly write: (words: TollWords) => string;
  /** Only for tolls of this outcome. */
  readonly only?: MeasureName;
  /** Has no room for a day of telling, or is made around it. */
  readonly isUndated?: true;
  readonly isOfEvening?: true;
}

/** A toll's words, as templates put them together. */
export interface TollWords {
  readonly count: string;
  readonly people: string;
  readonly outcome: string;
  readonly place: string;
  readonly event: string;
  /** "on Monday", "in March". */
  readonly when: string;
  readonly source: string;
  /** " on Tuesday", or nothing. */
  readonly told: string;
}

export function wordsOfToll(toll: Toll): TollWords {
  const hedge = hedges[toll.hedge][toll.hedgeWords % hedges[toll.hedge].length]!;
  const number = toll.isInWords && toll.value < 100 ? inWords(toll.value) : toll.value.toLocaleString("en-US");
  const outcome = outcomes[toll.measure]!;
  const second =
    toll.second === null ? "" : ` and ${toll.second} ${toll.outcomeWords % 2 === 0 ? "wounded" : "injured"}`;
  return {
    count: `${hedge}${number}`,
    people: toll.group.words,
    outcome: `${outcome[toll.outcomeWords % outcome.length]}${second}`,
    place: toll.place,
    event: toll.event,
    when: `${months.includes(toll.day) ? "in" : "on"} ${toll.day}`,
    source: toll.isSourceShort ? toll.source.other : toll.source.full,
    told: toll.toldOn === null ? "" : ` on ${toll.toldOn}`,
  };
}

const all: readonly ChangeSlot[] = ["value", "qualifier", "measure", "group", "place", "period", "source"];
const timeless = all.filter((slot) => slot !== "period");

export const templates: readonly Template[] = [
  {
    tells: all,
    write: (t) =>
      `${capital(t.count)} ${t.people} were ${t.outcome} in ${t.place} ${t.when}, ${t.source} said${t.told}.`,
  },
  {
    tells: all,
    write: (t) =>
      `${capital(t.source)} said${t.told} that ${t.count} ${t.people} had been ${t.outcome} in ${t.place} ${t.when}.`,
  },
  {
    tells: timeless,
    write: (t) =>
      `${capital(t.source)} reported${t.told} that ${t.count} ${t.people} were ${t.outcome} in the ${t.event} in ${t.place}.`,
  },
  {
    tells: all,
    isUndated: true,
    write: (t) => `According to ${t.source}, ${t.count} ${t.people} were ${t.outcome} in ${t.place} ${t.when}.`,
  },
  {
    tells: timeless,
    write: (t) =>
      `In ${t.place}, ${t.count} ${t.people} were ${t.outcome} when the ${t.event} struck, ${t.source} told reporters${t.told}.`,
  },
  {
    tells: timeless,
    write: (t) => `The ${t.event} in ${t.place} left ${t.count} ${t.people} ${t.outcome}, ${t.source} said${t.told}.`,
  },
  {
    tells: all,
    write: (t) =>
      `Officials in the capital declined to comment, but ${t.source} said${t.told} ${t.count} ${t.people} were ${t.outcome} in ${t.place} ${t.when}.`,
  },
  {
    tells: timeless,
    write: (t) => `“${capital(t.count)} ${t.people} were ${t.outcome} in ${t.place},” ${t.source} said${t.told}.`,
  },
  {
    tells: ["value", "qualifier", "place", "source"],
    only: "killed",
    write: (t) => `The death toll in ${t.place} stood at ${t.count}, ${t.source} said${t.told}.`,
  },
  {
    tells: ["value", "qualifier", "place", "source"],
    only: "killed",
    write: (t) =>
      `${capital(t.source)} put the number of dead in ${t.place} at ${t.count}${t.told === "" ? "" : ` in a statement${t.told}`}.`,
  },
  {
    tells: timeless,
    isOfEvening: true,
    write: (t) =>
      `As of${t.told.slice(3)} evening, ${t.count} ${t.people} had been ${t.outcome} in ${t.place}, ${t.source} said.`,
  },
];

export function writeToll(toll: Toll): string {
  return templates[toll.template]!.write(wordsOfToll(toll)).replace(/,,/g, ",");
}

export function templatesFor(measure: MeasureName): number[] {
  return templates.flatMap(({ only, isOfEvening }, at) => (isOfEvening || (only ?? measure) !== measure ? [] : [at]));
}

export const tellsOf = ({ template }: Toll): readonly ChangeSlot[] => templates[template]!.tells;

export function drawToll(
  chance: Chance,
  fixed: Partial<Toll> & Pick<Toll, "place" | "event" | "day" | "group" | "source">,
): Toll {
  const measure =
    fixed.measure ??
    chance.of(["killed", "killed", "injured", "injured", "displaced", "evacuated", "rescued", "abducted"] as const);
  return {
    value: chance.is(0.8) ? chance.between(5, 99) : chance.between(100, 4_000),
    isInWords: chance.is(0.2),
    hedge: chance.of(["exact", "exact", "at-least", "more-than", "approximately", "at-most"] as const),
    hedgeWords: chance.between(0, 9),
    outcomeWords: chance.between(0, 9),
    measure,
    second: measure === "killed" && chance.is(0.4) ? chance.between(5, 99) : null,
    isSourceShort: false,
    toldOn: null,
    template: chance.of(templatesFor(measure)),
    ...fixed,
  };
}
