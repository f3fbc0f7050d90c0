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
  const { origin, said, told, tolls } = account;
  const stage = stageOf(account);
  const days = said ?? daysBefore(told);
  const soughtDays = said ?? daysBefore(told, origin.rank === 0 ? toldAgo : undefined);
  const found = [...sourceKeys(account), ...rungKeys(account), ...tolls.flatMap(numberKeys)];
  return {
    ...{ account, seq, stage, days, soughtDays },
    block: `${stage} ${blockOf(account)}`,
    keys: [...inWeeks(found, days), ...found.filter(isLargeNumber).map((key) => `${key} ever`)],
    sought: soughtKeys(account, stage, soughtDays),
  };
}

function stageOf({ origin: { rank, person, body, side }, said }: Account): number {
  if (rank === 0) return 6;
  const isNamedInFull = rank < 3 || (person?.length ?? 0) > 1 || body !== null || side !== null;
  return (3 - rank) * 2 + (isOneDay(said) && isNamedInFull ? 0 : 1);
}

/** A source's statements of one day; those without a day by their number; one without a source is alone. */
function blockOf(account: Account): string {
  const [source] = sourceKeys(account);
  const { said, tolls, id } = account;
  if (source === undefined) return id;
  if (isOneDay(said)) return `${source} ${said.earliest}`;
  const counts = tolls.filter(({ share }) => !share).map(numberOf);
  return `${source} ${Math.max(...counts, 0)}`;
}

/** A toll that is told without its source may have been said longer ago. */
const toldAgo = 14;

/** A longer time ("in 2022") is looked up as if none were given. */
const mostDays = 100;

/** Each key once a week; for an account without days under one word that all look for. */
function inWeeks(keys: readonly string[], days: DayRange | null): string[] {
  if (days === null || daysBetween(days.earliest, days.latest) > mostDays) return keys.map((key) => `${key} undated`);
  const [first, last] = [weekOf(days.earliest), weekOf(days.latest)];
  return keys.flatMap((key) => Array.from({ length: last - first + 1 }, (_, index) => `${key} ${first + index}`));
}

const weekOf = (day: string) => Math.floor(daysBetween("1970-01-01", day) / 7);

function sourceKeys({ origin: { rank, person, body, side } }: Pick<Account, "origin">): string[] {
  if (rank === 3) return [`person ${person?.at(-1)}`];
  if (rank === 2) return [`body ${body}`];
  return rank === 1 ? [`side ${side}`] : [];
}

/** A spokesman is found under his office, and under his government. */
function rungKeys({ origin: { rank, ladder, side } }: Account): string[] {
  if (rank < 2) return [];
  const above = rank === 3 ? ladder : ladder.slice(1);
  return rungsOf(above, side);
}

const rungsOf = (ladder: readonly string[], side: string | null) => [
  ...new Set([...ladder, ...(side === null ? [] : [side])].map((rung) => `of ${rung.toLowerCase()}`)),
];

/** Small numbers only together with their place. */
function numberKeys(toll: AccountToll): string[] {
  if (toll.share) return [];
  const number = numberOf(toll);
  if (number >= 100) return [`number ${number}`];
  const [where] = toll.within;
  return where === undefined || number < 2 ? [] : [`number ${number} ${toll.place ?? where.toLowerCase()}`];
}

const isLargeNumber = (key: string) => /^number \d{4,}$/.test(key);

function soughtKeys({ origin, tolls }: Account, stage: number, days: DayRange | null): string[] {
  if (stage === 0) return [];
  const { rank, ladder, side } = origin;
  const numbers = rank === 3 && days !== null ? [] : tolls.flatMap(numberKeys);
  if (days === null) return numbers.filter(isLargeNumber).flatMap((key) => [`${key} ever`, `${key} undated`]);
  const source = stage % 2 === 1 ? sourceKeys({ origin }) : [];
  const rungs = rank === 1 || rank === 2 ? rungsOf(ladder.slice(0, 1), side) : [];
  const keys = [...source, ...rungs, ...numbers];
  return [...inWeeks(keys, days), ...keys.map((key) => `${key} undated`)];
}
