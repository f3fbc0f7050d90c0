/**
 * The tolls of one matter as a named policy shows them: all, the latest, the lowest, the highest, the range, or what a curator chose.
 *
 *   "at least 50" and 60: lowest → "at least 50", by its lower bound; highest → both, as "at least 50" has no upper bound
 *
 * Lowest, highest and range go by widened intervals, among counts of one measure in one unit; casualties are never ranked among
 * deaths. Nothing is recommended here: that is the role of a curator, whose choices are handed in.
 * Not here: whether tolls are of one matter; that is for whoever joins them.
 */
import type { Interval } from "../../domain/comparison.ts";
import type { CuratorChoice, TollView, ViewPolicy } from "../../domain/views.ts";
import { versioned, viewPolicies } from "../../domain/views.ts";
import { type WideningPolicy, wideningPolicyNames } from "../../domain/widening-policies.ts";
import type { ComparableToll } from "./comparable-toll.ts";
import { peopleOf } from "./compared-side.ts";
import { lowOf } from "./interval.ts";

export interface Viewing {
  /** Else the default policy. */
  readonly widening?: WideningPolicy;
  readonly choices?: readonly CuratorChoice[];
}

type Shown = Pick<TollView, "tolls"> & Partial<Pick<TollView, "interval" | "leftOut" | "choices" | "note">>;

interface Placed {
  readonly id: string;
  readonly people: Interval;
}

/** Every result names its policy and that of widening. Where a policy shows nothing, `note` says why. */
export function viewTolls(tolls: readonly ComparableToll[], view: ViewPolicy, viewing: Viewing = {}): TollView {
  const { widening: policy = wideningPolicyNames[0]!, choices = [] } = viewing;
  const shown = show(tolls, view, policy, choices);
  const isEmpty = shown.tolls.length === 0;
  const note =
    shown.note ?? (isEmpty ? (tolls.length === 0 ? "there are no tolls" : "none of the tolls can be placed") : null);
  return {
    view: versioned(view),
    means: viewPolicies[view],
    interval: null,
    leftOut: [],
    choices: [],
    ...shown,
    note,
    policy,
  };
}

function show(
  tolls: readonly ComparableToll[],
  view: ViewPolicy,
  policy: WideningPolicy,
  choices: readonly CuratorChoice[],
): Shown {
  switch (view) {
    case "all":
      return { tolls: tolls.map(({ id }) => id) };
    case "latest":
      return latest(tolls);
    case "recommended":
    case "triangulation":
      return chosen(tolls, view, choices);
    case "lowest":
    case "highest":
    case "range":
      return ranked(tolls, view, policy);
  }
}

/** Every toll that no other is surely later than. */
function latest(tolls: readonly ComparableToll[]): Shown {
  const dated = tolls.flatMap(({ id, said }) => (said === null ? [] : [{ id, said }]));
  const days = dated.map(({ said }) => said.earliest).toSorted();
  const last = days.at(-1) ?? "";
  return {
    tolls: dated.filter(({ said }) => said.latest >= last).map(({ id }) => id),
    leftOut: tolls
      .filter(({ said }) => said === null)
      .map(({ id }) => ({ id, reason: "it is not known when it was said" })),
  };
}

function chosen(tolls: readonly ComparableToll[], kind: CuratorChoice["kind"], all: readonly CuratorChoice[]): Shown {
  const known = new Set(tolls.map(({ id }) => id));
  const choices = all.filter((choice) => choice.kind === kind && choice.tolls.some((id) => known.has(id)));
  if (choices.length === 0) {
    const what = kind === "recommended" ? "nobody has recommended a toll" : "nobody has worked out a toll from these";
    return { tolls: [], choices, note: what };
  }
  const ids = new Set(choices.flatMap((choice) => choice.tolls));
  // Two curators who differ are two choices, not one interval.
  const interval = choices.length === 1 ? choices[0]!.interval : null;
  return { tolls: tolls.map(({ id }) => id).filter((id) => ids.has(id)), choices, interval };
}

function ranked(tolls: readonly ComparableToll[], view: "lowest" | "highest" | "range", policy: WideningPolicy): Shown {
  const kinds = [...new Set(tolls.map(({ measure, quantity }) => `${measure} (${quantity.unit})`))];
  if (kinds.length > 1)
    return { tolls: [], note: `not ranked, as the tolls count different things: ${kinds.join(", ")}` };
  const placed: Placed[] = [];
  const leftOut: { id: string; reason: string }[] = [];
  for (const toll of tolls) {
    const people = peopleOf(toll, policy);
    if (people === null)
      leftOut.push({ id: toll.id, reason: "a share, whose whole is not known, is no number of people" });
    else placed.push({ id: toll.id, people });
  }
  const [low, high] = [lowest(placed), highest(placed)];
  const ids =
    view === "lowest"
      ? low
      : view === "highest"
        ? high
        : placed.filter((one) => low.includes(one) || high.includes(one));
  const interval = view === "range" && placed.length > 0 ? rangeOf(low[0]!, high) : null;
  return { tolls: ids.map(({ id }) => id), leftOut, interval };
}

/** A bound that is reached lies under one that is not: 50 under "more than 50". */
function lowest(placed: readonly Placed[]): Placed[] {
  const least = placed.reduce((low, { people }) => Math.min(low, lowOf(people)), Number.POSITIVE_INFINITY);
  const reached = placed.some(({ people }) => lowOf(people) === least && !people.lowExclusive);
  return placed.filter(({ people }) => lowOf(people) === least && !(reached && people.lowExclusive));
}

/** The highest upper bound, and all that have none: nothing shows that those are lower. */
function highest(placed: readonly Placed[]): Placed[] {
  const most = placed.reduce((high, { people }) => Math.max(high, people.high ?? high), Number.NEGATIVE_INFINITY);
  const reached = placed.some(({ people }) => people.high === most && !people.highExclusive);
  return placed.filter(
    ({ people }) => people.high === null || (people.high === most && !(reached && people.highExclusive)),
  );
}

function rangeOf({ people: least }: Placed, high: readonly Placed[]): Interval {
  const most = high.find(({ people }) => people.high === null) ?? high[0]!;
  const { low, lowExclusive } = least;
  return { low, lowExclusive, high: most.people.high, highExclusive: most.people.highExclusive };
}
