/**
 * Where an account is looked for and what it looks for: by words that are compared as they are, so that a store with an index
 * finds the few accounts that may tell the same among a million.
 *
 * Accounts are placed in stages, those with the plainest origin and day first. An account either is a root, which makes an
 * estimate together with the roots of its block, or hangs on a root of an earlier stage. So what becomes of an account depends
 * on earlier stages and its own block alone, and never on the order in which articles came.
 */

import type { DayRange } from "../../domain/figure.ts";
import { daysBetween } from "../../text/dates/calendar.ts";
import { type Account, type AccountToll, numberOf } from "./account.ts";
import { isIdentified } from "./account-origin.ts";
import { daysBefore, isOneDay } from "./day-ranges.ts";

export interface PlacedAccount {
  readonly account: Account;
  /** Sorts as text in the order in which the book got it: the first of an estimate gives it its id. */
  readonly seq: string;
  readonly stage: number;
  /** Roots of one block may tell one utterance. */
  readonly block: string;
  /** Under these it is found; each with a week of `days`, so that no key ever gathers many accounts. */
  readonly keys: readonly string[];
  /** When it was said, at the widest; null when the article has no date. */
  readonly days: DayRange | null;
  /** Under these it looks for roots of earlier stages, on the days `soughtDays`. */
  readonly sought: readonly string[];
  readonly soughtDays: DayRange | null;
}

/** 0 to 6: persons on a known day, other persons, offices, governments, nobody. */
export const stages = [0, 1, 2, 3, 4, 5, 6] as const;

export function placeAccount(account: Account, seq: string): PlacedAccount {
  const { origin, said, told } = account;
  const stage = stageOf(account);
  const days = said ?? daysBefore(told);
  const near = said ?? daysBefore(told, origin.rank === 0 ? toldAgo : undefined);
  return {
    ...{ account, seq, stage, days },
    soughtDays: said ?? daysBefore(told, echoedAgo),
    block: `${stage} ${blockOf(account, stage)}`,
    keys: [...inWeeks(plainKeys(account), days), ...inHalfYears(echoKeys(account), days), ...everKeys(account)],
    sought: stage === 0 ? [] : [...soughtInWeeks(account, stage, near), ...soughtEchoes(account)],
  };
}

function stageOf({ origin, said }: Account): number {
  if (origin.rank === 0) return 6;
  return (3 - origin.rank) * 2 + (isOneDay(said) && isIdentified(origin) ? 0 : 1);
}

/**
 * A source's statements of one day; those without a day by their number and season, so that no block grows with the years; one
 * without a source, or of whichever police with a small number, is alone.
 */
function blockOf(account: Account, stage: number): string {
  const [source] = sourceKeys(account);
  const { origin, said, told, tolls, id } = account;
  if (source === undefined) return id;
  if (stage % 2 === 0) return `${source} ${said?.earliest}`;
  const number = Math.max(0, ...tolls.filter(({ share }) => !share).map(numberOf));
  if (number < 100 && !isIdentified(origin)) return id;
  const day = said?.latest ?? told;
  return `${source} ${origin.at ?? ""} ${number} ${day === null ? "undated" : seasonOf(day)}`;
}

/** A toll that is told without its source may have been said longer ago. */
const toldAgo = 14;
/** An older number is still told under its source, and a large one without. */
const echoedAgo = 400;

/** A longer time ("in 2022") is looked up as if none were given. */
const mostDays = 100;

const isLong = ({ earliest, latest }: DayRange) => daysBetween(earliest, latest) > mostDays;

/** Each key once a week; for an account without days under one word that all look for. */
function inWeeks(keys: readonly string[], days: DayRange | null): string[] {
  if (days === null || isLong(days)) return keys.map((key) => `${key} undated`);
  const [first, last] = [weekOf(days.earliest), weekOf(days.latest)];
  return keys.flatMap((key) => Array.from({ length: last - first + 1 }, (_, index) => `${key} ${first + index}`));
}

const weekOf = (day: string) => Math.floor(daysBetween("1970-01-01", day) / 7);
const seasonOf = (day: string) => Math.floor(daysBetween("1970-01-01", day) / 90);
const halfYearOf = (day: string) => Math.floor(daysBetween("1970-01-01", day) / 200);

/** Each key once for some 200 days; for an account without days under one word. */
function inHalfYears(keys: readonly string[], days: DayRange | null): string[] {
  if (days === null) return keys.map((key) => `${key} ever`);
  const [first, last] = [halfYearOf(days.earliest), halfYearOf(days.latest)];
  const halfYears = Array.from({ length: Math.min(last - first, most) + 1 }, (_, index) => `h${last - index}`);
  return keys.flatMap((key) => halfYears.map((halfYear) => `${key} ${halfYear}`));
}

/** Of a longer time only the last. */
const most = 3;

function sourceKeys({ origin: { rank, person, body, side } }: Pick<Account, "origin">): string[] {
  if (rank === 3) return [`person ${person?.at(-1)}`];
  if (rank === 2) return [`body ${body}`];
  return rank === 1 ? [`side ${side}`] : [];
}

/** A spokesman is found under his office, and under his government. */
function rungKeys({ origin: { rank, body, ladder, side } }: Account): string[] {
  if (rank < 2) return [];
  const above =
    rank === 3 ? [...(body === null ? [] : [`of ${body}`]), ...rungsOf(ladder, side)] : rungsOf(ladder.slice(1), side);
  return [...new Set(above)];
}

const rungsOf = (ladder: readonly string[], side: string | null) =>
  [...ladder, ...(side === null ? [] : [side])].map((rung) => `of ${rung.toLowerCase()}`);

const plainKeys = (account: Account) => [
  ...sourceKeys(account),
  ...rungKeys(account),
  ...account.tolls.flatMap(numberKeys),
];

/** Small numbers only together with their place. */
function numberKeys(toll: AccountToll): string[] {
  if (toll.share) return [];
  const number = numberOf(toll);
  if (number >= 100) return [`number ${number}`];
  const [where] = toll.within;
  return where === undefined || number < 2 ? [] : [`number ${number} ${toll.place ?? where.toLowerCase()}`];
}

/** Whoever tells the number of a source later finds it under both; a large one is found by itself. */
function echoKeys(account: Account): string[] {
  const numbers = account.tolls.flatMap(numberKeys);
  const sources = [...sourceKeys(account), ...rungKeys(account)];
  return [...crossed(sources, numbers), ...numbers.filter(isLargeNumber)];
}

/** Large numbers are found by those, too, that have no date at all. */
function everKeys(account: Account): string[] {
  const large = account.tolls.flatMap(numberKeys).filter(isLargeNumber);
  const sources = [...sourceKeys(account), ...rungKeys(account)];
  return [...crossed(sources, large), ...large].map((key) => `${key} ever`);
}

const crossed = (sources: readonly string[], numbers: readonly string[]) =>
  sources.flatMap((source) => numbers.map((number) => `${source} ${number}`));

/** Under which keys accounts that tell one of the tolls' numbers in these days are found. */
export const keysOfNumbers = (tolls: readonly AccountToll[], days: DayRange): string[] =>
  inWeeks(tolls.flatMap(numberKeys), days);

const isLargeNumber = (key: string) => /^number \d{4,}$/.test(key);

/** Under which names, its own and those above it, an account looks for a source of an earlier stage. */
function soughtSources(account: Account): string[] {
  const { rank, body, ladder, side } = account.origin;
  const above = rank === 2 ? [`of ${body}`, ...rungsOf(ladder.slice(0, 1), null)] : rank === 1 ? rungsOf([], side) : [];
  return [...new Set([...sourceKeys(account), ...above])];
}

function soughtInWeeks(account: Account, stage: number, days: DayRange | null): string[] {
  if (days === null || isLong(days)) return [];
  const own = new Set(sourceKeys(account));
  // Those of its own stage are in its block.
  const sources = soughtSources(account).filter((source) => stage % 2 === 1 || !own.has(source));
  const keys = [...sources, ...(account.origin.rank === 3 ? [] : account.tolls.flatMap(numberKeys))];
  return [...inWeeks(keys, days), ...keys.map((key) => `${key} undated`)];
}

function soughtEchoes(account: Account): string[] {
  const { origin, said, told, tolls } = account;
  if (said !== null && !isLong(said)) return [];
  const numbers = tolls.flatMap(numberKeys);
  const large = numbers.filter(isLargeNumber);
  // An article without a date may tell of any time.
  if (said === null && told === null) {
    return [...crossed(soughtSources(account), large), ...large].map((key) => `${key} ever`);
  }
  const keys = [...crossed(soughtSources(account), numbers), ...(origin.rank === 0 ? large : [])];
  return inHalfYears(keys, said ?? daysBefore(told, echoedAgo));
}
