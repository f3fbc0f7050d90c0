/**
 * Whether two accounts may have one origin: the same person under a shorter name, the same office, or a higher rung of the
 * ladder on which the other stands ("the White House" for its spokesman). A rung never makes two persons one.
 */
import type { AccountOrigin } from "./account.ts";
import { isIdentified } from "./account-origin.ts";

/**
 * `same`: one person, or one office. `short`: "the army", which may be that of the other. `rung`: one is named by what it belongs
 * to. `denier`: one denies the count, as the other gave it. `open`: one names nobody. `unknown`: nothing
 * tells whether the one speaks for the other, as the army and a governor; the same number is then no proof.
 */
export type OriginTie = "same" | "short" | "rung" | "denier" | "open" | "unknown";

export function tieOf(one: AccountOrigin, two: AccountOrigin): OriginTie | undefined {
  if (one.rank === two.rank)
    return tieOfAlike(one, two) ?? (isSeatOf(one, two) || isSeatOf(two, one) ? "rung" : undefined);
  const [lower, higher] = one.rank < two.rank ? [one, two] : [two, one];
  if (lower.rank > 0) return rungOf(lower, higher);
  return lower.kind === "none" ? deniedOf(lower, higher) : "unknown";
}

/** The Kremlin for a ministry of its government; never for another seat. */
const isSeatOf = (one: AccountOrigin, two: AccountOrigin) =>
  one.isSeat === true && !two.isSeat && two.rank === 2 && one.side === two.side;

const deniedOf = ({ denier }: AccountOrigin, other: AccountOrigin): OriginTie =>
  denier !== undefined && /^(?:same|short|rung)$/.test(tieOf(denier, other) ?? "") ? "denier" : "open";

function tieOfAlike(one: AccountOrigin, two: AccountOrigin): OriginTie | undefined {
  if (one.rank === 3) return isSamePerson(one, two) ? "same" : undefined;
  if (one.rank === 1) return one.side === two.side ? "same" : undefined;
  if (one.rank === 0 || one.body !== two.body || areApart(one.at, two.at)) return undefined;
  // A town of that name may be found in another country.
  if (areApart(one.side, two.side) && (one.at ?? two.at) === null) return undefined;
  return isIdentified(one) && isIdentified(two) ? "same" : "short";
}

function isSamePerson(one: AccountOrigin, two: AccountOrigin): boolean {
  const [name, other] = [one.person ?? [], two.person ?? []];
  if (name.at(-1) !== other.at(-1) || areApart(one.side, two.side)) return false;
  const [short, long] = name.length <= other.length ? [name, other] : [other, name];
  // A family name alone is that of whoever speaks for the same office.
  if (short.length === 1 && areApart(one.body, two.body)) return false;
  return short.every((word) => long.includes(word));
}

const areApart = (one: string | null, two: string | null) => one !== null && two !== null && one !== two;

function rungOf(lower: AccountOrigin, higher: AccountOrigin): OriginTie | undefined {
  if (areApart(lower.side, higher.side)) return undefined;
  if (lower.rank === 1) return higher.side !== null ? "rung" : higher.body !== null ? "open" : "unknown";
  if (lower.body === higher.body || (lower.isSeat && lower.side === higher.side)) return "rung";
  const [rung] = lower.ladder;
  if (rung !== undefined && higher.ladder.includes(rung)) return "rung";
  // A spokesman whose office or country is not told may be anybody's; that of the defence ministry is not the health ministry's.
  return higher.body === null || higher.side === null ? "unknown" : undefined;
}

/** What both know of it: the fuller name, and the office and side that either tells. */
export function mergeOrigins(one: AccountOrigin, two: AccountOrigin): AccountOrigin {
  const [less, more] = isFuller(one, two) ? [two, one] : [one, two];
  const isOfSameRank = less.rank === more.rank;
  const { body, at, side, ladder } = more.body === null && isOfSameRank ? less : more;
  return { ...more, body, at, side: side ?? more.side ?? less.side, ladder };
}

function isFuller(one: AccountOrigin, two: AccountOrigin): boolean {
  if (one.rank !== two.rank) return one.rank > two.rank;
  return (one.person?.length ?? 0) >= (two.person?.length ?? 0);
}
