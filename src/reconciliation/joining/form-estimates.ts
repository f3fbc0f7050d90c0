/**
 * The roots of one block → estimates: those between which enough speaks are one, and what is one with one of them is one with
 * all. The root that the book got first gives the estimate its id, "e-" and the digits of its account.
 *
 * What a person says on one day counts as one occasion, whatever differs. Roots that tell alike are weighed once.
 */
import { compareText } from "../../text/compare-text.ts";
import { groupBy } from "../../text/group-by.ts";
import { evidenceFor, isSureOf, type TiedEvidence, thresholds } from "./evidence.ts";
import type { JoinedAccount } from "./join-store.ts";
import type { PlacedAccount } from "./place-account.ts";

export const estimateOf = ({ account }: PlacedAccount): string => account.id.replace(/^c-/, "e-");

/** Every root of one block, as it is joined now. */
export function formEstimates(roots: readonly JoinedAccount[]): JoinedAccount[] {
  const alike = [
    ...groupBy(
      roots.toSorted((a, b) => compareText(a.seq, b.seq)),
      toldBy,
    ).values(),
  ];
  const firsts = alike.map(([first]) => first!);
  const links = linksBetween(firsts);
  return alike.flatMap((same, index) => {
    const { founder, best } = links[index]!;
    return same.map((root): JoinedAccount => {
      // Told alike by others, or else by the one that most speaks for: the founder, too, is joined with somebody.
      const evidence = same.length > 1 ? evidenceFor(root.account, firsts[index]!.account) : best;
      const isAlone = evidence === null || evidence === undefined;
      return {
        ...root,
        root: null,
        estimate: estimateOf(firsts[founder]!),
        isSure: isAlone || isSureOf(evidence) || (best !== null && isSureOf(best)),
        because: evidence?.because ?? [],
      };
    });
  });
}

const toldBy = ({ account: { origin, said, tolls } }: PlacedAccount) =>
  JSON.stringify([origin.person, origin.body, origin.side, said, tolls]);

interface Link {
  /** Position of the first of its estimate. */
  founder: number;
  /** What most speaks for its joining another. */
  best: TiedEvidence | null;
}

function linksBetween(roots: readonly PlacedAccount[]): Link[] {
  const above = roots.map((_, index) => index);
  const top = (index: number): number => {
    let at = index;
    while (above[at] !== at) at = above[at]!;
    return at;
  };
  const best: (TiedEvidence | null)[] = roots.map(() => null);
  for (let one = 0; one < roots.length; one++) {
    for (let two = one + 1; two < roots.length; two++) {
      const evidence = evidenceFor(roots[one]!.account, roots[two]!.account);
      if (evidence === undefined || (evidence.score < thresholds.made && roots[one]!.stage > 0)) continue;
      for (const at of [one, two]) if (evidence.score > (best[at]?.score ?? 0)) best[at] = evidence;
      const [high, low] = [top(one), top(two)].sort((a, b) => a - b);
      above[low!] = high!;
    }
  }
  return roots.map((_, index) => ({ founder: top(index), best: best[index]! }));
}
