/**
 * The chain of a figure → who said it, with the ladder that it stands on: "National Security Council spokesman John Kirby"
 * is a person, speaks for the National Security Council, that is the White House, that is the United States.
 *
 * The origin is the last link; a document counts only where nobody is named, since "Kirby said that American intelligence
 * puts …" is Kirby's utterance. Not here: whose "the ministry" of one article is (read-accounts.ts).
 */
import type { AttributionLink, Figure, PlaceSlot } from "../../domain/figure.ts";
import { wordSet } from "../../text/word-set.ts";
import { plainWords } from "../comparing/plain-words.ts";
import type { AccountOrigin } from "./account.ts";
import type { OriginWords } from "./origin-words.ts";

/** Words that say that somebody speaks, and not for whom. */
const speakers = wordSet(
  `official source authority government administration spokesman spokesperson spokeswoman leader intelligence expert
  representative person anonymous senior top unnamed local state capital deputy chief head figure aide briefing statement
  estimate report document press secretary general affair`,
);
const titles = wordSet(
  `mr mrs ms miss dr prof professor sir lord lady dame gen general lt lieutenant col colonel maj major capt captain adm admiral
  sgt sergeant president vice minister prime premier governor mayor spokesman spokeswoman spokesperson secretary chief director
  head senator sen representative rep deputy commander official king queen prince pope imam sheikh judge sheriff officer ret jr sr`,
);

const nobody: AccountOrigin = {
  rank: 0,
  name: "",
  kind: "none",
  person: null,
  body: null,
  at: null,
  side: null,
  ladder: [],
};

function originLink(figure: Pick<Figure, "attribution">): AttributionLink | null {
  const named = figure.attribution.filter(({ source, role }) => source !== null || role !== null);
  return named.findLast(({ kind }) => kind !== "document") ?? named.at(-1) ?? null;
}

/** `isPlaceTold`: the count's own words place it; police of no place are those of the toll's. */
export function accountOrigin(figure: Figure, isPlaceTold: boolean, words: OriginWords): AccountOrigin {
  const link = originLink(figure);
  return link === null ? nobody : linkOrigin(link, isPlaceTold ? figure.place : null, words);
}

/** `place`: that of the toll, where it tells which of many offices speaks. Nobody for a link without source and role. */
export function linkOrigin(link: AttributionLink, place: PlaceSlot | null, words: OriginWords): AccountOrigin {
  const name = (link.source ?? link.role)?.exact;
  if (name === undefined) return nobody;
  // "Addis Ababa told lawmakers" has the looks of a person.
  const isPerson = link.kind === "person" && words.officeOf(name) === undefined;
  const person = isPerson ? personWords(name) : null;
  const spokenFor = person === null ? name : (link.organisation?.exact ?? officeIn(link.role?.exact ?? ""));
  const body = bodyOf(spokenFor, words);
  const side = body.side ?? sideIn(link.role?.exact ?? "", words);
  if (person !== null) return { rank: 3, name, kind: link.kind, person, at: null, ...body, side };
  const known = { name, kind: link.kind, person: null, at: null, ...body, side };
  if (body.body === null) return { ...known, rank: side === null ? 0 : 1, ladder: side === null ? [] : [side] };
  return { ...known, rank: 2, ...placed(body.body, place, side) };
}

/** "Police said", "Nepalgunj police": those of the place that the name tells, or else the toll. */
function placed(
  body: string,
  place: PlaceSlot | null,
  side: string | null,
): Pick<AccountOrigin, "body" | "at" | "side"> {
  const words = body.split(" ");
  if (!words.some((word) => local.has(word))) return { body, at: null, side };
  const named = words.filter((word) => !local.has(word) && !national.has(word));
  const where = named.length === 0 && place !== null ? plainWords(place.span.exact).map(foldMarks) : named;
  const own = words.filter((word) => !named.includes(word)).join(" ");
  const country = place?.within.at(-1) ?? null;
  return { body: own, at: where.length === 0 ? null : where.toSorted().join(" "), side: side ?? country };
}

/** Every town has them. */
const local = wordSet(
  `police hospital fire medic doctor rescuer witness resident mayor sheriff prosecutor investigator paramedic firefighter
  morgue coroner neighbour neighbor`,
);
/** Every country has them, and they have these fields. */
const national = wordSet(
  `ministry department military agency council commission court office service parliament cabinet force union party government
  health interior defence foreign affair emergency situation civil protection security justice education public information
  rescue disaster management national border guard navy air intelligence relief human right migration social labour transport
  general staff command central committee front coalition authority team official spokesman minister secretary`,
);

/** Whether its words alone say who speaks: not "the ministry", of whichever country. */
export function isIdentified({ rank, person, body, at, side }: AccountOrigin): boolean {
  // Two may share a family name on one day; who is meant is told by what the others say.
  if (rank === 3) return (person?.length ?? 0) > 1;
  if (rank !== 2) return rank === 1;
  return (
    side !== null || at !== null || (body ?? "").split(" ").some((word) => !local.has(word) && !national.has(word))
  );
}

/** "National Security Council spokesman" → "National Security Council". */
function officeIn(role: string): string {
  const capitals = role.match(
    /\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s+(?:(?:of|for|the|and|on|in)\s+)*\p{Lu}[\p{L}\p{N}.&'’-]*)*/u,
  );
  const office = capitals?.[0] ?? "";
  return plainWords(office).every((word) => titles.has(word)) ? "" : office;
}

function personWords(name: string): readonly string[] | null {
  const words = plainWords(name.replace(/\([^)]*\)|@\S+/g, " ").replace(/['’]s\b/g, "")).map(foldMarks);
  const own = words.filter((word) => !titles.has(word));
  return own.length === 0 ? null : own;
}

const foldMarks = (word: string) => word.normalize("NFD").replace(/[\u0300-\u036f]/g, "");

type Body = Pick<AccountOrigin, "body" | "side" | "ladder">;

function bodyOf(name: string, words: OriginWords): Body {
  const office = words.officeOf(name) ?? words.officeOf(withoutSpeakers(name));
  if (office !== undefined) {
    const ladder = [office.name, ...office.within];
    const isGovernment = office.within.length === 0 && words.countryOf(office.name) === office.name;
    return { body: isGovernment ? null : keyOf(office.name, words), side: ladder.at(-1)!, ladder };
  }
  const { side } = partsOf(name, words);
  const key = keyOf(name, words);
  // "Health officials" are known by their field, "officials" by nothing.
  if (key === "") return { body: null, side, ladder: side === null ? [] : [side] };
  return { body: key, side, ladder: side === null ? [name] : [name, side] };
}

/** "A UN spokeswoman" → "UN". */
const withoutSpeakers = (name: string) =>
  (name.match(/[\p{L}\p{N}.&'’-]+/gu) ?? [])
    .filter((word) => !/^an?$/i.test(word) && !plainWords(word).some((plain) => speakers.has(plain)))
    .join(" ");

/** The words of an office, whosever it is: "the Lebanese Ministry of Health" → "health ministry". */
const keyOf = (name: string, words: OriginWords) =>
  partsOf(name.replace(/^(?:the )?White House /i, ""), words)
    .rest.filter((word) => !speakers.has(word))
    .toSorted()
    .join(" ");

const spellings = new Map([
  ["minister", "ministry"],
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

/** "Kyiv" in "the government in Kyiv" stands for its country. */
function countryIn(word: string, words: OriginWords): string | undefined {
  const name = word.replace(/['’]s$/, "");
  const country = words.countryOf(name);
  if (country !== undefined) return country;
  const office = words.officeOf(name);
  return office !== undefined && words.countryOf(office.name) === office.name ? office.name : undefined;
}

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
