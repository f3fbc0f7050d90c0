/**
 * A narration: what was voiced of one version of an article, when each word is said, and what was checked. It is what stands in the .json
 * beside the sound, and what the player reads.
 */
import type { Span } from "../text/span.ts";
import type { PassageKind } from "./script.ts";

/** Times in all of it are seconds from the beginning of the sound as it is heard, to the millisecond. */
export interface NarratedToken {
  readonly written: string;
  readonly span: Span | null;
  /** What is said of it, words joined by blanks. */
  readonly spoken: string;
  readonly from: number;
  readonly to: number;
}

export interface NarratedSentence {
  readonly kind: PassageKind;
  readonly part: number | null;
  readonly span: Span | null;
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly NarratedToken[];
}

export interface Chapter {
  readonly title: string;
  readonly from: number;
}

/** Where the sound says something else than the script, or may. */
export interface AudioFault {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly expected: string;
  readonly heard: string;
}

export interface NarrationChecks {
  /** Every figure, spoken and read again, was the figure that is written; and the engine spoke the words of the script. */
  readonly script: "verified";
  /** "not-told": the engine does not say which words it spoke. */
  readonly words: "verified" | "not-told";
  readonly audio: "checked" | "faulty" | "not checked";
  /** Why the audio was not checked; null where it was. */
  readonly why: string | null;
  readonly faults: readonly AudioFault[];
}

export interface Narration {
  readonly article: string;
  readonly version: string;
  readonly title: string;
  readonly voice: { readonly id: string; readonly name: string; readonly version: string };
  /** SHA-256 of the script, in hexadecimal. */
  readonly script: string;
  /** What listeners are told of the voice, as it is also said. */
  readonly disclosure: string;
  readonly duration: number;
  /** Integrated loudness in LUFS (ITU-R BS.1770-4). */
  readonly loudness: number;
  /** "told": by the engine, word by word; "estimated" from the sound and the letters, where the engine does not tell. */
  readonly times: "told" | "estimated";
  readonly chapters: readonly Chapter[];
  readonly sentences: readonly NarratedSentence[];
  readonly checks: NarrationChecks;
}
