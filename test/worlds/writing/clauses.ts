/**
 * A toll as a clause: "more than 1,000 Russian soldiers have been killed in Bakhmut since December, 300 of them officers".
 * It can open a sentence or follow "said that".
 *
 * Not here: who said it (frames).
 */
import type { Chance } from "../../properties/planting/chance.ts";
import { withArticle } from "../cast/countries.ts";
import type { Place, Toll } from "../drawing/statement.ts";
import type { Tense, TollWords } from "../frames/frame.ts";

const outcomes: Readonly<Record<string, readonly string[]>> = {
  killed: ["killed", "killed", "killed"],
  injured: ["injured", "wounded"],
  displaced: ["displaced"],
  evacuated: ["evacuated"],
  rescued: ["rescued"],
  captured: ["captured", "taken prisoner"],
  missing: ["missing"],
};

export function placeWords({ level, town, country }: Place, chance: Chance): string {
  if (level === "country") return `${chance.of(["in", "in", "across"])} ${withArticle(country.name)}`;
  if (level === "region")
    return chance.of([`in the ${town.region} region`, `in the ${town.region} region`, `in ${town.region}`]);
  return chance.of([`in ${town.name}`, `in ${town.name}`, `in the town of ${town.name}`]);
}

const be: Readonly<Record<Tense, readonly string[]>> = { past: ["were"], perfect: ["have been", "had been"] };
const join = (...words: string[]) => words.filter((each) => each !== "").join(" ");

/** The whole with its time and place. */
export function wholeClause(toll: Toll, words: TollWords, chance: Chance): string {
  const { count, group, place, period, event } = words;
  const where = join(place, period);
  const tense: Tense = period.startsWith("on ") ? "past" : "perfect";
  if (toll.isKilledOrWounded) {
    const either = chance.of(["killed or wounded", "killed or injured", "killed and wounded"]);
    return join(count, group, chance.of(be[tense]), either, inEvent(event, chance), where);
  }
  if (toll.measure === "casualties") return casualties(words, chance);
  if (toll.measure === "missing")
    return join(count, group, chance.of(["were missing", "remained missing"]), afterEvent(event), where);
  if (toll.measure === "displaced" && chance.is(0.5)) {
    return join(
      count,
      group,
      chance.of(["have fled their homes", "had been forced from their homes"]),
      afterEvent(event),
      where,
    );
  }
  if (toll.measure === "killed" && chance.is(0.4)) return deaths(words, chance);
  return join(count, group, chance.of(be[tense]), chance.of(outcomes[toll.measure]!), inEvent(event, chance), where);
}

const inEvent = (event: string | null, chance: Chance) =>
  event === null
    ? ""
    : `${chance.of(["in", "in", "by"])} ${chance.of(["a", "the"])} ${event}`.replace(/\ba (?=[aeiou])/, "an ");
const afterEvent = (event: string | null) => (event === null ? "" : `after the ${event}`);

function deaths({ count, group, place, period, event }: TollWords, chance: Chance): string {
  const where = join(place, period);
  if (event === null) return join(count, group, chance.of(["had died", "have died", "have lost their lives"]), where);
  return chance.of([
    join("the", event, where, "killed", count, group),
    join("the", event, where, "left", count, group, "dead"),
    join(count, group, "died in the", event, where),
    join(count, group, "lost their lives when a", event, "struck", place.replace(/^in (the town of )?/, ""), period),
  ]);
}

function casualties({ count, group, place, period, event }: TollWords, chance: Chance): string {
  const where = join(place, period);
  if (event !== null) return join("the", event, where, "caused", count, "casualties");
  const [demonym] = group.split(" ");
  if (!group.includes(" ")) return join("there have been", count, "casualties", where);
  return chance.of([
    join(demonym!, "forces have suffered", count, "casualties", where),
    join(demonym!, "forces had taken", count, "casualties", where),
    join("there had been", count, demonym!, "casualties", where),
    join("the", demonym!, "army has suffered", count, "casualties", where),
  ]);
}

/** A part or share behind its whole, after a comma. */
export function partTail({ key, measure, group }: Toll, whole: Toll, count: string, chance: Chance): string {
  if (key === "share") return `, ${count} of them ${group}`;
  if (measure !== whole.measure)
    return chance.of([`, including ${count} killed`, `, ${count} of them killed`, `, of whom ${count} were killed`]);
  return chance.of([`, including ${count} ${group}`, `, ${count} of them ${group}`, `, among them ${count} ${group}`]);
}

/** People hurt besides: " and 30 others were injured". */
export const besidesTail = (count: string, chance: Chance): string =>
  chance.of([` and ${count} were injured`, ` and ${count} others were wounded`, ` and ${count} injured`]);

/** Where a toll is named by a noun: "the number of soldiers killed in Bakhmut since May". */
export function nounPhrase(toll: Toll, { group, place, period }: TollWords): string | null {
  const [demonym] = group.split(" ");
  if (toll.measure === "casualties" && !toll.isKilledOrWounded) {
    return join("the number of", group.includes(" ") ? demonym! : "", "casualties", place, period);
  }
  const outcome = toll.isKilledOrWounded ? undefined : outcomes[toll.measure]?.[0];
  return outcome === undefined || toll.measure === "missing"
    ? null
    : join("the number of", group, outcome, place, period);
}
