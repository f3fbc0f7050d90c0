/**
 * A word or sign of a sentence, tied to its characters.
 */

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SPACE"
  | "SYM"
  | "VERB"
  | "X";

export interface Token {
  /** Offsets into the document's text. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** Lower case, with typographic apostrophes made plain. */
  readonly lower: string;
  readonly pos: PartOfSpeech;
}
