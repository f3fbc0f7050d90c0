/** The places of a document, sentence by sentence on demand; like-named places are told apart by the countries and provinces that it names. */
import { countryCodeOf, countryOfDemonym, lookUpPlaces } from "../../gazetteer/gazetteer.ts";
import { remembering } from "../../text/remembering.ts";
import type { Sentence } from "../../text/sentence.ts";
import type { AnalysedPart, Analysis } from "../analysis.ts";
import { findPlaces } from "../places.ts";
import type { PlaceFocus, PlaceMention } from "./place-mention.ts";

export interface DocumentPlaces {
  inSentence(sentence: Sentence): readonly PlaceMention[];
  /** The sentences of the text up to and without `sentence`, the nearest first, at most `count` of its own part. */
  sentencesBefore(sentence: Sentence, count: number): readonly Sentence[];
  /** The first sentence of the document, null when it is `sentence` itself. */
  opening(sentence: Sentence): Sentence | null;
  /** The sentence of the headline, null when there is none or it has several. */
  headline(): Sentence | null;
}

const names = /\p{Lu}[\p{L}'’-]{2,}(?: \p{Lu}[\p{L}'’-]{2,})?/gu;
/** A town as large as this points to its country. */
const largeTown = 200_000;
/** A like-named place abroad of this weight leaves open which is meant. */
const namesake = 50_000;

export function placesOfDocument(analysis: Analysis): DocumentPlaces {
  const focus = focusOf(analysis.text);
  const known = new Map<Sentence, readonly PlaceMention[]>();
  const order = new Map<Sentence, number>();
  const named = new Set<string>();
  return {
    inSentence: (sentence) => {
      let mentions = known.get(sentence);
      if (!mentions) {
        mentions = findPlaces(sentence, analysis.text, focus, named);
        for (const mention of mentions) if (isLedTo(mention)) named.add(mention.name);
        known.set(sentence, mentions);
      }
      return mentions;
    },
    sentencesBefore: (sentence, count) => {
      const part = partAround(analysis.parts, sentence);
      if (!part) return [];
      const at = orderIn(part, sentence, order);
      const before = part
        .sentences()
        .slice(Math.max(0, at - count), at)
        .reverse();
      if (before.length >= count || part.index === 0) return before;
      const previous = analysis.parts[part.index - 1]!.sentences();
      return [...before, ...previous.slice(-(count - before.length)).reverse()];
    },
    headline: () => {
      const sentences = analysis.parts[0]?.kind === "headline" ? analysis.parts[0].sentences() : [];
      return sentences.length === 1 ? sentences[0]! : null;
    },
    opening: (sentence) => {
      const first = analysis.parts[0]?.sentences()[0];
      return first === undefined || first === sentence ? null : first;
    },
  };
}

/** A town that nobody lists, "in Kuriga", is one as well where no preposition stands. */
const isLedTo = ({ id, kind, preposition, isPartOfName }: PlaceMention) =>
  id === null && kind === "city" && preposition !== null && !isPartOfName;

/** The part that holds a sentence; parts are many and in order. */
function partAround(parts: readonly AnalysedPart[], { start, end }: Sentence): AnalysedPart | undefined {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  const part = parts[low];
  return part && part.start <= start ? part : undefined;
}

/** Which sentence of its part it is; each part's are counted once. */
function orderIn(part: AnalysedPart, sentence: Sentence, order: Map<Sentence, number>): number {
  if (!order.has(sentence)) for (const [at, each] of part.sentences().entries()) order.set(each, at);
  return order.get(sentence) ?? 0;
}

/** How often the text names each country and province, by its own name, its people or its large towns. */
function focusOf(text: string): PlaceFocus {
  const focus = new Map<string, number>();
  for (const [words] of text.matchAll(names))
    for (const code of codesNamedBy(words)) focus.set(code, (focus.get(code) ?? 0) + 1);
  return focus;
}

/** So many runs of capitalised words are remembered. */
const mostRuns = 20_000;

/** "New York" is asked for before "New" and "York". */
const codesNamedBy = remembering(mostRuns, (words): readonly string[] => {
  const codes = codesOf(words);
  return codes.length > 0 || !words.includes(" ") ? codes : words.split(" ").flatMap(codesOf);
});

function codesOf(name: string): readonly string[] {
  const places = lookUpPlaces(name);
  const first = places[0] ?? countryOfDemonym(name);
  if (!first) return [];
  const country = countryCodeOf(first);
  // A name that is shared, like Antioch or Georgia, must not vouch for itself.
  const isShared = places.some((place) => place.weight >= namesake && countryCodeOf(place) !== country);
  if (isShared || first.weight < largeTown || country === "") return [];
  const province = first.kind === "admin1" ? first.id : first.area;
  return province.includes(".") ? [country, province] : [country];
}
