/**
 * Whether an account hangs on one of the roots that it found: the one that most speaks for, where no other comes near.
 *
 * Two statements that fit equally well leave it with neither, as a candidate of both, unless one of them is told so far more
 * often; only when one side told one number twice it goes with the first time. Both are in doubt. "US officials" so hang on one statement, and never make two of them one.
 */
import { compareText } from "../../text/compare-text.ts";
import { numberOf } from "./account.ts";
import { evidenceFor, isSureOf, type TiedEvidence, thresholds } from "./evidence.ts";
import { tieOf } from "./is-one-origin.ts";
import type { Candidate, Join, JoinedAccount } from "./join-store.ts";
import type { PlacedAccount } from "./place-account.ts";

interface Fit extends TiedEvidence {
  readonly root: JoinedAccount;
  /** The first day on which the estimate may have been told, of all its roots that were found. */
  readonly firstDay: string;
  /** How many of its roots fit as well. */
  readonly support: number;
}

/** Closer than this, two estimates fit equally well. */
const margin = 0.9;
const mostCandidates = 3;

/** Undefined where it hangs on none; `candidates` are then those of the root that it becomes. */
export function hangOnRoot(
  account: PlacedAccount,
  roots: readonly JoinedAccount[],
): { readonly join: Join | undefined; readonly candidates: readonly Candidate[] } {
  const fits = bestOfEach(account, roots);
  const [best, ...others] = fits;
  const candidatesBut = (chosen?: Fit) =>
    fits
      .filter((fit) => fit !== chosen)
      .slice(0, mostCandidates)
      .map(({ root: { estimate }, score, because }) => ({ estimate, score, because }));
  if (best === undefined || best.score < thresholds.made) return { join: undefined, candidates: candidatesBut() };
  const near = others.filter(({ score }) => score > best.score - margin);
  const chosen = near.length === 0 ? best : (mostTold([best, ...near]) ?? firstTold([best, ...near], account));
  if (chosen === undefined) return { join: undefined, candidates: candidatesBut() };
  const { root, because } = chosen;
  const candidates = candidatesBut(chosen);
  const isSure = near.length === 0 && isSureOf(chosen) && root.isSure;
  return { join: { root: root.account.id, estimate: root.estimate, isSure, because, candidates }, candidates };
}

/** The root of each estimate for which most speaks, best first. */
function bestOfEach(account: PlacedAccount, roots: readonly JoinedAccount[]): Fit[] {
  const found = new Map<string, Fit[]>();
  const others = new Set<string>();
  for (const root of roots) {
    if (tieOf(account.account.origin, root.account.origin) === undefined) others.add(root.estimate);
    const evidence = evidenceFor(account.account, root.account);
    if (evidence === undefined || evidence.score < thresholds.candidate) continue;
    const fit = { ...evidence, root, firstDay: root.days?.latest ?? never, support: 1 };
    const fits = found.get(root.estimate);
    if (fits === undefined) found.set(root.estimate, [fit]);
    else fits.push(fit);
  }
  const best = [...found.values()].map((fits): Fit => {
    const [first] = fits.toSorted(compareFits);
    const [firstDay = never] = fits.map((fit) => fit.firstDay).sort();
    return { ...first!, firstDay, support: fits.filter(({ score }) => score > first!.score - margin).length };
  });
  // A spokesman whose office one telling leaves open is not the union's when another names the ministry.
  return best
    .filter(({ tie, root }) => !/^(?:open|unknown)$/.test(tie) || !others.has(root.estimate))
    .sort(compareFits);
}

const never = "9999-12-31";
const compareFits = (a: Fit, b: Fit) =>
  b.score - a.score || a.root.stage - b.root.stage || compareText(a.root.seq, b.root.seq);

/** So many times as many tellings of one statement fit as of any other: that one number of many slipped in there. */
const clearly = 3;

/** The statement that clearly more tellings make, of those that fit equally well. */
function mostTold(fits: readonly Fit[]): Fit | undefined {
  const [most, next] = fits.toSorted((a, b) => b.support - a.support);
  return most!.support >= clearly * next!.support ? most : undefined;
}

/** Of one side's statements of one number the first; undefined where they are not all of one side, or tell others. */
function firstTold(fits: readonly Fit[], { account }: PlacedAccount): Fit | undefined {
  const [side] = fits.map(({ root }) => root.account.origin.side);
  const numbers = new Set(account.tolls.filter(({ share }) => !share).map(numberOf));
  const areOne = fits.every(
    ({ root }) =>
      root.account.origin.side === side &&
      root.account.tolls.some((toll) => !toll.share && numbers.has(numberOf(toll))),
  );
  if (side == null || !areOne) return undefined;
  return fits.toSorted((a, b) => compareText(a.firstDay, b.firstDay) || compareText(a.root.seq, b.root.seq))[0];
}
