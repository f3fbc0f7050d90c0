/**
 * Draws the utterances of a world: lone ones, and families of near misses. No origin says two things on one day, and one
 * that comes back outside a family does so weeks apart.
 *
 * Not here: what makes the members of a family (near-misses.ts).
 */
import { addDays, daysBetween } from "../../../src/text/dates/calendar.ts";
import type { Chance } from "../../properties/planting/chance.ts";
import { drawBody, drawPaper, drawPerson, drawTownBody, offices, type Speaker } from "../cast/origins.ts";
import type { Family } from "../world.ts";
import { drawSituation, drawTolls } from "./draw-tolls.ts";
import { nearMisses } from "./near-misses.ts";
import type { Situation, Toll, Utterance } from "./statement.ts";

/** An utterance before it has a number. */
export interface Draft {
  readonly day: string;
  readonly speaker: Speaker;
  readonly situation: Situation;
  readonly tolls: readonly Toll[];
}

const firstDay = "2022-06-01";
const days = 700;
const apart = 21;

/** Who spoke when: for origins that come back. */
class Roster {
  readonly #said = new Map<string, string[]>();
  readonly #known: Speaker[] = [];

  isFree(speaker: Speaker, day: string): boolean {
    return (this.#said.get(speaker.key) ?? []).every((other) => Math.abs(daysBetween(other, day)) >= apart);
  }

  enter(speaker: Speaker, day: string): void {
    const said = this.#said.get(speaker.key);
    if (said === undefined) {
      this.#said.set(speaker.key, [day]);
      this.#known.push(speaker);
    } else said.push(day);
  }

  /** Somebody of the country who is known already. */
  known(chance: Chance, { people, country }: Situation, day: string): Speaker | undefined {
    const able = this.#known.filter(
      (each) =>
        each.kind === "person" && (each.country === people || each.country === country) && this.isFree(each, day),
    );
    return able.length === 0 ? undefined : chance.of(able);
  }
}

export function drawUtterances(chance: Chance, count: number, tellings: readonly [number, number]): Utterance[] {
  const roster = new Roster();
  const utterances: Utterance[] = [];
  let families = 0;
  while (utterances.length < count) {
    const first = drawDraft(chance, roster);
    const near = chance.is(0.34) ? nearMisses(first, chance) : null;
    const members = near === null ? [first] : [first, ...near.drafts];
    if (!members.every(({ speaker, day }) => roster.isFree(speaker, day))) continue;
    for (const { speaker, day } of members) roster.enter(speaker, day);
    const family = near === null ? null : { id: `f-${++families}`, kind: near.kind };
    for (const draft of members) utterances.push(numbered(draft, utterances.length, family, chance, tellings));
  }
  return utterances.slice(0, count);
}

function drawDraft(chance: Chance, roster: Roster): Draft {
  const day = addDays(firstDay, chance.between(0, days));
  const situation = drawSituation(chance, day);
  const back = chance.is(0.4) ? roster.known(chance, situation, day) : undefined;
  return { day, speaker: back ?? drawSpeaker(chance, situation), situation, tolls: drawTolls(chance, situation) };
}

function drawSpeaker(chance: Chance, { kind, country, people, place }: Situation): Speaker {
  const of = kind === "war" && chance.is(0.5) ? people : country;
  const way = chance.next();
  if (way < 0.55) return drawPerson(chance, of, chance.of(offices[kind]));
  if (kind === "incident" && way < 0.85) return drawTownBody(chance, country, place.town);
  return way < 0.93 ? drawBody(chance, of, kind) : drawPaper(chance, of);
}

function numbered(
  draft: Draft,
  index: number,
  family: { id: string; kind: Family } | null,
  chance: Chance,
  [fewest, most]: readonly [number, number],
): Utterance {
  const { level } = draft.situation.place;
  const tellings = Math.min(most, Math.max(fewest, drawTellings(chance)));
  const isClarified = level !== "country" && tellings >= 6 && draft.speaker.country !== null && chance.is(0.12);
  const place = { ...draft.situation.place, level: "country" as const };
  const clarification = isClarified ? { day: addDays(draft.day, chance.between(1, 2)), place } : null;
  return { id: `u-${String(index + 1).padStart(4, "0")}`, ...draft, family, tellings, clarification };
}

/** Long-tailed: many utterances are told a few times, some everywhere. */
function drawTellings(chance: Chance): number {
  const way = chance.next();
  if (way < 0.28) return chance.between(1, 2);
  if (way < 0.62) return chance.between(3, 7);
  return way < 0.87 ? chance.between(8, 18) : chance.between(19, 40);
}
