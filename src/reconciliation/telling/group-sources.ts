/**
 * Which origins are one source under several names, as joining sees them: the same office, or the same person.
 *
 *   "Gaza's health ministry", "the Health Ministry in Gaza" → one source
 *   "Kirby" beside "John Kirby" → one; beside "John Kirby" and "Mike Kirby" → nobody can say which
 *
 * A spokesman and the office that he speaks for stay two, and nobody is no source. Not here: which name is printed.
 */
import type { AccountOrigin } from "../joining/account.ts";
import { tieOf } from "../joining/is-one-origin.ts";

interface Source {
  readonly fullest: AccountOrigin;
  readonly positions: number[];
}

/** Positions in `origins` of each source, in the order of the first; those that name nobody are in none. */
export function groupSources(origins: readonly (AccountOrigin | undefined)[]): (readonly number[])[] {
  const told = new Map<string, Source>();
  for (const [position, origin] of origins.entries()) {
    if (origin === undefined || origin.rank === 0) continue;
    const known = told.get(wordsOf(origin));
    if (known === undefined) told.set(wordsOf(origin), { fullest: origin, positions: [position] });
    else known.positions.push(position);
  }
  const sources: Source[] = [];
  for (const one of [...told.values()].sort(byFullness)) {
    const [source, ...others] = sources.filter(({ fullest }) => tieOf(one.fullest, fullest) === "same");
    if (source === undefined || others.length > 0) sources.push(one);
    else source.positions.push(...one.positions);
  }
  return sources.map(({ positions }) => positions.sort((a, b) => a - b)).sort(([a], [b]) => a! - b!);
}

const wordsOf = ({ rank, person, body, at, side }: AccountOrigin) => JSON.stringify([rank, person, body, at, side]);

/** Whoever is told with more comes first, so that a shorter name finds all that it may stand for. */
const byFullness = ({ fullest: one, positions: [a] }: Source, { fullest: two, positions: [b] }: Source) =>
  fullnessOf(two) - fullnessOf(one) || a! - b!;

const fullnessOf = ({ person, body, at, side }: AccountOrigin) =>
  (person?.length ?? 0) + [body, at, side].filter((part) => part !== null).length;
