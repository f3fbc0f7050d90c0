/** The places of a document, sentence by sentence on demand; like-named places are told apart by the countries that it names. */
import { countryCodeOf, countryOfDemonym, lookUpPlaces } from "../../gazetteer/gazetteer.ts";
import type { Sentence } from "../../text/sentence.ts";
import type { Analysis } from "../analysis.ts";
import { findPlaces } from "../places.ts";
import type { CountryFocus, PlaceMention } from "./place-mention.ts";

export interface DocumentPlaces {
  inSentence(sentence: Sentence): readonly PlaceMention[];
  /** The sentences of the text up to and without `sentence`, the nearest first, at most `count` of its own part. */
  sentencesBefore(sentence: Sentence, count: number): readonly Sentence[];
  /** The first sentence of the document, null when it is `sentence` itself. */
  opening(sentence: Sentence): Sentence | null;
}

const capitalised = /\p{Lu}[\p{L}'’-]{2,}/gu;
/** A town as large as this points to its country. */
const largeTown = 200_000;

export function placesOfDocument(analysis: Analysis): DocumentPlaces {
  const focus = countryFocusOf(analysis.text);
  const known = new Map<Sentence, readonly PlaceMention[]>();
  return {
    inSentence: (sentence) => {
      let mentions = known.get(sentence);
      if (!mentions) {
        mentions = findPlaces(sentence, analysis.text, focus);
        known.set(sentence, mentions);
      }
      return mentions;
    },
    sentencesBefore: (sentence, count) => {
      const part = analysis.parts.find(({ start, end }) => start <= sentence.start && sentence.end <= end);
      const sentences = part?.sentences() ?? [];
      const at = sentences.indexOf(sentence);
      const before = sentences.slice(Math.max(0, at - count), at).reverse();
      if (before.length >= count || !part || part.index === 0) return before;
      const previous = analysis.parts[part.index - 1]!.sentences();
      return [...before, ...previous.slice(-(count - before.length)).reverse()];
    },
    opening: (sentence) => {
      const first = analysis.parts[0]?.sentences()[0];
      return first === undefined || first === sentence ? null : first;
    },
  };
}

/** How often the text names each country, by its own name, its people or its large towns. */
function countryFocusOf(text: string): CountryFocus {
  const focus = new Map<string, number>();
  const seen = new Map<string, string>();
  for (const [word] of text.matchAll(capitalised)) {
    let code = seen.get(word);
    if (code === undefined) {
      code = countryNamedBy(word);
      seen.set(word, code);
    }
    if (code !== "") focus.set(code, (focus.get(code) ?? 0) + 1);
  }
  return focus;
}

function countryNamedBy(word: string): string {
  const places = lookUpPlaces(word);
  const first = places[0];
  if (!first) return countryOfDemonym(word)?.id ?? "";
  const isPlain = first.kind === "country" ? !places.some(({ kind }) => kind === "admin1") : first.weight >= largeTown;
  return isPlain ? countryCodeOf(first) : "";
}
