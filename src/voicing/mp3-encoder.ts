/**
 * MP3 of one channel at 48 kbit/s: speech as every player and podcast client knows it. LAME, compiled to WebAssembly.
 *
 * LAME begins with 576 samples of its own and decoders add 529: what is heard comes 1,105 samples late (LAME technical FAQ, "Why is a decoded MP3
 * longer than the original").
 */
import { createMp3Encoder } from "wasm-media-encoders";
import type { SoundEncoder } from "../narration/sound-encoder.ts";

const bitrate = 48;
const lateness = 1105;

/** `rate`: samples a second of what is given, and of the file. */
export async function openMp3Encoder(rate: number): Promise<SoundEncoder> {
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate: rate as 16000, channels: 1, bitrate });
  return {
    ...{ type: "audio/mpeg", delay: lateness / rate },
    // The encoder lends its bytes.
    encode: (samples) => encoder.encode([samples]).slice(),
    finish: () => encoder.finalize().slice(),
  };
}
