/**
 * The places that a sentence names, each tied to its characters, with what holds them:
 * "in Avdiivka, a town in eastern Ukraine" gives Avdiivka (in Donetsk, in Ukraine) and eastern Ukraine.
 *
 * A name is read as a place when the gazetteer lists it and the grammar does not deny it, or when the grammar alone
 * says so ("the village of Kuriga", "near Kuriga"). Not here: which of them a count belongs to (refining/tie-place.ts).
 */
import { americanState, countryCodeOf, countryOfDemonym, lookUpPlaces, namesAround } from "../gazetteer/gazetteer.ts";
import type { Place } from "../gazetteer/listing.ts";
import type { Sentence, Token } from "../text/sentence.ts";
import { spanOf } from "../text/span.ts";
import { areasFirst, bearsName, isArea, isGeneric, isWordInCapitals, namesArea } from "./places/area-names.ts";
import { headsDispatch, headsLine, isInCapitals } from "./places/dateline-head.ts";
import { linkPlaces } from "./places/link-places.ts";
import { isCapitalised, isPartOfOtherName, isTitleCase, mayStandForPlace } from "./places/name-context.ts";
import {
  endOfName,
  followsPlace,
  hasCostLives,
  isAppositionOfArea,
  isAreaOf,
  isListedBeside,
  isPeopleOfCapital,
  isPlausibleName,
  isWhereHarmed,
  prepositionBefore,
  prepositionOfApposition,
  widened,
} from "./places/name-shape.ts";
import { numberedPlaceAt } from "./places/numbered-place.ts";
import { type PlaceFocus, type PlaceMention, plainMention } from "./places/place-mention.ts";
import { ambiguousNames, areaNouns, facilityNouns, neverPlaces, strictPrepositions } from "./places/place-words.ts";

export type { PlaceFocus, PlaceMention } from "./places/place-mention.ts";

/** How much likelier a place is meant when the document names its country or province. */
const focusFactor = 20;
/** A town of fewer people than this is read only where grammar leads to it. */
const wellKnown = 300_000;
const longestName = 6;

const noFocus: PlaceFocus = new Map();
const noNames: ReadonlySet<string> = new Set();

/** The places and peoples that the sentence names, in order; they never overlap. */
export function findPlaces(
  sentence: Sentence,
  text: string,
  focus: PlaceFocus = noFocus,
  named: ReadonlySet<string> = noNames,
): PlaceMention[] {
  const { tokens } = sentence;
  const mentions: PlaceMention[] = [];
  let isTitled: boolean | undefined;
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapitalised(tokens[i])) continue;
    isTitled ??= isTitleCase(sentence);
    const mention =
      numberedPlaceAt(sentence, text, i) ??
      mentionAt({ sentence, text, focus, named, isTitled, before: mentions.at(-1) }, i);
    if (!mention) continue;
    mentions.push(mention);
    i = mention.last;
  }
  return mentions.length < 2 ? mentions : linkPlaces(mentions, tokens);
}

interface Scene {
  readonly sentence: Sentence;
  readonly text: string;
  readonly focus: PlaceFocus;
  /** Names that nobody lists and that the text has led to before. */
  readonly named: ReadonlySet<string>;
  readonly isTitled: boolean;
  /** The mention before, if any. */
  readonly before: PlaceMention | undefined;
}

function mentionAt(scene: Scene, i: number): PlaceMention | undefined {
  const { sentence, text } = scene;
  const { tokens } = sentence;
  if (neverPlaces.has(tokens[i]!.lower.replace(/\.$/, "")) && !areaNouns.has(tokens[i + 1]?.lower ?? ""))
    return undefined;
  const state =
    isBehindTown(scene, i) && !(scene.isTitled && isWordInCapitals(tokens[i]!))
      ? americanState(tokens[i]!.exact)
      : undefined;
  if (state) return listedMention(scene, i, i, [state]);
  const listed = isPeopleOfCapital(tokens, i) ? undefined : longestListed(tokens, text, i);
  const end = endOfName(tokens, i);
  if (listed && !(listed.last === i && isGeneric(tokens[i]!))) {
    const mention = listedMention(scene, i, listed.last, listed.places);
    // "the camps of Old Miri": a town called Old is not meant.
    return mention ?? (end > listed.last ? unlistedMention(scene, i, end) : undefined);
  }
  const people = countryOfDemonym(tokens[i]!.exact);
  if (people && !(end > i && facilityNouns.has(tokens[end]!.lower))) return demonymMention(scene, i, people);
  return unlistedMention(scene, i, end);
}

/** "Alturas, Calif." */
const isBehindTown = ({ sentence: { tokens }, before }: Scene, i: number) =>
  before?.last === i - 2 && tokens[i - 1]!.lower === ",";

/** The longest run of tokens from `i` on that the gazetteer lists. */
function longestListed(tokens: readonly Token[], text: string, i: number) {
  if (!mayStandForPlace(tokens[i]!)) return undefined;
  let longest = i;
  for (let j = i + 1; j < tokens.length && j < i + longestName; j++) {
    const token = tokens[j]!;
    if (isCapitalised(token)) longest = j;
    else if (
      !/^(?:of|the|and|de|du|da|do|la|le|al|el|as|del|des|das|dos|di|-|'s|’s|state|region|d.c.)$/.test(token.lower)
    )
      break;
  }
  for (let last = longest; last >= i; last--) {
    if (last > i && !isCapitalised(tokens[last])) continue;
    const places = lookUpPlaces(text.slice(tokens[i]!.start, tokens[last]!.end));
    if (places.length > 0) return { last, places };
  }
  return undefined;
}

function listedMention(scene: Scene, i: number, end: number, places: readonly Place[]): PlaceMention | undefined {
  const { sentence, text, isTitled, focus, before } = scene;
  const { tokens } = sentence;
  const { first, last, kind } = widened(tokens, i, end);
  const place = likeliest(namesArea(tokens[last]!) ? areasFirst(places) : places, focus);
  const preposition = prepositionBefore(tokens, first) ?? prepositionOfApposition(tokens, first);
  const isPartOfName = isPartOfOtherName(sentence, i, last, isTitled);
  const isWellKnown = place.weight >= wellKnown && !ambiguousNames.has(tokens[i]!.lower);
  const isHead = headsDispatch(tokens, first, last) || headsLine(tokens, first, last);
  const isLed = isHead || followsPlace(tokens, first, before) || hasCostLives(tokens, last + 1);
  const isLedTo = preposition !== null || last > end || isLed;
  if (!isWellKnown && (!isLedTo || (isPartOfName && !isHead))) return undefined;
  // Where every word has a capital, a small town's name may be any word.
  if (isTitled && !isWellKnown && !focus.has(countryCodeOf(place)) && last === i) return undefined;
  const span = spanOf(text, tokens[first]!.start, tokens[last]!.end);
  const isThatPlace = first === i && (kind === null || (kind === "region" && isArea(place)));
  // "Goulburn Islands" and "Dorchester Road" bear the name of a town without lying there.
  const isBorne = kind === "facility" || (kind === "region" && bearsName(tokens[last]!) && place.kind === "city");
  const isNamesake = isBorne && last > end && place.weight < wellKnown && tokens[end + 1]?.lower !== "'s";
  if (isNamesake) return { ...plainMention(first, last, span), kind, isPartOfName, preposition };
  const identity = isThatPlace
    ? { id: place.id, name: place.name, kind: place.kind, within: namesAround(place) }
    : { id: null, name: span.exact, kind: kind ?? "region", within: [place.name, ...namesAround(place)] };
  return { ...plainMention(first, last, span), ...identity, country: countryCodeOf(place), isPartOfName, preposition };
}

function demonymMention({ text, sentence }: Scene, i: number, { id, name, kind }: Place): PlaceMention {
  const { start, end } = sentence.tokens[i]!;
  return { ...plainMention(i, i, spanOf(text, start, end)), id, name, kind, country: id, isDemonym: true };
}

/** A name that nobody lists is a place only where grammar says so. */
function unlistedMention(scene: Scene, i: number, end: number): PlaceMention | undefined {
  const { sentence, text, isTitled, before, named } = scene;
  const { tokens } = sentence;
  if (isTitled) return undefined;
  if (headsDispatch(tokens, i, end) && isInCapitals(tokens, i, end))
    return plainMention(i, end, spanOf(text, tokens[i]!.start, tokens[end]!.end));
  if (!isPlausibleName(tokens, i, end)) return undefined;
  const { first, last, kind } = widened(tokens, i, end);
  const preposition = prepositionBefore(tokens, first);
  const isNamedArea =
    last > end ||
    (end > i && bearsName(tokens[end]!)) ||
    kind === "facility" ||
    isAreaOf(tokens, preposition) ||
    isAppositionOfArea(tokens, first);
  const isAfterStrict =
    preposition !== null &&
    preposition === first - 1 &&
    (strictPrepositions.has(tokens[preposition]!.lower) || isWhereHarmed(tokens, preposition));
  const isListed = isListedBeside(tokens, before, first, last);
  const isNamed = named.size > 0 && named.has(text.slice(tokens[i]!.start, tokens[end]!.end));
  if (!isNamedArea && !isAfterStrict && !isListed && !isNamed) return undefined;
  if (isPartOfOtherName(sentence, i, last, isTitled)) return undefined;
  if (!isNamedArea && tokens[last + 1]?.lower === "'s") return undefined;
  const span = spanOf(text, tokens[first]!.start, tokens[last]!.end);
  return {
    ...plainMention(first, last, span),
    kind: kind ?? (bearsName(tokens[last]!) ? "region" : "city"),
    preposition,
  };
}

/** The weightiest place; one of a country or province that the document names goes before others. */
function likeliest(places: readonly Place[], focus: PlaceFocus): Place {
  const weightOf = (place: Place) =>
    place.weight *
    factorOf(focus.get(countryCodeOf(place))) *
    factorOf(focus.get(place.area.includes(".") ? place.area : ""));
  return places.reduce((best, place) => (weightOf(place) > weightOf(best) ? place : best));
}

const factorOf = (timesNamed: number | undefined) => (timesNamed === undefined ? 1 : focusFactor + timesNamed);
