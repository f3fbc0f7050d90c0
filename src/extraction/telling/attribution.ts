/**
 * Who said what, as read: the words of the source as they stand, whom they name, and the stretches that they said.
 *
 * Not here: the contract's shorter `Statement` and `AttributionLink` (domain/figure.ts), which are made from it.
 */
import type { SourceKind, Statement } from "../../domain/figure.ts";
import type { Sentence } from "../../text/sentence.ts";
import type { Span } from "../../text/span.ts";
import type { AnalysedPart } from "../analysis.ts";
import type { Stance } from "./cue-verbs.ts";

/** Whom the words of a source name. */
export interface Speaker {
  /** The fullest form of the name in the text, without titles: "John Kirby" where the sentence has "he" or "Kirby". */
  readonly name: Span;
  readonly kind: SourceKind;
  readonly role: Span | null;
  readonly organisation: Span | null;
  /** Who passed it on, when the source's own words tell: "a report seen by [AFP]". */
  readonly relays: readonly Span[];
}

export interface Attribution {
  /** Name of the rule that read it. */
  readonly rule: string;
  readonly part: AnalysedPart;
  readonly sentence: Sentence;
  /** As written, with apposition; null when nobody is named ("it is believed"). */
  readonly source: Span | null;
  readonly speaker: Speaker | null;
  readonly cue: Span;
  readonly stance: Stance;
  /** Offsets of what was said, in order. */
  readonly content: readonly (readonly [start: number, end: number])[];
  readonly kind: Statement["kind"];
  readonly channel: Span | null;
  readonly groundedOn: Span | null;
  /** Who passes it on to this text: the outlet that was told, the office that cites. Nearest this text first. */
  readonly relayedBy: readonly Speaker[];
}
