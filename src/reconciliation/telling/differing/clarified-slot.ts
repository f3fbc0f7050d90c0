/** What counts as said of a slot where the origin's side clarified it: the last clarification, from when it was first given. */
import { fitOfPeople } from "../people.ts";
import { periodsDiffer } from "../period-fit.ts";
import { fitOfPlaces } from "../place-fit.ts";
import { lastClarified, type ReadClarification } from "../read-clarification.ts";
import type { ComparedTelling } from "./compared-telling.ts";
import { toldPeople } from "./part-as-whole.ts";

export function placeClarified({ clarifications, estimate }: ComparedTelling): ReadClarification | undefined {
  const { countryOf } = estimate.knowledge;
  return lastClarified(clarifications, "place", (one, two) => {
    return fitOfPlaces(one.mention.figure.place, two.mention.figure.place, countryOf) === "same";
  });
}

export function periodClarified({ clarifications }: ComparedTelling): ReadClarification | undefined {
  return lastClarified(
    clarifications,
    "period",
    (one, two) => !periodsDiffer(clarifiedPeriod(one), clarifiedPeriod(two)),
  );
}

export function groupClarified({ clarifications, estimate }: ComparedTelling): ReadClarification | undefined {
  return lastClarified(clarifications, "group", (one, two) => {
    return fitOfPeople(toldPeople(one.mention, estimate), toldPeople(two.mention, estimate)) === "same";
  });
}

/** The days of a clarified period, however the mention came by them. */
export function clarifiedPeriod({ mention }: ReadClarification) {
  const { period } = mention.figure;
  return period === null ? null : { period, telling: [mention.standsFrom.slice(0, 10)] };
}
