/**
 * What the side that a figure of a draft comes from said later: of the same outcome and people, at the same place or one that holds
 * it. Looked for where the draft tells the figure as the last one, week by week from the newest on, so that the first that is found is enough.
 */
import type { KnownNewer } from "../checking/book-view.ts";
import type { Draft } from "../checking/draft.ts";
import { type LatestClaim, latestClaims } from "../checking/latest-claims.ts";
import { findAccountsWith } from "../ledger/queries/joined-accounts.ts";
import type { Session } from "../ledger/session.ts";
import { type Account, type AccountToll, numberOf } from "../reconciliation/joining/account.ts";
import { keysOfSides, sourceKeys } from "../reconciliation/joining/account-keys.ts";
import { doMeet } from "../reconciliation/joining/day-ranges.ts";
import { tieOf } from "../reconciliation/joining/is-one-origin.ts";
import { inWeeks } from "../reconciliation/joining/key-times.ts";
import { doTimesMeet } from "../reconciliation/joining/toll-slots.ts";
import { compareText } from "../text/compare-text.ts";
import { addDays } from "../text/dates/calendar.ts";
import { statementOf } from "./book-evidence.ts";
import { speakerOf } from "./estimate-knowledge.ts";
import type { ToldContext } from "./load-context.ts";
import { firstToldOf, type LoadedEstimate, loadEstimates } from "./load-estimates.ts";
import type { PlacedFigure } from "./place-draft.ts";
import { areSamePeople, isGiven, placeBeside, tellingsOf } from "./same-subject.ts";
import { type Side, sideOf } from "./side-of.ts";
import { accountOf, asCurated } from "./stored-accounts.ts";

/** So many days are looked at together, and so many at the most. */
const daysAtOnce = 28;
const mostDays = 280;
/** Of a source that counts every day the last few are enough. */
const mostLoaded = 5;

interface Asked {
  readonly claim: LatestClaim;
  readonly side: Side;
  readonly tolls: readonly AccountToll[];
  /** The draft's figure was said on this day at the latest. */
  readonly since: string;
  /** When the draft stands so, ISO 8601: what nobody had said by then is nothing to it. */
  readonly at: string;
  /** Id of the estimate that the draft tells. */
  readonly own: string | null;
}

export async function knownNewer(
  session: Session,
  draft: Draft,
  placed: readonly PlacedFigure[],
  contexts: ReadonlyMap<string, ToldContext>,
): Promise<KnownNewer[]> {
  const known: KnownNewer[] = [];
  for (const claim of latestClaims(draft)) {
    const one = placed.find(({ figure }) => figure.id === claim.figure.id);
    const asked = one && askedOf(draft, claim, one, contexts.get(one.estimate ?? "")?.estimate);
    const statement = asked && (await findNewest(session, asked));
    if (statement !== undefined) known.push({ figure: claim.figure.id, statement });
  }
  return known;
}

function askedOf(
  draft: Draft,
  claim: LatestClaim,
  { account, toll, mention, estimate: own }: PlacedFigure,
  estimate: LoadedEstimate | undefined,
): Asked | undefined {
  const since = (estimate?.said ?? account.said)?.latest ?? (estimate && firstToldOf(estimate)?.slice(0, 10));
  const origin = speakerOf([...(estimate?.accounts ?? []), account]);
  const side = sideOf(draft, claim, origin, estimate?.told.mentions ?? []);
  if (since == null || side === undefined) return undefined;
  return { claim, side, tolls: tellingsOf(toll, estimate), since, at: mention.standsFrom, own };
}

async function findNewest(session: Session, asked: Asked) {
  const { side, since, at, tolls, own } = asked;
  const { origin, names } = side;
  const keys = [...(origin === undefined ? [] : sourceKeys({ origin })), ...keysOfSides(names)];
  const first = [since, addDays(at.slice(0, 10), -mostDays)].sort()[1]!;
  for (let latest = at.slice(0, 10); latest >= first; latest = addDays(latest, -daysAtOnce)) {
    const earliest = [first, addDays(latest, 1 - daysAtOnce)].sort()[1]!;
    const found = await findAccountsWith(session, inWeeks(keys, { earliest, latest }), tolls[0]!.measure);
    const fitting = (await asCurated(session, found.map(accountOf)))
      .filter(({ account }) => (dayOf(account) ?? "") > since && doesFit(account, asked))
      .sort((one, two) => byDayOf(one.account, two.account));
    const ids = [...new Set(fitting.map(({ estimate }) => estimate))].filter((id) => id !== own);
    const newer = (await loadEstimates(session, ids.slice(0, mostLoaded))).filter((one) => isNewer(one, since, at));
    const [newest] = newer.sort(byDay);
    const statement = newest && newestOf(newest, asked);
    if (statement !== undefined) return statement;
  }
  return undefined;
}

const dayOf = ({ said, told }: Account) => said?.earliest ?? told;

/** Those that tell their day first, the last of them. */
const byDayOf = (one: Account, two: Account) =>
  Number(two.said !== null) - Number(one.said !== null) ||
  compareText(dayOf(two) ?? "", dayOf(one) ?? "") ||
  compareText(one.id, two.id);

function doesFit(account: Account, { side, tolls, claim }: Asked): boolean {
  const { origin } = account;
  const tie = side.origin === undefined ? undefined : tieOf(origin, side.origin);
  const isOwn = tie === "same" || (claim.reach !== "now" && (tie === "short" || tie === "rung"));
  return (isOwn || isOfOne(side.names, origin)) && account.tolls.some((toll) => isOfSubject(toll, tolls, claim));
}

const isOfOne = (names: readonly string[], { side, ladder }: Account["origin"]) =>
  names.some((name) => name === side || ladder.includes(name));

/** A toll that is told as it stands now is out of date by another of the same time alone; a last estimate by any later one. */
function isOfSubject(later: AccountToll, tolls: readonly AccountToll[], { reach }: LatestClaim): boolean {
  const [{ measure }] = tolls as readonly [AccountToll];
  if (!isGiven(later) || later.measure !== measure) return false;
  if (isRepetition(later, tolls)) return false;
  return tolls.some((toll) => {
    const place = placeBeside(toll, later);
    if (place === undefined || !areSamePeople(toll, later)) return false;
    const isOneSubject = place === "same" || (toll.place === null && later.place === null);
    return reach !== "now" || (isOneSubject && doTimesMeet(toll, later));
  });
}

/** The same number again; one of a time that no telling gives is another count. */
function isRepetition(later: AccountToll, tolls: readonly AccountToll[]): boolean {
  const times = tolls.flatMap(({ from }) => (from === null ? [] : [from]));
  const isOfOtherTime = later.from !== null && times.length > 0 && !times.some((from) => doMeet(from, later.from));
  return numberOf(later) === numberOf(tolls[0]!) && !isOfOtherTime;
}

/** Said after the figure, and before the draft. */
function isNewer(estimate: LoadedEstimate, since: string, at: string): boolean {
  const told = firstToldOf(estimate);
  const day = estimate.said?.earliest ?? told?.slice(0, 10);
  if (day === undefined || day <= since) return false;
  if ((estimate.said?.latest ?? day) < at.slice(0, 10)) return true;
  const times = estimate.mentions.flatMap(({ toldFrom }) => (toldFrom?.includes("T") ? [Date.parse(toldFrom)] : []));
  return times.some((time) => time <= Date.parse(at));
}

/** Those of a known day first, the last of them, and of one day the one told by most. */
const byDay = (one: LoadedEstimate, two: LoadedEstimate) =>
  Number(two.said !== null) - Number(one.said !== null) ||
  compareText(two.said?.latest ?? firstToldOf(two) ?? "", one.said?.latest ?? firstToldOf(one) ?? "") ||
  two.mentions.length - one.mentions.length;

function newestOf(estimate: LoadedEstimate, { tolls }: Asked) {
  const [{ measure }] = tolls as readonly [AccountToll];
  const toll = estimate.tolls.find(({ reading: { figure } }) => figure.measure === measure && !figure.quantity.share);
  return toll && statementOf(estimate, toll);
}
