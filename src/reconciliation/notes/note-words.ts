/**
 * What reading a note needs to know of words and cannot know itself: handed in by the use case, from extraction.
 */
import type { MeasureName } from "../../domain/measures.ts";
import type { Sentence } from "../../text/sentence.ts";

interface WordStretch {
  /** Offsets into the text of the sentence. */
  readonly start: number;
  readonly end: number;
}

export interface PlaceWords extends WordStretch {
  /** In the gazetteer; null for a place that it does not list. */
  readonly id: string | null;
}

export interface OutcomeWords extends WordStretch {
  readonly measure: MeasureName;
}

export interface NoteWords {
  /** The places that the sentence names, in order. */
  placesIn(sentence: Sentence): readonly PlaceWords[];
  /** Words that say what became of people: "killed", "deaths", "missing"; in order. */
  outcomesIn(sentence: Sentence): readonly OutcomeWords[];
  /** Whether the noun, in lower case, is one for people: "soldiers". */
  isPeople(noun: string): boolean;
  /** Whether the noun is known to be one for things: "dollars". */
  isThing(noun: string): boolean;
}
