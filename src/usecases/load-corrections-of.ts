/**
 * Where a number of an estimate may have been put right: what its source told of the same outcome and place soon after, with other
 * numbers, and the notes on the articles that tell it; and who denies it.
 *
 * Not here: whether anything was put right (known-put-right.ts).
 */
import { findAccountsWith } from "../ledger/queries/joined-accounts.ts";
import { loadNotesOf, type NoteInVersion } from "../ledger/queries/load-estimate-notes.ts";
import type { Session } from "../ledger/session.ts";
import { type AccountToll, numberOf } from "../reconciliation/joining/account.ts";
import { sourceKeys } from "../reconciliation/joining/account-keys.ts";
import { tieOf } from "../reconciliation/joining/is-one-origin.ts";
import { inWeeks } from "../reconciliation/joining/key-times.ts";
import { compareText } from "../text/compare-text.ts";
import { addDays } from "../text/dates/calendar.ts";
import { speakerOf } from "./estimate-knowledge.ts";
import { firstToldOf, type LoadedEstimate, loadEstimates } from "./load-estimates.ts";
import type { PlacedFigure } from "./place-draft.ts";
import { isGiven, placeBeside } from "./same-subject.ts";
import { accountOf, asCurated } from "./stored-accounts.ts";

export interface Corrections {
  readonly estimates: readonly LoadedEstimate[];
  /** On the articles that tell those. */
  readonly notes: readonly NoteInVersion[];
}

/** A newsroom puts right within so many days. */
const someDays = 28;
/** The last ones of a source that counts every day. */
const mostLoaded = 6;

/** `placed`: figures of a draft that tell the estimate; `deniers`: who denies a number of it. */
export async function loadCorrectionsOf(
  session: Session,
  estimate: LoadedEstimate,
  placed: readonly PlacedFigure[],
  deniers: readonly LoadedEstimate[],
): Promise<Corrections> {
  const [speaker, first] = [speakerOf(estimate.accounts), estimate.said?.earliest ?? firstToldOf(estimate)];
  if (speaker === undefined || first === null) return { estimates: deniers, notes: [] };
  const keys = inWeeks(sourceKeys({ origin: speaker }), { earliest: first, latest: addDays(first, someDays) });
  const measures = [...new Set(placed.map(({ toll }) => toll.measure))];
  const found = await Promise.all(measures.map((measure) => findAccountsWith(session, keys, measure)));
  const roots = await asCurated(session, found.flat().map(accountOf));
  const ids = roots
    .filter(({ account: { origin, tolls } }) => {
      const isOfSource = /^(?:same|short)$/.test(tieOf(origin, speaker) ?? "");
      return isOfSource && tolls.some((toll) => placed.some((one) => isOtherNumber(one.toll, toll)));
    })
    .sort((one, two) => compareText(two.account.told ?? "", one.account.told ?? ""))
    .map((root) => root.estimate)
    .filter((id) => id !== estimate.id && !deniers.some((denier) => denier.id === id));
  const later = await loadEstimates(session, [...new Set(ids)].slice(0, mostLoaded));
  const versions = later.flatMap(({ mentions }) => mentions.map(({ mention }) => mention.version));
  const notes = versions.length === 0 ? [] : await loadNotesOf(session, [...new Set(versions)].sort());
  return { estimates: [...deniers, ...later], notes };
}

const isOtherNumber = (toll: AccountToll, other: AccountToll) =>
  isGiven(other) &&
  other.measure === toll.measure &&
  numberOf(other) !== numberOf(toll) &&
  placeBeside(toll, other) !== undefined;
