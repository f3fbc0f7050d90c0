/**
 * What is known of an estimate from its accounts: who said it, for whom it speaks, and when.
 */
import type { Origin, Said } from "../domain/estimate.ts";
import { plainWords } from "../reconciliation/comparing/plain-words.ts";
import type { Account, AccountOrigin } from "../reconciliation/joining/account.ts";
import { isOneDay } from "../reconciliation/joining/day-ranges.ts";
import { mergeOrigins, tieOf } from "../reconciliation/joining/is-one-origin.ts";
import { compareText } from "../text/compare-text.ts";
import { originWords } from "./origin-words.ts";

/** The fullest name that an account gives the origin, and the longest ladder that any of the same origin tells. */
export function originOf(accounts: readonly Account[]): Origin {
  const origins = accounts.map(({ origin }) => origin).toSorted(byFullness);
  const [first] = origins;
  if (first === undefined || first.kind === "none") return { name: "", kind: "none", ladder: [] };
  const same = origins.filter((origin) => tieOf(origin, first) === "same");
  const [ladder = []] = same.map((origin) => ladderOf(origin)).toSorted((a, b) => b.length - a.length);
  return { name: first.name, kind: first.kind, ladder };
}

/** Who said it as joining sees it, with what any of its accounts tells of the same office or person; undefined for nobody. */
export function speakerOf(accounts: readonly Account[]): AccountOrigin | undefined {
  const [first, ...others] = accounts.map(({ origin }) => origin).toSorted(byFullness);
  if (first === undefined || first.kind === "none") return undefined;
  return others.filter((origin) => tieOf(origin, first) === "same").reduce(mergeOrigins, first);
}

/** The fullest of the names and the longest of the ladders that one source goes by. */
export function fullestOf(origins: readonly Origin[]): Origin {
  const [named] = origins.toSorted((a, b) => b.name.length - a.name.length || compareText(a.name, b.name));
  const [ladder] = origins.map((origin) => origin.ladder).toSorted((a, b) => b.length - a.length);
  return { name: named!.name, kind: named!.kind, ladder: ladder! };
}

/** The origin of one account. */
export const ladderedOrigin = (origin: AccountOrigin): Origin => ({
  name: origin.name,
  kind: origin.kind,
  ladder: ladderOf(origin),
});

/** The country of police and others that every town has was taken from the place of the toll, if not from their name: it is told by nobody. */
const ladderOf = ({ ladder, side, at }: AccountOrigin) =>
  side === null || at !== null || ladder.includes(side) ? ladder : [...ladder, side];

const byFullness = (a: AccountOrigin, b: AccountOrigin) =>
  b.rank - a.rank || (b.person?.length ?? 0) - (a.person?.length ?? 0) || ladderOf(b).length - ladderOf(a).length;

/** The day that most accounts tell; else the shortest time that one does. */
export function saidOf(accounts: readonly Account[]): Said {
  const told = accounts.map(({ said }) => said).filter((said) => said !== null);
  const counts = new Map<string, number>();
  for (const { earliest } of told.filter(isOneDay)) counts.set(earliest, (counts.get(earliest) ?? 0) + 1);
  const [day] = [...counts].toSorted(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
  if (day !== undefined) return { earliest: day[0], latest: day[0] };
  return told.toSorted((a, b) => (a.latest < b.latest ? -1 : 1))[0] ?? null;
}

/**
 * Whether a name is that of the origin, of whom it speaks for, or of one of `others`, who speak for the same office. One country, or
 * one body of states, does not make two ministries one side.
 */
export function sideTest(others: readonly Origin[]): (name: string, origin: Origin) => boolean {
  return (name, origin) => {
    const rungs = new Set([origin.name, ...origin.ladder].map((rung) => rung.toLowerCase()));
    if (namesOf(name).some((one) => rungs.has(one))) return true;
    const offices = new Set(officesOf(origin));
    return others.some((other) => isNamed(other, name) && officesOf(other).some((office) => offices.has(office)));
  };
}

/** The rungs below the country or body of states that they lead to. */
export function officesOf({ ladder }: Origin): string[] {
  const offices =
    ladder.length > 1 ? ladder.slice(0, -1) : ladder.filter((rung) => originWords.countryOf(rung) !== rung);
  return offices.map((rung) => rung.toLowerCase().replace(/^the /, ""));
}

/** Who prompted a note, with the rungs of the origin that the note names beside: "deputy spokesman Nadia Salih of the defence ministry". */
export function originInNote(note: string, by: string, { ladder }: Origin): Origin {
  const words = new Set(plainWords(note));
  const isTold = (rung: string) => {
    const own = plainWords(rung).filter(
      (word) => originWords.countryOf(word) === undefined && word !== "white" && word !== "house",
    );
    return own.length > 0 && own.every((word) => words.has(word));
  };
  const told = ladder.filter(isTold);
  return { name: by, kind: "person", ladder: told.length === 0 ? [] : [...told, ladder.at(-1)!] };
}

function namesOf(name: string): string[] {
  const bare = name.replace(/^the\s+/i, "");
  const office = originWords.officeOf(bare);
  const country = originWords.countryOf(bare);
  return [bare, ...(office === undefined ? [] : [office.name]), ...(country === undefined ? [] : [country])].map(
    (one) => one.toLowerCase(),
  );
}

const isNamed = ({ name }: Origin, words: string) => name !== "" && lastWord(name) === lastWord(words);

const lastWord = (name: string) => name.toLowerCase().split(/\s+/).at(-1);
