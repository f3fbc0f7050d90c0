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
import { titles } from "../comparing/titles.ts";
import type { AccountOrigin } from "./account.ts";
import { bodyOf, foldMarks, sideIn } from "./office-words.ts";
import type { OriginWords } from "./origin-words.ts";

/** Between articles these are offices; only within one are they known to be somebody's family name (comparing/titles.ts). */
const titlesOrNames = wordSet("king prince pope judge");
const isTitle = (word: string) => titles.has(word) || titlesOrNames.has(word);

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

export function accountOrigin(figure: Figure, words: OriginWords): AccountOrigin {
  const link = originLink(figure);
  if (link !== null) return linkOrigin(link, words);
  const denier = denierOf(figure, words);
  return denier === null ? nobody : { ...nobody, denier };
}

/** Whoever alone denies a count that nobody is said to have given. */
function denierOf({ status, disputedBy }: Figure, words: OriginWords): AccountOrigin | null {
  const [source, ...others] = disputedBy.map((dispute) => dispute.source);
  if (status !== "denied" || source == null || others.length > 0) return null;
  const link = { source, role: null, organisation: null };
  const office = linkOrigin({ ...link, kind: "organisation" }, words);
  const hasOffice =
    office.rank === 1 || office.side !== null || office.body?.split(" ").some((word) => national.has(word));
  return hasOffice ? office : linkOrigin({ ...link, kind: "person" }, words);
}

/** Nobody for a link without source and role. */
export function linkOrigin(
  link: Pick<AttributionLink, "kind" | "source" | "role" | "organisation">,
  words: OriginWords,
): AccountOrigin {
  const name = (link.source ?? link.role)?.exact;
  if (name === undefined) return nobody;
  // "Addis Ababa told lawmakers" has the looks of a person.
  const isPerson = link.kind === "person" && words.officeOf(name) === undefined;
  const person = isPerson ? personWords(name) : null;
  const spokenFor = person === null ? name : (link.organisation?.exact ?? officeIn(link.role?.exact ?? ""));
  const body = bodyOf(spokenFor, words);
  const side = body.side ?? sideIn(link.role?.exact ?? "", words);
  const known = { name, kind: link.kind, person, at: null, ...body, side };
  if (person !== null) return { ...known, rank: 3 };
  if (body.body === null) return { ...known, rank: side === null ? 0 : 1, ladder: side === null ? [] : [side] };
  const isSeat = words.officeOf(name)?.isSeat ?? false;
  return { ...known, rank: 2, ...placeIn(body.body), ...(isSeat ? { isSeat } : {}) };
}

/** "Nepalgunj police" → the police, of Nepalgunj. */
function placeIn(body: string): Pick<AccountOrigin, "body" | "at"> {
  const words = body.split(" ");
  if (!words.some((word) => local.has(word))) return { body, at: null };
  const named = words.filter((word) => !local.has(word) && !national.has(word));
  const own = words.filter((word) => !named.includes(word)).join(" ");
  return { body: own, at: named.length === 0 ? null : named.toSorted().join(" ") };
}

/** Police of no town that the article names are those of where the toll is told, and a health ministry is that of its country. */
export function placedWith(origin: AccountOrigin, place: PlaceSlot | null, words: OriginWords): AccountOrigin {
  if (origin.rank !== 2 || place === null) return origin;
  if (isAtHome(origin)) return ofCountry(origin, place, words);
  // "Ecuador's police" are no town's.
  const isNational = origin.side !== null && origin.at === null;
  if (isNational || !origin.body!.split(" ").some((word) => local.has(word))) return origin;
  const at = origin.at ?? plainWords(place.span.exact).map(foldMarks).toSorted().join(" ");
  return { ...origin, at, side: origin.side ?? place.within.at(-1) ?? null };
}

/** An office without a country, of a field in which it counts its own people. */
const isAtHome = (origin: AccountOrigin) =>
  !isIdentified(origin) && origin.body!.split(" ").some((word) => domestic.has(word));
const domestic = wordSet("health emergency disaster civil education labour social");

/** "The health ministry" of a toll in Gaza is the Gaza Health Ministry; else the place's country has it. */
function ofCountry(origin: AccountOrigin, { span, within }: PlaceSlot, words: OriginWords): AccountOrigin {
  const known = words.officeOf(`${span.exact} ${origin.body}`);
  if (known !== undefined) return { ...origin, ...bodyOf(known.name, words) };
  const side = within.at(-1) ?? words.countryOf(span.exact);
  return side === undefined ? origin : { ...origin, side, ladder: [...origin.ladder, side] };
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
  return plainWords(office).every((word) => isTitle(word)) ? "" : office;
}

function personWords(name: string): readonly string[] | null {
  const words = plainWords(name.replace(/\([^)]*\)|@\S+/g, " ").replace(/['’]s\b/g, "")).map(foldMarks);
  const own = words.filter((word) => !isTitle(word));
  return own.length === 0 ? null : own;
}
