/** A studio in which a sentence takes no time: its sound is its number, and it waits before a sentence when it is told to. */

import type { Listener } from "../../src/narration/listener.ts";
import { type SpokenSentence, wordsOf } from "../../src/narration/script.ts";
import type { Studio } from "../../src/narration/studio.ts";
import type { Said } from "../../src/narration/voice.ts";

export interface FakeStudio extends Studio {
  /** How often a script was begun. */
  begun: number;
  /** Before the sentence with this index it waits; null: before none. */
  waitBefore: number | null;
  /** What is said of this sentence are other words. */
  misspeaks: number | null;
  /** Lets it go on. */
  goOn(): void;
  close(): Promise<void>;
}

const rate = 16000;

export function fakeStudio(listener: Listener | { readonly why: string } = { why: "nobody listens" }): FakeStudio {
  let goOn = () => {};
  const waiting = () => new Promise<void>((resolve) => (goOn = resolve));
  async function* say(sentences: readonly SpokenSentence[]): AsyncIterable<Said> {
    studio.begun++;
    for (const [i, sentence] of sentences.entries()) {
      if (i === studio.waitBefore) await waiting();
      const heard = i === studio.misspeaks ? ["nothing", "at", "all"] : wordsOf(sentence);
      yield { samples: new Float32Array(rate / 10).fill(0.1), times: null, heard };
    }
  }
  const studio: FakeStudio = {
    ...{ begun: 0, waitBefore: null, misspeaks: null, ending: "mp3", listener },
    voice: { id: "fake", name: "A voice of none", version: "1", rate, gain: 0, say },
    openEncoder: async () => {
      let count = 0;
      return {
        ...{ type: "audio/mpeg", delay: 0 },
        encode: () => Uint8Array.of(count++),
        finish: () => new Uint8Array(),
      };
    },
    seal: async (sound) => Uint8Array.of(255, ...sound),
    goOn: () => goOn(),
    close: async () => {},
  };
  return studio;
}
