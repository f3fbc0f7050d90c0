/**
 * All tellings of an utterance in the order of their publication: the first as stated, later ones some with one difference,
 * few with two, some by the office alone, some with less detail.
 *
 * Not here: the differences themselves (plant-differences.ts), articles (writing).
 */
import { type DifferenceType, differenceTypes } from "../../../src/domain/estimate.ts";
import { addDays } from "../../../src/text/dates/calendar.ts";
import type { Chance } from "../../properties/planting/chance.ts";
import type { Toll, Utterance } from "../drawing/statement.ts";
import { plants } from "./plant-differences.ts";
import { faithful, only, type Telling, withAll } from "./telling.ts";

export interface Shares {
  readonly one: number;
  readonly two: number;
}

export interface Dispatch {
  readonly telling: Telling;
  /** ISO day. */
  readonly day: string;
  /** Tells the reading from before the clarification, before it came. */
  readonly isBeforeClarification: boolean;
}

/** What two differences of one telling must not both touch, or nobody could tell whose telling it is. */
const slots: Readonly<Record<DifferenceType, string>> = {
  ...{ value: "count", "qualifier-dropped": "count", "qualifier-added": "count", "qualifier-changed": "count" },
  ...{
    "casualties-as-deaths": "measure",
    "deaths-as-casualties": "measure",
    measure: "measure",
    "part-as-whole": "count",
  },
  ...{ "killed-and-wounded-as-killed": "measure", "killed-as-killed-and-wounded": "measure", group: "group" },
  ...{ "place-narrower": "place", "place-wider": "place", place: "place", period: "period" },
  ...{ "attribution-lost": "source", "attribution-raised": "source", certainty: "source" },
};
/** Rooms for some types are rare: those are tried more often. */
const rare = new Set<DifferenceType>([
  "casualties-as-deaths",
  "killed-and-wounded-as-killed",
  "part-as-whole",
  "deaths-as-casualties",
]);
const drawn = [...differenceTypes, ...differenceTypes.filter((type) => rare.has(type)).flatMap((type) => [type, type])];

const placeTypes: readonly DifferenceType[] = ["place", "place-wider", "place-narrower"];

/** Without a source only the number is left to know a telling by. */
const needsSource = new Set<DifferenceType>(["value", "part-as-whole", "place", "measure"]);

export function tellUtterance(utterance: Utterance, chance: Chance, shares: Shares): Dispatch[] {
  const days = Array.from({ length: utterance.tellings }, (_, at) => addDays(utterance.day, lag(chance, at))).sort();
  return days.map((day, at) => {
    const { clarification } = utterance;
    const isAfter = clarification !== null && day > clarification.day;
    const base = isAfter ? afterClarification(utterance, chance) : faithful(utterance);
    const isLater = at > 0 && utterance.tellings >= 3;
    const planted = isLater ? plantSome(base, chance, shares) : base;
    const telling = isLater ? looser(planted, chance) : planted;
    const isBefore = clarification !== null && !isAfter;
    // What was clarified later was no difference when it was told, though it may be shown as one that could not be known.
    return { telling: isBefore ? withAll(telling, {}, [], placeTypes) : telling, day, isBeforeClarification: isBefore };
  });
}

/** Most within two days, some within the week, a few many months later. */
function lag(chance: Chance, at: number): number {
  if (at === 0) return chance.of([0, 0, 0, 1]);
  const way = chance.next();
  if (way < 0.72) return chance.of([0, 0, 1, 1, 2]);
  if (way < 0.86) return chance.between(3, 12);
  return way < 0.92 ? chance.between(13, 40) : chance.between(41, 300);
}

/** Most take the clarified place over; the rest still tell the one from before, which is then too narrow. */
function afterClarification(utterance: Utterance, chance: Chance): Telling {
  const telling = faithful(utterance);
  const isTakenOver = chance.is(0.75);
  const place = utterance.clarification!.place;
  return withAll(telling, isTakenOver ? { place } : {}, [], placeTypes);
}

function plantSome(telling: Telling, chance: Chance, { one, two }: Shares): Telling {
  const way = chance.next();
  const count = way < two ? 2 : way < two + one ? 1 : 0;
  let planted = telling;
  const touched = new Set<string>();
  for (let tries = 0, done = 0; done < count && tries < 12; tries++) {
    const type = chance.of(drawn);
    if (touched.has(slots[type]) || (needsSource.has(type) && planted.isSourceless)) continue;
    if (type === "attribution-lost" && (touched.has("count") || touched.has("place") || touched.has("measure")))
      continue;
    if (slots[type] === "place" && telling.utterance.clarification !== null) continue;
    const next = plants[type](planted, chance);
    if (next === null) continue;
    planted = next;
    touched.add(slots[type]);
    done++;
  }
  return planted;
}

/** Less than was said, which is no difference: fewer tolls, a slot left out, the office in the person's stead. */
function looser(telling: Telling, chance: Chance): Telling {
  const keys = telling.tolls.map(({ toll }) => toll.key);
  const isBare = keys.includes("whole") && chance.is(0.35);
  const fewer = isBare ? only(telling, "whole") : telling;
  const isPerson = telling.utterance.speaker.kind === "person" && telling.rung === "self";
  const byOffice =
    isPerson && !telling.isSourceless && chance.is(0.2)
      ? withAll({ ...fewer, rung: "office" }, {}, [], ["attribution-raised"])
      : fewer;
  const leavesOut = (slot: "group" | "place" | "period") =>
    chance.is(0.12) && !byOffice.isSourceless && !touches(byOffice, slot);
  const noPeriod = leavesOut("period") ? withAll(byOffice, { period: { kind: "none" } }, [], ["period"]) : byOffice;
  const noPlace = leavesOut("place") ? { ...withAll(noPeriod, {}, [], placeTypes), hidesPlace: true } : noPeriod;
  return leavesOut("group") && noPlace.tolls[0]!.toll.group !== "people" ? generalised(noPlace) : noPlace;
}

const touches = ({ tolls }: Telling, slot: string) =>
  tolls.some(({ differences, tolerated }) => [...differences, ...tolerated].some((type) => slots[type] === slot));

/** "people" for "Russian soldiers". */
function generalised(telling: Telling): Telling {
  const own = telling.tolls[0]!.toll.group;
  const tolls = telling.tolls.map((told) => {
    const toll: Toll = told.toll.group === own ? { ...told.toll, group: "people" } : told.toll;
    return { ...told, toll, tolerated: [...told.tolerated, "group" as const] };
  });
  return { ...telling, tolls };
}
