/**
 * What a source gave on the occasion of which a draft tells another number of it: of the same outcome and people, at the same place
 * and time. Where any of its statements has the number, or the number is the sum or the rest of two, there is nothing to tell.
 *
 * The occasion is told (said on a day on which the book has it speak), or the draft tells the statement by its other tolls: what is
 * said anew, the book need not know.
 */
import type { KnownOtherwise } from "../checking/book-view.ts";
import type { Draft } from "../checking/draft.ts";
import type { Interval } from "../domain/comparison.ts";
import type { Session } from "../ledger/session.ts";
import { type Account, type AccountToll, numberOf } from "../reconciliation/joining/account.ts";
import { keysOfNumbers, sourceKeys } from "../reconciliation/joining/account-keys.ts";
import { tieOf } from "../reconciliation/joining/is-one-origin.ts";
import type { JoinedAccount } from "../reconciliation/joining/join-store.ts";
import { inWeeks, isLong } from "../reconciliation/joining/key-times.ts";
import { dayOfEvent, doTimesMeet } from "../reconciliation/joining/toll-slots.ts";
import type { ToldToll } from "../reconciliation/telling/told-toll.ts";
import { addDays } from "../text/dates/calendar.ts";
import { statementOf } from "./book-evidence.ts";
import type { ToldContext } from "./load-context.ts";
import { type LoadedEstimate, loadEstimates } from "./load-estimates.ts";
import type { PlacedFigure } from "./place-draft.ts";
import { areSamePeople, isGiven, placeBeside } from "./same-subject.ts";
import { findStatements } from "./stored-accounts.ts";

/** Who counts anew says so within so many days. */
const someDays = 14;

export async function knownOtherwise(
  session: Session,
  draft: Draft,
  placed: readonly PlacedFigure[],
  contexts: ReadonlyMap<string, ToldContext>,
): Promise<KnownOtherwise[]> {
  const asked = placed.filter((one) => isAsked(draft, one));
  const roots = await findStatements(session, asked.flatMap(keysFor));
  const known: KnownOtherwise[] = [];
  for (const one of asked) {
    const interval = draft.knowledge.intervalOf(one.figure);
    const own = occasionsOf(one, roots, contexts.get(one.estimate ?? "")?.estimate);
    if (own.length === 0 || isTold(one, interval, roots, own)) continue;
    const found = await otherwiseOf(session, one, own);
    if (found !== undefined) known.push(found);
  }
  return known;
}

/** A count that the text gives somebody in its own words. */
const isAsked = (draft: Draft, { figure, toll, account }: PlacedFigure) =>
  isGiven(toll) &&
  figure.quantity.qualifier !== "vague" &&
  account.origin.rank > 1 &&
  figure.attribution.length > 0 &&
  !draft.isQuoted(figure.span);

const hasDay = ({ figure, account }: PlacedFigure) =>
  account.said !== null && figure.said !== null && !isLong(account.said);

function keysFor(one: PlacedFigure): string[] {
  const { account, toll, mention } = one;
  const at = mention.standsFrom.slice(0, 10);
  const earliest = account.said?.earliest ?? addDays(at, -someDays);
  return [
    ...(hasDay(one) ? inWeeks(sourceKeys(account), account.said) : []),
    ...keysOfNumbers([toll], { earliest, latest: [earliest, at].sort()[1]! }),
  ];
}

/** The accounts of what the source said on that day, or of the statement that the draft surely tells. */
function occasionsOf(
  one: PlacedFigure,
  roots: readonly JoinedAccount[],
  joined: LoadedEstimate | undefined,
): readonly Occasion[] {
  const { account } = one;
  const ofDay = hasDay(one)
    ? roots.filter(({ account: { said, origin } }) => {
        const isInside =
          said !== null && said.earliest >= account.said!.earliest && said.latest <= account.said!.latest;
        return isInside && tieOf(origin, account.origin) === "same";
      })
    : [];
  const ofStatement = one.isSure && joined !== undefined ? joined.accounts : [];
  return [
    ...ofDay.map((root) => ({ account: root.account, estimate: root.estimate })),
    ...ofStatement.map((own) => ({ account: own, estimate: joined!.id })),
  ];
}

interface Occasion {
  readonly account: Account;
  /** Id. */
  readonly estimate: string;
}

/** Whether the number, or two that make it, are told by the source or by anybody that may stand for it. */
function isTold(
  { toll, account }: PlacedFigure,
  interval: Interval,
  roots: readonly JoinedAccount[],
  own: readonly Occasion[],
): boolean {
  const isOfIt = (other: Account) => tieOf(other.origin, account.origin) !== undefined;
  const near = roots.filter((root) => isOfIt(root.account)).flatMap((root) => root.account.tolls);
  const counts = [...near, ...own.flatMap((one) => one.account.tolls)].filter(({ share }) => !share);
  if (counts.some((count) => doAgree(count, toll, interval))) return true;
  const numbers = [...new Set(counts.map(numberOf))];
  return numbers.some((one) => numbers.some((two) => isIn(one + two, interval) || isIn(one - two, interval)));
}

function doAgree(count: AccountToll, toll: AccountToll, interval: Interval): boolean {
  const { low, high } = count;
  if ([low, high].some((end) => end !== null && isIn(end, interval))) return true;
  if (numberOf(count) === numberOf(toll)) return true;
  return low !== null && high !== null && low < high && low <= numberOf(toll) && numberOf(toll) <= high;
}

/** The ends too: "under 50" and "50" are a matter of the hedge. */
const isIn = (number: number, { low, high }: Interval) =>
  (low === null || low <= number) && (high === null || number <= high);

async function otherwiseOf(
  session: Session,
  one: PlacedFigure,
  own: readonly Occasion[],
): Promise<KnownOtherwise | undefined> {
  const fitting = own.filter(({ account }) => account.tolls.some((toll) => isOfSubject(one.toll, toll)));
  const estimates = await loadEstimates(session, [...new Set(fitting.map(({ estimate }) => estimate))].sort());
  const told = estimates.flatMap((estimate) => {
    const tolls = estimate.tolls.filter(({ reading: { figure } }) => isLike(figure, one));
    return tolls.map((toll) => ({ estimate, toll }));
  });
  const [nearest] = told.sort((a, b) => distance(a.toll, one) - distance(b.toll, one));
  if (nearest === undefined) return undefined;
  return {
    figure: one.figure.id,
    isSure: isSure(one, nearest.estimate, nearest.toll),
    statements: told.slice(0, 3).map(({ estimate, toll }) => statementOf(estimate, toll)),
  };
}

/** What the source gave of the same: a draft that says less of people and place may mean something else. */
function isOfSubject(toll: AccountToll, known: AccountToll): boolean {
  return (
    isGiven(known) &&
    known.measure === toll.measure &&
    (known.whole === null) === (toll.whole === null) &&
    (areSamePeople(known, toll) || isFullerGroup(known.group, toll.group) || isFullerGroup(toll.group, known.group)) &&
    /^(?:same|open)$/.test(placeBeside(toll, known) ?? "") &&
    doTimesMeet(toll, known)
  );
}

/** "Houthi fighters" for "fighters". */
const isFullerGroup = (one: readonly string[], two: readonly string[]) =>
  two.length > 0 && one.length > two.length && two.every((word) => one.includes(word));

const isLike = ({ quantity, measure }: ToldToll["reading"]["figure"], { toll }: PlacedFigure) =>
  !quantity.share && measure === toll.measure && numberOf(quantity) > 0;

const distance = ({ reading: { figure } }: ToldToll, { toll }: PlacedFigure) =>
  Math.abs(Math.log(numberOf(figure.quantity) / numberOf(toll)));

/** Several articles tell it, and the count is no higher one of an event, which may have been given later that day. */
function isSure({ toll, account }: PlacedFigure, estimate: LoadedEstimate, known: ToldToll): boolean {
  const articles = new Set(known.tellings.map(({ article }) => article));
  const mayHaveRisen = numberOf(toll) > numberOf(known.reading.figure.quantity);
  return (
    articles.size > 1 &&
    account.origin.rank > 1 &&
    !(mayHaveRisen && (dayOfEvent(toll) !== null || estimate.said === null))
  );
}
