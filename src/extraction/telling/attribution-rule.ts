/**
 * An attribution rule reads one way of saying who said what. It is asked about each cue of a sentence,
 * in the order of attribution-rules.ts; the first rule that reads the cue names the attribution.
 */
import type { Sentence } from "../../text/sentence.ts";
import type { QuotedStretch } from "../quoting/quote-marks.ts";
import type { CueForm, Stance } from "./cue-verbs.ts";

/** Token indices in the sentence, last inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** What a rule is shown: one possible cue in its sentence. */
export interface CueSite {
  readonly text: string;
  readonly sentence: Sentence;
  /** Index of the cue's token. */
  readonly at: number;
  /** The verb, when the cue is one. */
  readonly cue: CueForm | undefined;
  readonly isHeadline: boolean;
  /** Quotations of the part, in order. */
  readonly quotes: readonly QuotedStretch[];
  /** What was read earlier in the same sentence: later verbs may share its subject ("said … and added …"). */
  readonly earlier: readonly AttributionReading[];
}

export interface AttributionReading {
  readonly source: TokenRange | null;
  /** The subject shared with an earlier cue, or a word that stands for another ("who"): where the source is named. */
  readonly namedAt?: TokenRange;
  readonly cue: TokenRange;
  /** Stretches of the text, by offsets; the first is never empty. */
  readonly content: readonly (readonly [start: number, end: number])[];
  readonly stance: Stance;
  /** "did not say that": nothing is asserted, and "did not deny" rejects nothing. */
  readonly isNegated?: boolean;
  /** Who passes the source's words on, "[The office] cited the prosecutor for". */
  readonly relayedBy?: TokenRange;
  /** Whom it was told, "told [Reuters] that". */
  readonly listener?: TokenRange;
}

export type CueKind = "verb" | "seeming" | "adjective" | "noun" | "preposition" | "colon";

export interface AttributionRule {
  readonly name: string;
  /** Which cues it is asked about. */
  readonly cues: CueKind;
  readonly read: (site: CueSite) => AttributionReading | undefined;
}

export function defineAttributionRule(rule: AttributionRule): AttributionRule {
  return rule;
}
