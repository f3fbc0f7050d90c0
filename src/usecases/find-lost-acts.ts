/**
 * Acts of curators that name what the book no longer has: under another extractor a figure may be gone or stand elsewhere.
 * What was erased is missed by nobody.
 */
import type { EstimateTrace, MentionTrace } from "../domain/curation.ts";
import { loadCuration } from "../ledger/queries/curation-acts.ts";
import { findWithheld } from "../ledger/queries/find-known.ts";
import type { Session } from "../ledger/session.ts";
import type { FoundThings } from "../reconciliation/curating/apply-acts.ts";
import { doesStand, tracesOf } from "./reapply-curation.ts";

export interface LostAct {
  readonly seq: number;
  /** Ids, as the act has them. */
  readonly names: readonly string[];
}

/** `acts`: how many stand. */
export async function findLostActs(session: Session): Promise<{ acts: number; lost: LostAct[] }> {
  const standing = (await loadCuration(session)).filter(doesStand);
  const missed = standing.map((row) => ({ seq: row.seq, ...missedBy(tracesOf(row), foundBy(row.found)) }));
  const items = missed.flatMap(({ estimates, figures }) => [
    ...estimates.flatMap(({ founders }) => founders),
    ...figures,
  ]);
  const stones = await findWithheld(session, [...new Set(items.flatMap(itemsOf))]);
  const erased = new Set(stones.filter(({ is_erased }) => is_erased).map(({ item_id }) => item_id));
  const isErased = (mention: MentionTrace) => itemsOf(mention).some((item) => erased.has(item));
  const lost = missed.map(({ seq, estimates, figures }) => ({
    seq,
    names: [
      ...estimates.filter(({ founders }) => !founders.every(isErased)).map(({ id }) => id),
      ...figures.filter((mention) => !isErased(mention)).map(({ figure }) => figure),
    ],
  }));
  return { acts: standing.length, lost: lost.filter(({ names }) => names.length > 0) };
}

const itemsOf = ({ figure, article }: MentionTrace): string[] => [article, figure.split("/")[0]!];

const foundBy = (found: string | null): FoundThings =>
  found === null ? { estimate: null, into: null, figures: [] } : JSON.parse(found);

function missedBy(
  { estimate, into, figures }: ReturnType<typeof tracesOf>,
  found: FoundThings,
): { estimates: EstimateTrace[]; figures: MentionTrace[] } {
  const named = [
    { trace: estimate, is: found.estimate },
    { trace: into, is: found.into },
  ];
  return {
    estimates: named.flatMap(({ trace, is }) => (trace !== null && is === null ? [trace] : [])),
    figures: figures.filter((_, index) => !found.figures[index]),
  };
}
