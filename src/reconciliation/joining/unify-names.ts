/**
 * Within one article "Kirby" is the John Kirby named before, and "the ministry" the Lebanese Health Ministry, where only one
 * fuller name fits.
 */
import { groupBy } from "../../text/group-by.ts";
import type { AccountOrigin } from "./account.ts";
import { isIdentified } from "./account-origin.ts";
import { mergeOrigins, tieOf } from "./is-one-origin.ts";

interface KnownOrigins {
  /** By family name: no others can be one person. */
  readonly persons: ReadonlyMap<string, readonly AccountOrigin[]>;
  readonly offices: readonly AccountOrigin[];
}

/** The same origins, in order, each under the fullest name that the article gives it. */
export function unifyNames(origins: readonly AccountOrigin[]): AccountOrigin[] {
  const distinct = [...new Map(origins.map((origin) => [JSON.stringify(origin), origin])).values()];
  const known = {
    persons: groupBy(
      distinct.filter(({ rank }) => rank === 3),
      familyName,
    ),
    offices: distinct.filter((origin) => origin.rank === 2 && isIdentified(origin)),
  };
  const fuller = new Map(distinct.map((origin) => [JSON.stringify(origin), fullest(origin, known)]));
  return origins.map((origin) => fuller.get(JSON.stringify(origin))!);
}

const familyName = ({ person }: AccountOrigin) => person?.at(-1) ?? "";

function fullest(origin: AccountOrigin, { persons, offices }: KnownOrigins): AccountOrigin {
  if (origin.rank === 3) {
    const same = (persons.get(familyName(origin)) ?? []).filter((other) => tieOf(origin, other) === "same");
    // Two of one family name: who is meant stays open.
    const areOne = same.every((one) => same.every((other) => tieOf(one, other) === "same"));
    return areOne ? same.reduce(mergeOrigins, origin) : origin;
  }
  if (origin.body === null && origin.rank !== 0) return origin;
  const words = bodyWords(origin);
  if (words.length === 0) return origin;
  const more = offices.filter((other) => isFuller(other, origin) && holds(bodyWords(other), words));
  return more.length === 1 ? { ...more[0]!, name: origin.name, kind: origin.kind } : origin;
}

const isFuller = (other: AccountOrigin, origin: AccountOrigin) => other.body !== origin.body || !isIdentified(origin);

const bodyWords = ({ body, rank, name }: AccountOrigin): readonly string[] =>
  body?.split(" ") ??
  (rank === 0 && name !== ""
    ? name
        .toLowerCase()
        .replace(/^(?:the|an?) /, "")
        .split(" ")
    : []);

const holds = (long: readonly string[], short: readonly string[]) =>
  long.length >= short.length && short.every((word) => long.includes(word));
