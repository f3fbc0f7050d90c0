/**
 * What extraction knows of words, as reading a note needs it. Brings the gazetteer and the language model along.
 */
import { classOfNoun } from "../extraction/counted-noun.ts";
import { type Outcome, outcomeAt } from "../extraction/outcome.ts";
import { findPlaces } from "../extraction/places.ts";
import { countryOfDemonym } from "../gazetteer/gazetteer.ts";
import type { NoteWords, OutcomeWords } from "../reconciliation/notes/note-words.ts";
import type { Sentence } from "../text/sentence.ts";

export const noteWords: NoteWords = {
  placesIn: (sentence) =>
    findPlaces(sentence, sentence.text)
      .filter(({ isDemonym, isPartOfName }) => !isDemonym && !isPartOfName)
      .map(({ span, id }) => ({ start: span.start, end: span.end, id })),
  outcomesIn,
  isPeople: (noun) => /^(?:person|household)$/.test(classOfNoun(noun)) || isDemonym(noun),
  isThing: (noun) => classOfNoun(noun) === "thing",
};

/** "Somalis". */
const isDemonym = (noun: string) =>
  noun.endsWith("s") && countryOfDemonym(`${noun[0]!.toUpperCase()}${noun.slice(1, -1)}`) !== undefined;

function outcomesIn({ tokens }: Sentence): OutcomeWords[] {
  const found: OutcomeWords[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const outcome: Outcome | undefined = outcomeAt(tokens, i);
    if (outcome === undefined) continue;
    found.push({ start: tokens[outcome.first]!.start, end: tokens[outcome.last]!.end, measure: outcome.measure });
    i = outcome.last;
  }
  return found;
}
