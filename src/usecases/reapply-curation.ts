/**
 * Enters the acts of curators, and keeps what follows from them right: whenever documents came or went, estimates may have
 * other names, so that all acts that stand are applied again, in order. Where nothing that they name has moved, nothing is done.
 */
import type { JournalEntry } from "../archive/journal.ts";
import { type Curation, type EstimateTrace, type MentionTrace, splitEstimateId } from "../domain/curation.ts";
import type { CuratedRows, CurationRow } from "../ledger/curation-entries.ts";
import { enterCurationRow, loadCuration, replaceCurated } from "../ledger/queries/curation-acts.ts";
import { findEstimatesOf, findTellings } from "../ledger/queries/find-curated.ts";
import type { Session } from "../ledger/session.ts";
import { applyActs, type FoundAct, type FoundThings, type Telling } from "../reconciliation/curating/apply-acts.ts";

/** What acts name; null where an act names no such thing. */
export interface Traces {
  readonly estimate: EstimateTrace | null;
  readonly into: EstimateTrace | null;
  readonly figures: readonly MentionTrace[];
}

/** What follows from it is there after reapplyCuration. */
export async function enterCuration(session: Session, entry: JournalEntry & Curation): Promise<void> {
  const traces: Traces = {
    estimate: "estimate" in entry ? entry.estimate : null,
    into: "into" in entry ? entry.into : null,
    figures: "figures" in entry ? entry.figures : [],
  };
  const { seq, at, act, who, why } = entry;
  await enterCurationRow(session, {
    ...{ seq, at, act, who, why },
    estimate_id: traces.estimate?.id ?? null,
    into_id: act === "split" ? splitEstimateId(seq) : (traces.into?.id ?? null),
    figures: traces.figures.map(({ figure }) => figure),
    role: "role" in entry ? entry.role : null,
    text: "text" in entry ? entry.text : null,
    undoes: "undoes" in entry ? entry.undoes : null,
    undone_by: null,
    traces: JSON.stringify(traces),
    found: null,
  });
}

export async function reapplyCuration(session: Session): Promise<void> {
  const rows = await loadCuration(session);
  if (rows.length === 0) return;
  const find = await finderFor(session, rows.filter(doesStand).map(tracesOf));
  const found = rows.map((row) => ({ row, found: doesStand(row) ? find(tracesOf(row)) : nothing }));
  const told = found.map(({ row: { seq }, found }) => ({ seq, found: JSON.stringify(found) }));
  if (rows.every((row, index) => row.found === told[index]!.found)) return;
  const acts = found.filter(({ row }) => doesStand(row)).map(({ row, found }) => ({ ...actOf(row), found }));
  await replaceCurated(session, rowsOf(acts), told);
}

const nothing: FoundThings = { estimate: null, into: null, figures: [] };

export const tracesOf = ({ traces }: Pick<CurationRow, "traces">) => JSON.parse(traces) as Traces;
export const doesStand = ({ act, undone_by }: CurationRow): boolean => act !== "undo" && undone_by === null;

function actOf({ seq, act, who, why, role, text, traces }: CurationRow): Pick<FoundAct, "seq" | "act"> {
  return { seq, act: { act, who, why, role, text, ...JSON.parse(traces) } as FoundAct["act"] };
}

/** Answers where things are now, with two queries for all of them. */
async function finderFor(session: Session, traces: readonly Traces[]): Promise<(one: Traces) => FoundThings> {
  const mentions = traces.flatMap(({ estimate, into, figures }) => [
    ...figures,
    ...(estimate?.founders ?? []),
    ...(into?.founders ?? []),
  ]);
  const tellings = new Map<string, Telling>();
  for (const { figure, account_id, toll } of await findTellings(session, figuresOf(mentions))) {
    if (account_id !== null && toll !== null) tellings.set(figure, { account: account_id, toll });
  }
  const accounts = [...mentions, ...tellings.values()].map(({ account }) => account);
  const estimates = await findEstimatesOf(session, [...new Set(accounts)]);
  // The figure itself may be gone while another version tells the same.
  const tellingOf = ({ figure, account, toll }: MentionTrace): Telling | null =>
    tellings.get(figure) ?? (estimates.has(account) ? { account, toll } : null);
  const estimateOf = (trace: EstimateTrace | null): string | null => {
    if (trace === null || trace.founders.length === 0) return trace?.id ?? null;
    const [first] = trace.founders.map(tellingOf).filter((telling) => telling !== null);
    return first === undefined ? null : (estimates.get(first.account) ?? null);
  };
  return ({ estimate, into, figures }) => ({
    estimate: estimateOf(estimate),
    into: estimateOf(into),
    figures: figures.map(tellingOf),
  });
}

const figuresOf = (mentions: readonly MentionTrace[]) => [...new Set(mentions.map(({ figure }) => figure))];

function rowsOf(acts: readonly FoundAct[]): CuratedRows {
  const { placements, aliases, roles, annotations } = applyActs(acts);
  return {
    placements: placements.map(({ account, toll, estimate, act, isPinned }) => ({
      ...{ account_id: account, toll, estimate_id: estimate, act, is_pinned: isPinned },
    })),
    estimate_aliases: aliases.map(({ from, into, act }) => ({ from_id: from, into_id: into, act })),
    estimate_roles: roles.map(({ estimate, role, act }) => ({ estimate_id: estimate, role, act })),
    annotations: annotations.map(({ estimate, act }) => ({ act, estimate_id: estimate })),
  };
}
