/**
 * Policies for the least that a vague numeral states: "dozens" are two dozen or more as stated, one dozen in ACLED's coding.
 * Under every policy the upper end stays open. A result under another policy than `stated` names it.
 *
 * Not here: "several", "a few hundred", "most", whose ends no policy moves.
 */
export const vaguePolicies = {
  /** A plural is two or more: dozens 24, hundreds 200, tens of thousands 20,000. */
  stated: { units: 2 },
  /** After the Armed Conflict Location & Event Data project, which codes tens as 10, dozens as 12, hundreds as 100. */
  acled: { units: 1 },
} as const;

export type VaguePolicy = keyof typeof vaguePolicies;

export const vaguePolicyNames = Object.keys(vaguePolicies) as readonly VaguePolicy[];

export const isVaguePolicy = (name: string): name is VaguePolicy => Object.hasOwn(vaguePolicies, name);

/** The least that the plural of `unit` states: 12 is the unit of "dozens". */
export const leastOf = (unit: number, policy: VaguePolicy): number => unit * vaguePolicies[policy].units;
