/**
 * Accounts as years of news would give them: some hundred sources a day, each statement told by one article or by many, half of
 * them with its day; some name the government for its spokesman, some nobody. Seeded by the position alone.
 */
import type { Account, AccountOrigin, AccountToll } from "../../src/reconciliation/joining/account.ts";
import { addDays } from "../../src/text/dates/calendar.ts";

const mentionsADay = 700;
const tollsAnAccount = 2;
const countries = 60;

/** Mixes a position into a number below `limit`, the same every time. */
function mixed(position: number, salt: number, limit: number): number {
  let hash = Math.imul(position ^ (salt * 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % limit;
}

/** So many accounts as tell `mentions` mentions, in the order of their days. */
export function madeUpAccounts(mentions: number): Account[] {
  return Array.from({ length: Math.round(mentions / tollsAnAccount) }, (_, at) => accountAt(at));
}

function accountAt(at: number): Account {
  const day = addDays("2020-01-01", Math.floor((at * tollsAnAccount) / mentionsADay));
  // Of the statements of a day few are told by most articles.
  const statement = Math.min(mixed(at, 1, 40), mixed(at, 2, 160));
  const seed = mixed(Number(day.replaceAll("-", "")) * 161 + statement, 3, 1_000_000);
  const country = seed % countries;
  const isDated = mixed(at, 4, 2) === 0;
  return {
    ...{ id: `c-${at.toString(16).padStart(16, "0")}`, article: `a-${at}`, told: day },
    said: isDated ? { earliest: day, latest: day } : null,
    origin: originOf(seed, country, mixed(at, 5, 10)),
    tolls: [tollOf(10 + (seed % 90_000), country, null), tollOf(3 + (seed % 9_000), country, 0)],
  };
}

function originOf(seed: number, country: number, level: number): AccountOrigin {
  const side = `Country ${country}`;
  const body = `ministry ${seed % 7}`;
  const known = { at: null, side, ladder: [body, side] };
  const family = `family${seed % 400}`;
  if (level < 5) {
    return { rank: 3, name: `Given ${family}`, kind: "person", person: ["given", family], body, ...known };
  }
  if (level < 8) return { rank: 2, name: body, kind: "organisation", person: null, body, ...known };
  if (level < 9)
    return { ...known, rank: 1, name: side, kind: "organisation", person: null, body: null, ladder: [side] };
  return { rank: 0, name: "", kind: "none", person: null, body: null, at: null, side: null, ladder: [] };
}

function tollOf(number: number, country: number, whole: number | null): AccountToll {
  return {
    ...{ low: number, high: number, share: false, measure: whole === null ? "casualties" : "killed" },
    ...{ group: [`people ${country}`], place: `place:${country}`, within: [`Place ${country}`], isPlaceTold: true },
    ...{ from: null, to: null, whole, status: "asserted" },
  };
}
