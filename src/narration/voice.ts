/**
 * What every voice is to the narration: a sentence in, sound and times out. Engines stand in the room `voicing`.
 */
import type { SpokenSentence } from "./script.ts";

/** Seconds from the beginning of the sentence's sound. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Said {
  /** One channel, −1 to 1, at the voice's rate, as the engine gave it (no loudness set). */
  readonly samples: Float32Array;
  /** When each word of the sentence is said, word by word of `wordsOf`; null where the engine does not tell. */
  readonly times: readonly Stretch[] | null;
  /** The words that the engine itself says it spoke, in lower case; null where it does not tell. */
  readonly heard: readonly string[] | null;
}

export interface Voice {
  /** "flite-rms": names it in every output and in files; never the beginning of another's with a hyphen behind. */
  readonly id: string;
  /** What readers are told of it: "Flite, voice rms". */
  readonly name: string;
  /** Changes whenever the same sentence may sound otherwise: a part of the key under which audio is kept. */
  readonly version: string;
  /** Samples a second. */
  readonly rate: number;
  /** Decibels to be added so that long speech of this voice comes to −16 LUFS; null where nobody measured it: it is found as it speaks. */
  readonly gain: number | null;
  /** Says sentences one by one, in order; ends with an error where the engine fails, and never leaves one out in silence. */
  say(sentences: readonly SpokenSentence[]): AsyncIterable<Said>;
}
