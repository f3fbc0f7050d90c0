/**
 * The chain of a figure → who said it, with the ladder that it stands on: "National Security Council spokesman John Kirby"
 * is a person, speaks for the National Security Council, that is the White House, that is the United States.
 *
 * The origin is the last link; a document counts only where nobody is named, since "Kirby said that American intelligence
 * puts …" is Kirby's utterance. Not here: whose "the ministry" of one article is (read-accounts.ts).
 */
import type { AttributionLink, Figure } from "../../domain/figure.ts";
import { wordSet } from "../../text/word-set.ts";
import { plainWords } from "../comparing/plain-words.ts";
import type { AccountOrigin } from "./account.ts";
import type { OriginWords } from "./origin-words.ts";

/** Words that say that somebody speaks, and not for whom. */
const speakers = wordSet(
  `official source authority government administration spokesman spokesperson spokeswoman leader intelligence expert
  representative person anonymous senior top unnamed local state capital deputy chief head figure aide briefing statement
  estimate report document press secretary general minister`,
);
const titles = wordSet(
  `mr mrs ms miss dr prof professor sir lord lady dame gen general lt lieutenant col colonel maj major capt captain adm admiral
  sgt sergeant president vice minister prime premier governor mayor spokesman spokeswoman spokesperson secretary chief director
  head senator sen representative rep deputy commander official king queen prince pope imam sheikh judge sheriff officer ret jr sr`,
);

const nobody: AccountOrigin = { rank: 0, name: "", kind: "none", person: null, body: null, side: null, ladder: [] };

export function originLink(figure: Pick<Figure, "attribution">): AttributionLink | null {
  const named = figure.attribution.filter(({ source, role }) => source !== null || role !== null);
  return named.findLast(({ kind }) => kind !== "document") ?? named.at(-1) ?? null;
}

/** `place`: of the toll; an unqualified "police" or "health ministry" is that of the place. */
export function accountOrigin(figure: Figure, words: OriginWords): AccountOrigin {
  const link = originLink(figure);
  if (link === null) return nobody;
  const name = (link.source ?? link.role)!.exact;
  const person = link.kind === "person" ? personWords(name) : null;
  const spokenFor = person === null ? name : (link.organisation?.exact ?? officeIn(link.role?.exact ?? ""));
  const body = bodyOf(spokenFor, words);
  const side = body.side ?? sideIn(link.role?.exact ?? "", words);
  if (person !== null) return { rank: 3, name, kind: link.kind, person, ...body, side };
  return { ...bodyOrigin(figure, body, side), name, kind: link.kind };
}

function bodyOrigin(
  { place }: Figure,
  { body, ladder }: Pick<AccountOrigin, "body" | "ladder">,
  side: string | null,
): Pick<AccountOrigin, "rank" | "person" | "body" | "side" | "ladder"> {
  if (body === null) {
    if (side !== null) return { rank: 1, person: null, body: null, side, ladder: [side] };
    return { rank: 0, person: null, body: null, side: null, ladder: [] };
  }
  if (side !== null || isName(body)) return { rank: 2, person: null, body, side, ladder };
  // "Police said": those of the place.
  const where = place?.id ?? (place === null ? null : plainWords(place.span.exact).join(" "));
  if (where === null || where === "") return { rank: 0, person: null, body: null, side: null, ladder: [] };
  return { rank: 2, person: null, body: `${body} @ ${where}`, side: place!.within.at(-1) ?? null, ladder };
}

/** Every town has them: they identify nobody until it is known whose they are. */
const everywhere = wordSet(
  `police ministry department hospital military fire medic doctor rescuer witness resident service office council agency
  commission court prosecutor mayor governor union party activist family neighbour neighbor worker investigator sheriff`,
);

const isName = (body: string) => !body.split(" ").some((word) => everywhere.has(word));

/** "National Security Council spokesman" → "National Security Council". */
function officeIn(role: string): string {
  const capitals = role.match(
    /\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s+(?:(?:of|for|the|and|on|in)\s+)*\p{Lu}[\p{L}\p{N}.&'’-]*)*/u,
  );
  return capitals?.[0] ?? "";
}

function personWords(name: string): readonly string[] | null {
  const words = plainWords(name.replace(/\([^)]*\)|@\S+/g, " ").replace(/['’]s\b/g, "")).map(foldMarks);
  const own = words.filter((word) => !titles.has(word));
  return own.length === 0 ? null : own;
}

const foldMarks = (word: string) => word.normalize("NFD").replace(/[\u0300-\u036f]/g, "");

type Body = Pick<AccountOrigin, "body" | "side" | "ladder">;

function bodyOf(name: string, words: OriginWords): Body {
  const office = words.officeOf(name);
  if (office !== undefined) {
    const ladder = [office.name, ...office.within];
    const isGovernment = office.within.length === 0 && words.countryOf(office.name) === office.name;
    return { body: isGovernment ? null : office.name.toLowerCase(), side: ladder.at(-1)!, ladder };
  }
  const { side, rest } = partsOf(name, words);
  const own = rest.filter((word) => !speakers.has(word));
  // "Health officials" are known by their field, "officials" by nothing.
  if (own.length === 0) return { body: null, side, ladder: side === null ? [] : [side] };
  const key = own.toSorted().join(" ");
  return {
    body: side === null ? key : `${key} / ${side.toLowerCase()}`,
    side,
    ladder: side === null ? [name] : [name, side],
  };
}

const spellings = new Map([
  ["defense", "defence"],
  ["armed", "military"],
  ["army", "military"],
  ["armies", "military"],
]);

/** The country in a name, and the words beside it. */
function partsOf(name: string, words: OriginWords): { side: string | null; rest: readonly string[] } {
  let side: string | null = null;
  const rest: string[] = [];
  for (const word of name.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*\.?/gu) ?? []) {
    const country = /^\p{Lu}/u.test(word) ? countryIn(word, words) : undefined;
    if (country === undefined) rest.push(word);
    else side ??= country;
  }
  side ??= sideIn(name, words);
  const sideWords = new Set(side === null ? [] : plainWords(side));
  const plain = plainWords(rest.join(" "))
    .map((word) => spellings.get(foldMarks(word)) ?? foldMarks(word))
    .filter((word) => !sideWords.has(word));
  return { side, rest: plain };
}

const countryIn = (word: string, words: OriginWords) => words.countryOf(word.replace(/['’]s$/, ""));

/** A country of several words: "the United Arab Emirates' health ministry". */
function sideIn(phrase: string, words: OriginWords): string | null {
  const tokens = phrase.match(/[\p{L}\p{N}.'’-]+/gu) ?? [];
  for (let length = Math.min(3, tokens.length); length > 0; length--) {
    for (let start = 0; start + length <= tokens.length; start++) {
      const piece = tokens.slice(start, start + length);
      if (!/^\p{Lu}/u.test(piece[0]!)) continue;
      const found = countryIn(piece.join(" "), words);
      if (found !== undefined) return found;
    }
  }
  return null;
}
