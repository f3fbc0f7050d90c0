/**
 * Where an account is looked for and what it looks for: by words that are compared as they are, so that a store with an index
 * finds the few accounts that may tell the same among a million.
 *
 * Accounts are placed in stages, those with the plainest origin and day first. An account either is a root, which makes an
 * estimate together with the roots of its block, or hangs on a root of an earlier stage. So what becomes of an account depends
 * on earlier stages and its own block alone, and never on the order in which articles came.
 */

import type { DayRange } from "../../domain/figure.ts";
import { type Account, numberOf } from "./account.ts";
import { foundKeys, soughtDaysOf, soughtKeys, sourceKeys } from "./account-keys.ts";
import { isIdentified } from "./account-origin.ts";
import { daysBefore, isOneDay } from "./day-ranges.ts";
import { seasonOf } from "./key-times.ts";

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
  const { said, told } = account;
  const stage = stageOf(account);
  const days = said ?? daysBefore(told);
  return {
    ...{ account, seq, stage, days },
    block: `${stage} ${blockOf(account, stage)}`,
    keys: foundKeys(account, days),
    sought: stage === 0 ? [] : soughtKeys(account, stage),
    soughtDays: soughtDaysOf(account),
  };
}

function stageOf({ origin, said }: Account): number {
  if (origin.rank === 0) return 6;
  return (3 - origin.rank) * 2 + (isOneDay(said) && isIdentified(origin) ? 0 : 1);
}

/**
 * A source's statements of one day; those without a day by their first number and season, so that no block grows with the years; one
 * without a source, or of whichever police with a small number, is alone.
 */
function blockOf(account: Account, stage: number): string {
  const [source] = sourceKeys(account);
  const { origin, said, told, tolls, id } = account;
  if (source === undefined) return id;
  if (stage % 2 === 0) return `${source} ${said?.earliest}`;
  const first = tolls.find(({ share }) => !share);
  const number = first === undefined ? 0 : numberOf(first);
  if (number < 100 && !isIdentified(origin)) return id;
  const day = said?.latest ?? told;
  return `${source} ${origin.at ?? ""} ${number} ${day === null ? "undated" : seasonOf(day)}`;
}
