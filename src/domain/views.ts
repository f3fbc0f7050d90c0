/**
 * Which tolls of one matter are shown, by named policies. None of them is the default: showing one toll out of several is a choice, and
 * whoever chooses is named.
 *
 * Not here: picking (reconciliation/comparison/view-tolls.ts).
 */
import type { Interval } from "./comparison.ts";

/** What each shows, in the version that results name. */
export const viewPolicies = {
  all: "every toll, in the order given",
  latest: "those that may have been said last",
  lowest: "those with the lowest lower bound; one that is open above may still be higher than others",
  highest: "those with the highest upper bound, and all that have none",
  range: "from the lowest lower bound to the highest upper bound; open where one of them is",
  recommended: "what a curator recommended",
  triangulation: "what a curator worked out from several tolls",
} as const;

export type ViewPolicy = keyof typeof viewPolicies;

/** As a result names it. A policy that comes to show something else gets another number. */
export const versioned = (view: ViewPolicy): string => `${view}/1`;

export const viewPolicyNames = Object.keys(viewPolicies) as readonly ViewPolicy[];

export const isViewPolicy = (name: string): name is ViewPolicy => Object.hasOwn(viewPolicies, name);

/** What somebody in the role of a curator decided about tolls. */
export interface CuratorChoice {
  readonly kind: "recommended" | "triangulation";
  /** Who: "A. Curator, records desk". */
  readonly curator: string;
  /** Ids of the tolls that it names or rests on. */
  readonly tolls: readonly string[];
  /** Of a triangulation: the interval that the curator gives, in people. */
  readonly interval: Interval | null;
  readonly reason: string | null;
}

/** What a policy shows. */
export interface TollView {
  /** Name and version of the policy: "latest/1". */
  readonly view: string;
  /** What the policy shows, in words. */
  readonly means: string;
  /** Ids of the tolls shown; ties are all kept. */
  readonly tolls: readonly string[];
  /** People; only of a range, and of a triangulation. */
  readonly interval: Interval | null;
  /** Ids of tolls that the policy cannot place, with the reason. */
  readonly leftOut: readonly { readonly id: string; readonly reason: string }[];
  /** Whose choices are shown. */
  readonly choices: readonly CuratorChoice[];
  /** Why nothing is shown; null where something is. */
  readonly note: string | null;
  /** Name and version of the policy that widened the stated numbers. */
  readonly policy: string;
}
