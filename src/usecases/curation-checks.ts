/**
 * Finds what a curator names, and refuses what cannot be done with it.
 *
 * Not here: the words of the refusals (curation-refusals.ts).
 */
import type { EstimateTrace, MentionTrace } from "../domain/curation.ts";
import type { CurationRow } from "../ledger/curation-entries.ts";
import {
  type FoundMention,
  findEstimateNow,
  findFounders,
  findMentions,
  findTellings,
  findTellingsIn,
} from "../ledger/queries/find-curated.ts";
import type { Session } from "../ledger/session.ts";
import type { Telling } from "../reconciliation/curating/apply-acts.ts";
import {
  actNotFound,
  alreadyUndone,
  estimateNotFound,
  figureNotFound,
  figureNotJoined,
  figureOfAnother,
  figurePinned,
  incomplete,
  notUndoable,
  splitLeavesNothing,
} from "./curation-refusals.ts";

/** The id that an estimate has now, of which something may be shown. */
export async function findNamedEstimate(session: Session, id: string, place = "estimate"): Promise<string> {
  const now = await findEstimateNow(session, id);
  if (now === undefined || (await findTellingsIn(session, now)).length === 0) throw estimateNotFound(place, id);
  return now;
}

/** The mentions, in the order in which they are named; none of them pinned. */
export async function findNamedMentions(
  session: Session,
  act: string,
  figures: readonly string[],
): Promise<FoundMention[]> {
  if (figures.length === 0) throw incomplete(act, "figures", "at least one mention");
  const found = new Map((await findMentions(session, figures)).map((mention) => [mention.figure, mention]));
  const mentions: FoundMention[] = [];
  for (const id of new Set(figures)) {
    const mention = found.get(id);
    if (mention === undefined) throw await whyNotFound(session, id);
    if (mention.pinnedBy !== null) throw figurePinned(id, mention.estimate, mention.pinnedBy);
    mentions.push(mention);
  }
  return mentions;
}

async function whyNotFound(session: Session, id: string): Promise<Error> {
  const [telling] = await findTellings(session, [id]);
  return telling !== undefined && telling.account_id === null ? figureNotJoined(id) : figureNotFound(id);
}

/** The estimate that all the mentions belong to; `named`: the one that they should belong to, null for any. */
export function oneEstimateOf(mentions: readonly FoundMention[], named: string | null): string {
  const id = named ?? mentions[0]!.estimate;
  const other = mentions.find(({ estimate }) => estimate !== id);
  if (other !== undefined) throw figureOfAnother(other.figure, other.estimate, id);
  return id;
}

/** Something must stay in an estimate from which mentions are split off. */
export function checkRemainder(id: string, mentions: readonly FoundMention[], tellings: readonly Telling[]): void {
  const isTold = ({ account, toll }: Telling) =>
    mentions.some((mention) => mention.account === account && mention.toll === toll);
  if (tellings.every(isTold)) throw splitLeavesNothing(id, tellings.length);
}

export function checkUndoable(seq: number, row: CurationRow | undefined): void {
  if (row === undefined) throw actNotFound(seq);
  if (row.act === "undo") throw notUndoable(seq, row.undoes!);
  if (row.undone_by !== null) throw alreadyUndone(seq, row.undone_by);
}

const mostFounders = 5;

/** By what an estimate is found again; one that was split off has its id from its act. */
export async function traceOf(session: Session, id: string): Promise<EstimateTrace> {
  return { id, founders: await findFounders(session, id, mostFounders) };
}

export function mentionTrace({ figure, article, account, toll }: FoundMention): MentionTrace {
  return { figure, article, account, toll };
}
