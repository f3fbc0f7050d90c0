/**
 * Policies that widen a stated quantity to the interval in which the true number may lie: under "tollbook/1", "about 20,000" is
 * 18,000 to 22,000 and "nearly 20,000" is 18,000 up to, and not, 20,000. A policy is named with its version, and never changed
 * under its name: every result that rests on one prints it, and can be had again.
 *
 * Not here: the widening itself (reconciliation/comparison/widen.ts), and what plurals state at least (vague-policies.ts).
 */
import type { VaguePolicy } from "./vague-policies.ts";

export interface Widening {
  /** How far from an approximate number the true one may lie, in per cent of it. */
  readonly nearPercent: number;
  /** What "dozens" and the like state at least; their upper end is open under every policy. */
  readonly vague: VaguePolicy;
}

export const wideningPolicies = {
  /** Tollbook's own reading: a tenth for what is approximate, plurals as they are stated. */
  "tollbook/1": { nearPercent: 10, vague: "stated" },
  /** The same, with plurals after the codebook of the Armed Conflict Location & Event Data project: tens 10, dozens 12, hundreds 100. */
  "acled/1": { nearPercent: 10, vague: "acled" },
} as const satisfies Record<string, Widening>;

export type WideningPolicy = keyof typeof wideningPolicies;

/** The default first. */
export const wideningPolicyNames = Object.keys(wideningPolicies) as readonly WideningPolicy[];

export const isWideningPolicy = (name: string): name is WideningPolicy => Object.hasOwn(wideningPolicies, name);
