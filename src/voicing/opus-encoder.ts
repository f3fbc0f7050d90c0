/**
 * Opus of one channel at 24 kbit/s in an MP4 file that can be played while it is made: half the size of the MP3, for players of the last years.
 * libopus, compiled to WebAssembly.
 *
 * The encoder begins with a few samples of its own. The file says how many (opus-track), so that nothing is heard late.
 */
import { Application, createEncoder } from "libopus-wasm";
import { AppendOnlyStreamTarget, EncodedPacket } from "mediabunny";
import type { SoundEncoder } from "../narration/sound-encoder.ts";
import { VoiceError } from "../narration/voice-error.ts";
import { clearDates } from "./mp4-boxes.ts";
import { openOpusTrack, opusConfig, opusRate } from "./opus-track.ts";

const bitrate = 24_000;
const packetsPerSecond = 50;
const packetLength = opusRate / packetsPerSecond;
const rates = [8000, 12000, 16000, 24000, 48000] as const;

/** `rate`: samples a second of what is given; throws a VoiceError for one that Opus does not take. */
export async function openOpusEncoder(rate: number): Promise<SoundEncoder> {
  const sampleRate = rates.find((known) => known === rate);
  if (sampleRate === undefined)
    throw new VoiceError({
      ...{ code: "voice-not-available", place: "--sound m4a", value: `a voice of ${rate} samples a second` },
      ...{ expectation: `${rates.join(", ")}, which Opus takes`, remedy: "Narrate as mp3, or with another voice." },
    });
  const encoder = await createEncoder({ sampleRate, channels: 1, application: Application.Audio, bitrate });
  const file = await openFile((encoder.getLookahead() * opusRate) / rate, rate);
  const frame = new Float32Array(rate / packetsPerSecond);
  let [filled, given] = [0, 0];
  return {
    ...{ type: "audio/mp4", delay: 0 },
    async encode(samples) {
      given += samples.length;
      for (let at = 0; at < samples.length; ) {
        const part = samples.subarray(at, at + frame.length - filled);
        frame.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled < frame.length) break;
        await file.add(encoder.encodeFloat(frame));
        filled = 0;
      }
      return file.take();
    },
    async finish() {
      const end = Math.round((given * opusRate) / rate);
      // What is left, and as much silence as the encoder needs to give out its last samples.
      for (; file.end() < end; filled = 0) await file.add(encoder.encodeFloat(frame.fill(0, filled)), end);
      encoder.free();
      await file.finish();
      return file.take();
    },
  };
}

/** The file of one sound, packet by packet: when each is heard, and what is finished. */
async function openFile(preSkip: number, rate: number) {
  const written: Uint8Array[] = [];
  const target = new AppendOnlyStreamTarget(new WritableStream({ write: (bytes) => void written.push(bytes) }));
  const track = await openOpusTrack({ target, config: opusConfig(preSkip, rate) });
  let next = -preSkip;
  return {
    /** `end`: of the sound, in samples at `opusRate`, where it ends inside the packet. */
    async add(data: Uint8Array, end = Number.POSITIVE_INFINITY) {
      const length = Math.min(packetLength, end - next);
      await track.add(new EncodedPacket(data, "key", next / opusRate, length / opusRate));
      next += packetLength;
    },
    /** Of all packets, the last one whole. */
    end: () => next,
    finish: () => track.finish(),
    /** Boxes are written whole. */
    take: () => clearDates(Uint8Array.from(Buffer.concat(written.splice(0)))),
  };
}
