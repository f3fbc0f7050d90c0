/**
 * By which words accounts find each other: their source and all that it stands for, their numbers, and what happened on one day
 * at one place; each with its time (key-times.ts).
 *
 * Not here: what is weighed between accounts that found each other (evidence.ts).
 */
import type { DayRange } from "../../domain/figure.ts";
import { type Account, type AccountToll, numberOf } from "./account.ts";
import { daysBefore } from "./day-ranges.ts";
import { inHalfYears, inWeeks, isLong } from "./key-times.ts";
import { dayOfEvent } from "./toll-slots.ts";

/** Under which words a source itself stands; none for nobody. */
export function sourceKeys({ origin: { rank, person, body, side } }: Pick<Account, "origin">): string[] {
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

/** Under which a government or an office stands, itself and all who speak for it. */
export const keysOfSides = (names: readonly string[]): string[] =>
  names.flatMap((name) => [`side ${name}`, ...rungsOf([name], null)]);

const rungsOf = (ladder: readonly string[], side: string | null) =>
  [...ladder, ...(side === null ? [] : [side])].map((rung) => `of ${rung.toLowerCase()}`);

/** Under which words an account is found that was said in these days. */
export const foundKeys = (account: Account, days: DayRange | null): string[] => [
  ...inWeeks(plainKeys(account), days),
  ...inHalfYears(echoKeys(account), days),
  ...everKeys(account),
];

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
  const where = whereOf(toll);
  return where === undefined || number < 2 ? [] : [`number ${number} ${where}`];
}

/** Whoever tells the number of a source later finds it under both; a large one is found by itself. */
function echoKeys(account: Account): string[] {
  const numbers = account.tolls.flatMap(numberKeys);
  const sources = [...sourceKeys(account), ...rungKeys(account)];
  return [
    ...crossed(sources, numbers),
    ...crossed(personKeys(account), smallNumbers(account)),
    ...placedNumbers(account),
    ...numbers.filter(isLargeNumber),
  ];
}

/** Without their source, smaller numbers are told long after only together with their place; 2 or 6 with the day, too. */
const placedNumbers = ({ tolls }: Account) =>
  tolls.flatMap((toll) => {
    const [number, where, day] = [numberOf(toll), whereOf(toll), dayOfEvent(toll)];
    if (toll.share || number < 2 || number > 999 || where === undefined) return [];
    if (number > 9) return [`number ${number} in ${where}`];
    return day === null ? [] : [`number ${number} in ${where} on ${day}`];
  });

const whereOf = ({ place, within }: AccountToll) => place ?? within[0]?.toLowerCase();

const personKeys = (account: Account) => (account.origin.rank === 3 ? sourceKeys(account) : []);

/** Of a person small numbers, too, are told without their place. */
const smallNumbers = ({ tolls }: Account) =>
  tolls
    .map(numberOf)
    .filter((number) => number > 1 && number < 100)
    .map((number) => `number ${number}`);

/** What happened on one day at one place. */
const eventKeys = ({ tolls }: Account) =>
  tolls.flatMap((toll) => {
    const [day, where] = [dayOfEvent(toll), whereOf(toll)];
    return day === null || where === undefined ? [] : [`on ${day} ${where}`];
  });

/** Large numbers are found by those, too, that have no date at all. */
function everKeys(account: Account): string[] {
  const large = account.tolls.flatMap(numberKeys).filter(isLargeNumber);
  const sources = [...sourceKeys(account), ...rungKeys(account)];
  return [...crossed(sources, [...large, ...eventKeys(account)]), ...large].map((key) => `${key} ever`);
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
  if (account.origin.denier !== undefined) return soughtSources({ ...account, origin: account.origin.denier });
  const above = rank === 2 ? [`of ${body}`, ...rungsOf(ladder.slice(0, 1), null)] : rank === 1 ? rungsOf([], side) : [];
  const ofSeat = account.origin.isSeat ? rungsOf([], side) : [];
  return [...new Set([...sourceKeys(account), ...above, ...ofSeat])];
}

/** By what an account finds roots of earlier stages: near in time, or long after. */
export function soughtKeys(account: Account, stage: number): string[] {
  const { said, told, origin } = account;
  const near = said ?? daysBefore(told, origin.rank === 0 ? toldAgo : undefined);
  return [...soughtInWeeks(account, stage, near), ...soughtEchoes(account)];
}

/** A toll that is told without its source may have been said longer ago. */
const toldAgo = 14;
/** An older number is still told under its source, and a large one without. */
const echoedAgo = 400;

/** The days on which what it tells may have been said. */
export const soughtDaysOf = ({ said, told }: Account): DayRange | null => said ?? daysBefore(told, echoedAgo);

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
  const sources = soughtSources(account);
  const numbers = tolls.flatMap(numberKeys);
  const large = numbers.filter(isLargeNumber);
  const events = crossed(sources, eventKeys(account)).map((key) => `${key} ever`);
  // An article without a date may tell of any time.
  if (said === null && told === null) {
    return [...events, ...[...crossed(sources, large), ...large].map((key) => `${key} ever`)];
  }
  const keys = [...crossed(sources, numbers), ...crossed(personKeys(account), smallNumbers(account))];
  if (origin.rank === 0) keys.push(...large, ...placedNumbers(account));
  return [...events, ...inHalfYears(keys, soughtDaysOf(account))];
}
