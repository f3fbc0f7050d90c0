/**
 * What a curator decides about estimates: splits, joins, pins, roles and annotations, each with who and why, and taken back
 * by an undo. Nothing of what articles say is changed.
 *
 *   await curate(book, { act: "pin", figures: ["v-…/51-69-killed"], estimate: "e-…", who: "ed", why: "same briefing" })
 *
 * The act goes into the archive's journal first, so that it outlives every rebuild and an interruption.
 * Not here: what may be done (curation-checks.ts) and what follows from the acts that stand (reapply-curation.ts).
 */
import type { Curation } from "../domain/curation.ts";
import type { CurationRow } from "../ledger/curation-entries.ts";
import { findCuration, loadCuration } from "../ledger/queries/curation-acts.ts";
import { findTellingsIn } from "../ledger/queries/find-curated.ts";
import type { Session } from "../ledger/session.ts";
import {
  checkRemainder,
  checkUndoable,
  findNamedEstimate,
  findNamedMentions,
  mentionTrace,
  oneEstimateOf,
  traceOf,
} from "./curation-checks.ts";
import { estimatesAreOne, incomplete, reasonMissing } from "./curation-refusals.ts";
import type { CurationAct, EstimateRole } from "./curation-view.ts";
import { enterActs } from "./enter-archive.ts";
import type { Book } from "./open-book.ts";

export interface CurateInput {
  readonly act: CurationAct["act"];
  /** For a split or a pin the one that the figures belong to, where it is left out. An old id means what it is now. */
  readonly estimate?: string;
  /** Of a join: the estimate that goes on. */
  readonly into?: string;
  /** Ids of mentions, of a split or a pin. Others that tell the same in versions of the article go with them. */
  readonly figures?: readonly string[];
  /** Null takes it away. */
  readonly role?: EstimateRole | null;
  readonly text?: string;
  /** Number of the act that is taken back. */
  readonly undoes?: number;
  readonly who: string;
  readonly why: string;
}

/**
 * Throws a BookError: `reason-missing`, `act-incomplete`, `estimate-not-found`, `estimates-are-one`, `figure-not-found`,
 * `figure-not-joined`, `figure-of-another-estimate`, `figure-pinned`, `split-leaves-nothing`, `act-not-found`,
 * `act-already-undone`, `act-not-undoable`.
 */
export async function curate(book: Book, input: CurateInput): Promise<CurationAct> {
  const by = { who: input.who.trim(), why: input.why.trim() };
  if (by.why === "") throw reasonMissing();
  if (by.who === "") throw incomplete(input.act, "who", "the name of whoever decides");
  const act = { ...(await decide[input.act](book.ledger, input)), ...by } as Curation;
  const { seq } = await book.journal.append(act, book.now());
  await book.ledger.transaction((session) => enterActs(book, session));
  const row = await findCuration(book.ledger, seq);
  if (row === undefined) throw new Error(`act ${seq} has not been entered`);
  return viewOf(row);
}

/** Every act of a curator, oldest first; those taken back, too. */
export async function listCuration(book: Book): Promise<CurationAct[]> {
  return (await loadCuration(book.ledger)).map(viewOf);
}

type Decide = (session: Session, input: CurateInput) => Promise<object>;

const decide: Readonly<Record<CurationAct["act"], Decide>> = {
  async split(session, { act, estimate, figures = [] }) {
    const mentions = await findNamedMentions(session, act, figures);
    const id = oneEstimateOf(mentions, estimate === undefined ? null : await findNamedEstimate(session, estimate));
    checkRemainder(id, mentions, await findTellingsIn(session, id));
    return { act, estimate: await traceOf(session, id), figures: mentions.map(mentionTrace) };
  },
  async join(session, { act, estimate, into }) {
    const from = await findNamedEstimate(session, required(act, "estimate", estimate, "the estimate to join"));
    const to = await findNamedEstimate(session, required(act, "into", into, "the estimate to join it into"), "into");
    if (from === to) throw estimatesAreOne(estimate!, into!, to);
    return { act, estimate: await traceOf(session, from), into: await traceOf(session, to) };
  },
  async pin(session, { act, estimate, figures = [] }) {
    const mentions = await findNamedMentions(session, act, figures);
    const id = estimate === undefined ? oneEstimateOf(mentions, null) : await findNamedEstimate(session, estimate);
    return { act, estimate: await traceOf(session, id), figures: mentions.map(mentionTrace) };
  },
  async recommend(session, { act, estimate, role }) {
    const id = await findNamedEstimate(session, required(act, "estimate", estimate, "the estimate to recommend"));
    if (role === undefined) throw incomplete(act, "role", "recommended, triangulation, or null to take the role away");
    return { act, estimate: await traceOf(session, id), role };
  },
  async annotate(session, { act, estimate, text = "" }) {
    const id = await findNamedEstimate(session, required(act, "estimate", estimate, "the estimate to annotate"));
    if (text.trim() === "") throw incomplete(act, "text", "the words of the annotation");
    return { act, estimate: await traceOf(session, id), text: text.trim() };
  },
  async undo(session, { act, undoes }) {
    const seq = required(act, "undoes", undoes, "the number of the act to take back");
    checkUndoable(seq, await findCuration(session, seq));
    return { act, undoes: seq };
  },
};

function required<Value>(act: CurateInput["act"], field: string, value: Value | undefined, expectation: string): Value {
  if (value === undefined || value === "") throw incomplete(act, field, expectation);
  return value;
}

function viewOf(row: CurationRow): CurationAct {
  const { seq, at, who, why, act, estimate_id: estimate, into_id: into, figures, role, text, undoes } = row;
  return { seq, at, who, why, act, estimate, into, figures, role, text, undoes, isUndone: row.undone_by !== null };
}
