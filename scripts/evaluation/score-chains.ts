/**
 * Scores chains of sources of two links and more: whether the origin is right, and whether every link is there in order,
 * from the teller nearest the text to the origin. A figure that was not found has no chain.
 */
import type { Figure } from "../../src/domain/figure.ts";
import type { GoldFigure } from "./gold.ts";
import { isSameName } from "./same-slot.ts";
import { pairUp } from "./score-figures.ts";

export interface ChainTally {
  chains: number;
  origins: number;
  inOrder: number;
}

export function emptyChainTally(): ChainTally {
  return { chains: 0, origins: 0, inOrder: 0 };
}

/** Adds one passage to the tally. */
export function scoreChains(gold: readonly GoldFigure[], found: readonly Figure[], tally: ChainTally): void {
  const pairs = pairUp(gold, found);
  for (const [index, { chain, chainAlt = [], doubtful }] of gold.entries()) {
    if (chain === undefined || chain.length < 2 || doubtful) continue;
    const links = pairs.get(index)?.attribution.map(({ source }) => source?.exact ?? null) ?? [];
    const answers = [chain, ...chainAlt];
    tally.chains++;
    if (answers.some((answer) => isSameName(answer.at(-1) ?? null, links.at(-1) ?? null))) tally.origins++;
    if (answers.some((answer) => isSameChain(answer, links))) tally.inOrder++;
  }
}

/** Shares of the annotated chains of two links and more; nothing where there is none, and a floor then misses its score. */
export function chainScores({ chains, origins, inOrder }: ChainTally): Record<string, number> {
  if (chains === 0) return {};
  return { chainOrigin: origins / chains, chainOrder: inOrder / chains };
}

function isSameChain(answer: readonly string[], links: readonly (string | null)[]): boolean {
  return answer.length === links.length && answer.every((name, index) => isSameName(name, links[index] ?? null));
}
