/**
 * How two places lie to each other, as far as the gazetteer's containment tells it: "Bakhmut" is narrower than "Ukraine".
 *
 * Not here: whether two words name one place (comparing/same-place.ts).
 */
import type { PlaceSlot } from "../../domain/figure.ts";
import { wordSet } from "../../text/word-set.ts";
import { areSameWords, plainWords } from "../comparing/plain-words.ts";
import { isSamePlace } from "../comparing/same-place.ts";
import type { OriginWords } from "../joining/origin-words.ts";

/** What the second place is to the first; `unknown`: one of them is not told, or neither is known to lie anywhere. */
export type PlaceFit = "same" | "narrower" | "wider" | "beside" | "unknown";

/** `words` tell that "the UK" holds what lies within the "United Kingdom"; without them names must be alike. */
export function fitOfPlaces(one: PlaceSlot | null, two: PlaceSlot | null, words?: OriginWords): PlaceFit {
  if (one === null || two === null) return "unknown";
  if (isSamePlace(one, two) || isOneName(one, two)) return "same";
  if (isWithin(two, one, words)) return "narrower";
  if (isWithin(one, two, words)) return "wider";
  if (isCornerOf(one, two, words)) return "narrower";
  if (isCornerOf(two, one, words)) return "wider";
  if (isUnlistedTown(two) && isCountry(one, words)) return "narrower";
  if (isUnlistedTown(one) && isCountry(two, words)) return "wider";
  // Words that no gazetteer lists may lie anywhere: "the front", "the eastern district".
  return one.id === null || two.id === null ? "unknown" : "beside";
}

const kinds = wordSet(
  "region province oblast district governorate county state department prefecture area city town village municipality",
);

/** The name without what kind of place it is. */
const bareName = ({ span }: PlaceSlot) => plainWords(span.exact).filter((word) => !kinds.has(word));

/**
 * "Luhansk" beside "the Luhansk region": towns lend regions their names, and the bare name may be either's. One name is one place
 * here, also where the gazetteer took it for two of that name.
 */
function isOneName(one: PlaceSlot, two: PlaceSlot): boolean {
  const [words, others] = [one, two].map(({ span }) => plainWords(span.exact));
  if (areSameWords(words!, others!)) return true;
  const [bare, other] = [bareName(one), bareName(two)];
  const isEitherBare = bare.length === words!.length || other.length === others!.length;
  return bare.length > 0 && isEitherBare && areSameWords(bare, other);
}

function isWithin(inner: PlaceSlot, outer: PlaceSlot, words: OriginWords | undefined): boolean {
  // "The Kaduna region" holds what lies in "Kaduna State".
  const own = bareName(outer);
  const country = outer.within.length === 0 ? words?.countryOf(outer.span.exact) : undefined;
  return inner.within.some(
    (name) =>
      (own.length > 0 &&
        areSameWords(
          plainWords(name).filter((word) => !kinds.has(word)),
          own,
        )) ||
      (country !== undefined && words?.countryOf(name) === country),
  );
}

const compass =
  /^(?:(?:the )?(?:far |deep )?(?:north|south|east|west|central|northern|southern|eastern|western|upper|lower|north-?east(?:ern)?|north-?west(?:ern)?|south-?east(?:ern)?|south-?west(?:ern)?))\b(?: of)? /i;

/** "north-western China" is larger than any province of China, in whichever corner that lies. */
function isCornerOf(outer: PlaceSlot, inner: PlaceSlot, words: OriginWords | undefined): boolean {
  const exact = outer.span.exact.replace(compass, "");
  const isCorner = outer.id === null && exact !== outer.span.exact;
  return isCorner && isWithin(inner, { ...outer, span: { ...outer.span, exact } }, words);
}

const isCountry = ({ span, within }: PlaceSlot, words: OriginWords | undefined) =>
  within.length === 0 && words?.countryOf(span.exact) !== undefined;

/** A name that no gazetteer lists, and that says of no stretch of land that it is one: told for a country, it is a part of it. */
const isUnlistedTown = ({ id, span: { exact } }: PlaceSlot) =>
  id === null && /^\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{Ll}\p{M}]+)?$/u.test(exact) && !stretch.test(exact);
const stretch =
  /\b(?:sea|ocean|gulf|strait|river|valley|basin|desert|coast|strip|bank|mountains?|region|province|sahel|balkans?|caucasus|levant|horn|europe|africa|asia|america|east|west|north|south|middle|central|eastern|western|northern|southern|mediterranean|channel|union|republic|kingdom|empire|state|islands?|peninsula)\b/i;
