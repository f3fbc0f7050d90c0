/** What every check by listening is to the narration: sound in, faults out. Engines stand in the room `voicing`. */
import type { AudioFault } from "./narration.ts";
import type { SpokenSentence } from "./script.ts";

export interface HeardSentence {
  /** In the script. */
  readonly index: number;
  readonly sentence: SpokenSentence;
  /** One channel, −1 to 1. */
  readonly samples: Float32Array;
}

export interface Listener {
  /** "pocketsphinx": which ear it was. */
  readonly name: string;
  /** Where the sound says another number, hedge or negation than the script; `rate`: samples a second. Rejects where it cannot listen. */
  examine(sentences: readonly HeardSentence[], rate: number): Promise<readonly AudioFault[]>;
}
