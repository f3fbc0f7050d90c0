/**
 * MP3 of one channel at 48 kbit/s: speech as every player and podcast client knows it. LAME, compiled to WebAssembly.
 *
 * LAME begins with 576 samples of its own and decoders add 529: what is heard comes 1,105 samples late (LAME technical FAQ, "Why is a decoded MP3
 * longer than the original").
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createEncoder } from "wasm-media-encoders";
import type { SoundEncoder } from "../narration/sound-encoder.ts";

const require = createRequire(import.meta.url);

const bitrate = 48;
const lateness = 1105;
/** A file of its own, which may be replaced as LAME's licence wants it; the package also has it inside its code. */
let lame: Promise<WebAssembly.Module> | undefined;

/** `rate`: samples a second of what is given, and of the file. */
export async function openMp3Encoder(rate: number): Promise<SoundEncoder> {
  lame ??= readFile(require.resolve("wasm-media-encoders/wasm/mp3")).then((bytes) => WebAssembly.compile(bytes));
  const encoder = await createEncoder("audio/mpeg", await lame);
  encoder.configure({ sampleRate: rate as 16000, channels: 1, bitrate });
  return {
    ...{ type: "audio/mpeg", delay: lateness / rate },
    // The encoder lends its bytes.
    encode: (samples) => encoder.encode([samples]).slice(),
    finish: () => encoder.finalize().slice(),
  };
}
