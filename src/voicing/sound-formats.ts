/** The formats that sound can have: what encodes it, what it says of itself, and the type of the file. */
import type { SoundEncoder } from "../narration/sound-encoder.ts";
import type { SoundFormat } from "../narration/studio.ts";
import { openMp3Encoder } from "./mp3-encoder.ts";
import type { SoundTags } from "./sound-tags.ts";
import { tagMp3 } from "./tag-mp3.ts";

export interface SoundMaking {
  readonly type: string;
  openEncoder(rate: number): Promise<SoundEncoder>;
  tag(bytes: Uint8Array, tags: SoundTags): Promise<Uint8Array>;
}

export const soundMakings: Readonly<Record<SoundFormat, SoundMaking>> = {
  mp3: { type: "audio/mpeg", openEncoder: openMp3Encoder, tag: async (bytes, tags) => tagMp3(bytes, tags) },
  // Only when it is asked for: its engines take a third of a second to load.
  m4a: {
    type: "audio/mp4",
    openEncoder: async (rate) => (await import("./opus-encoder.ts")).openOpusEncoder(rate),
    tag: async (bytes, tags) => (await import("./tag-mp4.ts")).tagMp4(bytes, tags),
  },
};
