/**
 * Whether two accounts may have one origin: the same person under a shorter name, the same office, or a higher rung of the
 * ladder on which the other stands ("the White House" for its spokesman). A rung never makes two persons one.
 */
import type { AccountOrigin } from "./account.ts";

/** `same`: one person, or one office. `rung`: one is named by what it belongs to. `open`: nothing speaks against it. */
export type OriginTie = "same" | "rung" | "open";

export function tieOf(one: AccountOrigin, two: AccountOrigin): OriginTie | undefined {
  if (one.rank === two.rank) return isSame(one, two) ? "same" : undefined;
  const [lower, higher] = one.rank < two.rank ? [one, two] : [two, one];
  if (lower.rank === 0) return lower.kind === "none" ? "open" : undefined;
  return rungOf(lower, higher);
}

function isSame(one: AccountOrigin, two: AccountOrigin): boolean {
  if (one.rank === 3) return isSamePerson(one, two);
  if (one.rank === 2) return one.body === two.body;
  return one.rank === 1 && one.side === two.side;
}

function isSamePerson(one: AccountOrigin, two: AccountOrigin): boolean {
  const [name, other] = [one.person ?? [], two.person ?? []];
  if (name.at(-1) !== other.at(-1) || areApart(one.side, two.side)) return false;
  const [short, long] = name.length <= other.length ? [name, other] : [other, name];
  return short.every((word) => long.includes(word));
}

const areApart = (one: string | null, two: string | null) => one !== null && two !== null && one !== two;

function rungOf(lower: AccountOrigin, higher: AccountOrigin): OriginTie | undefined {
  if (areApart(lower.side, higher.side)) return undefined;
  if (lower.rank === 1) return higher.side === null ? "open" : "rung";
  if (lower.body === higher.body) return "rung";
  const [rung] = lower.ladder;
  if (rung !== undefined && higher.ladder.includes(rung)) return "rung";
  // "The health ministry" may be whose spokesman's office is not told; the defence ministry's it is not.
  return higher.body === null ? "open" : undefined;
}

/** What both know of it: the fuller name, and the office and side that either tells. */
export function mergeOrigins(one: AccountOrigin, two: AccountOrigin): AccountOrigin {
  const [less, more] = isFuller(one, two) ? [two, one] : [one, two];
  const isOfSameRank = less.rank === more.rank;
  const { body, side, ladder } = more.body === null && isOfSameRank ? less : more;
  return { ...more, body, side: side ?? more.side ?? less.side, ladder };
}

function isFuller(one: AccountOrigin, two: AccountOrigin): boolean {
  if (one.rank !== two.rank) return one.rank > two.rank;
  return (one.person?.length ?? 0) >= (two.person?.length ?? 0);
}
