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

export interface Studio {
  readonly voice: Voice;
  /** "mp3": ending of the files' names. */
  readonly ending: string;
  openEncoder(rate: number): Promise<SoundEncoder>;
  /** The finished file with what it says of itself, signed. */
  seal(sound: Uint8Array, facts: SoundFacts): Promise<Uint8Array>;
  /** Or why nobody listens: "pocketsphinx is not installed". */
  readonly listener: Listener | { readonly why: string };
}
