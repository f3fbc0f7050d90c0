/**
 * Plants differences into a telling, one type at a time, where the statement has what the type is about.
 *
 * Not here: how many a telling carries (tell-utterance.ts).
 */
import type { DifferenceType } from "../../../src/domain/estimate.ts";
import type { MeasureName } from "../../../src/domain/measures.ts";
import { addDays, addMonths } from "../../../src/text/dates/calendar.ts";
import type { Chance } from "../../properties/planting/chance.ts";
import { incidentGroups, rounded } from "../drawing/draw-tolls.ts";
import type { Count, Hedge, Period, Place, Toll } from "../drawing/statement.ts";
import { only, type Telling, withAll, withToll } from "./telling.ts";

/** The telling with the difference, or null where it has no room for it. */
type Plant = (telling: Telling, chance: Chance) => Telling | null;

const wholeOf = ({ tolls }: Telling): Toll => tolls[0]!.toll;

const onCount =
  (type: DifferenceType, change: (count: Count, chance: Chance) => Count | null): Plant =>
  (telling, chance) => {
    const { key, count } = wholeOf(telling);
    const changed = change(count, chance);
    return changed === null ? null : withToll(telling, key, { count: changed }, [type]);
  };

/** A changed outcome leaves no room for the parts of it. */
const onMeasure =
  (type: DifferenceType, is: (toll: Toll) => boolean, change: (toll: Toll) => Partial<Toll>): Plant =>
  (telling) => {
    const whole = wholeOf(telling);
    return whole.key === "whole" && is(whole) ? withToll(only(telling, "whole"), "whole", change(whole), [type]) : null;
  };

const hedge = (count: Count, hedge: Hedge): Count => ({ ...count, hedge, top: null });
const loose: readonly Hedge[] = ["approximately", "at-least", "more-than"];

const mixedUp: Partial<Record<MeasureName, MeasureName>> = {
  ...{ injured: "killed", displaced: "evacuated", evacuated: "displaced" },
  ...{ missing: "killed", rescued: "evacuated", captured: "killed" },
};

export const plants: Readonly<Record<DifferenceType, Plant>> = {
  value: (telling, chance) => value(telling, chance),
  "qualifier-dropped": onCount("qualifier-dropped", (count) =>
    loose.includes(count.hedge) || count.hedge === "at-most" ? hedge(count, "exact") : null,
  ),
  "qualifier-added": onCount("qualifier-added", (count, chance) =>
    count.hedge === "exact" ? hedge(count, chance.of(loose)) : null,
  ),
  "qualifier-changed": onCount("qualifier-changed", (count, chance) => {
    if (count.hedge === "approximately") return hedge(count, chance.of(["more-than", "at-least", "at-most"]));
    return loose.includes(count.hedge) ? hedge(count, chance.of(["approximately", "at-most"])) : null;
  }),
  "casualties-as-deaths": onMeasure(
    "casualties-as-deaths",
    ({ measure, isKilledOrWounded }) => measure === "casualties" && !isKilledOrWounded,
    () => ({ measure: "killed" }),
  ),
  "deaths-as-casualties": onMeasure(
    "deaths-as-casualties",
    ({ measure }) => measure === "killed",
    () => ({ measure: "casualties" }),
  ),
  "killed-and-wounded-as-killed": onMeasure(
    "killed-and-wounded-as-killed",
    ({ isKilledOrWounded }) => isKilledOrWounded,
    () => ({ measure: "killed", isKilledOrWounded: false }),
  ),
  "killed-as-killed-and-wounded": onMeasure(
    "killed-as-killed-and-wounded",
    ({ measure }) => measure === "killed",
    () => ({ measure: "casualties", isKilledOrWounded: true }),
  ),
  measure: onMeasure(
    "measure",
    ({ measure }) => mixedUp[measure] !== undefined,
    ({ measure }) => ({ measure: mixedUp[measure]! }),
  ),
  "part-as-whole": (telling) => {
    const part = telling.tolls.find(({ toll }) => toll.key === "part")?.toll;
    const { measure, group } = wholeOf(telling);
    if (part === undefined || part.measure !== measure) return null;
    return withToll(only(telling, "part"), "part", { group }, ["part-as-whole"], ["group", "value"]);
  },
  group: (telling, chance) => {
    const { group, key } = wholeOf(telling);
    const [demonym, kind] = group.includes(" ") ? group.split(" ") : [null, group];
    const others =
      demonym === null ? ["soldiers", "children", "police officers"] : ["civilians", "mercenaries", "officers"];
    const other = chance.of(
      [...others, ...(demonym === null ? incidentGroups.slice(3) : [])].filter((each) => each !== kind),
    );
    if (demonym === null && ["people", "residents"].includes(other)) return null;
    return withToll(telling, key, { group: demonym === null ? other : `${demonym} ${other}` }, ["group"]);
  },
  "place-narrower": onPlace("place-narrower", (place) => (place.level === "town" ? null : { ...place, level: "town" })),
  "place-wider": onPlace("place-wider", (place) => (place.level === "country" ? null : { ...place, level: "country" })),
  place: onPlace("place", (place, chance) => {
    if (place.level !== "town") return null;
    const others = place.country.towns.filter(
      ({ region, name }) => region !== place.town.region && name !== place.town.name,
    );
    return others.length === 0 ? null : { ...place, town: chance.of(others) };
  }),
  period: (telling, chance) => {
    const period = otherPeriod(wholeOf(telling).period, chance);
    return period === null ? null : withAll(telling, { period }, ["period"]);
  },
  "attribution-lost": (telling) => ({ ...withAll(telling, {}, ["attribution-lost"]), isSourceless: true }),
  "attribution-raised": (telling) =>
    telling.utterance.speaker.country === null
      ? null
      : { ...withAll(telling, {}, ["attribution-raised"]), rung: "government" },
  certainty: (telling) => ({ ...withAll(only(telling, wholeOf(telling).key), {}, ["certainty"]), isDenied: true }),
};

function onPlace(type: DifferenceType, change: (place: Place, chance: Chance) => Place | null): Plant {
  return (telling, chance) => {
    const place = change(wholeOf(telling).place, chance);
    return place === null ? null : withAll(telling, { place }, [type]);
  };
}

function otherPeriod(period: Period, chance: Chance): Period | null {
  if (period.kind === "none") return null;
  if (period.kind === "day") return { ...period, day: addDays(period.day, -chance.between(1, 2)) };
  if (period.kind === "months") return { ...period, count: period.count + chance.between(1, 3) };
  return { kind: "since", month: addMonths(`${period.month}-01`, -chance.between(1, 3)).slice(0, 7) };
}

/** A slip of the key, or a number made rounder, which may take a hedge with it. */
function value(telling: Telling, chance: Chance): Telling | null {
  const { key, count } = wholeOf(telling);
  if (count.hedge === "range") return null;
  const round = rounded(count.value, 1);
  if (round !== count.value && count.value >= 100 && chance.is(0.6)) {
    const isHedged = count.hedge === "exact" && chance.is(0.6);
    const as: Hedge = isHedged ? (round < count.value ? "more-than" : "approximately") : count.hedge;
    const qualifiers: readonly DifferenceType[] = isHedged ? ["qualifier-added", "qualifier-changed"] : [];
    return withToll(telling, key, { count: { ...count, value: round, hedge: as } }, ["value"], qualifiers);
  }
  const slipped = slip(count.value, chance);
  // A whole below its part would contradict itself.
  return slipped === count.value
    ? null
    : withToll(only(telling, key), key, { count: { ...count, value: slipped } }, ["value"]);
}

function slip(value: number, chance: Chance): number {
  if (value < 10) return value + chance.of([1, 2]);
  const digits = [...String(value)];
  const [first, second] = digits as [string, string];
  if (second === "0") return chance.is(0.5) ? value * 10 : value / 10;
  return first === second ? value + 10 ** (digits.length - 2) : Number([second, first, ...digits.slice(2)].join(""));
}
