/** What a narration is made with, handed in by whoever runs it: a voice, sound files, what is signed in them, and who listens to the result. */
import type { Listener } from "./listener.ts";
import type { Narration } from "./narration.ts";
import type { SoundEncoder } from "./sound-encoder.ts";
import type { Voice } from "./voice.ts";

/** What a sound file says of itself. */
export interface SoundFacts {
  readonly narration: Narration;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  /** Address of the article; null where none is known. */
  readonly url: string | null;
  /** What is said, as it is written. */
  readonly transcript: string;
}

/** Of sound files, by the ending of their names; the first is what is made unless another is asked for. "m4a" holds Opus. */
export const soundFormats = ["mp3", "m4a"] as const;
export type SoundFormat = (typeof soundFormats)[number];

export interface Studio {
  readonly voice: Voice;
  /** Ending of the files' names. */
  readonly ending: SoundFormat;
  openEncoder(rate: number): Promise<SoundEncoder>;
  /** The finished file with what it says of itself, signed. */
  seal(sound: Uint8Array, facts: SoundFacts): Promise<Uint8Array>;
  /** Or why nobody listens: "pocketsphinx is not installed". */
  readonly listener: Listener | { readonly why: string };
}
