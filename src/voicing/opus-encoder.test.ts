import { beforeAll, describe, expect, test } from "vitest";
import { madeUpTags as tags } from "./made-up-sound.spec-kit.ts";
import { decodeMp4, type Mp4, readMp4 } from "./mp4.spec-kit.ts";
import { openOpusEncoder } from "./opus-encoder.ts";
import { tagMp4 } from "./tag-mp4.ts";

const rate = 16000;
const seconds = 4.0123;
const beeps = [0.5, 1.5, 2.75, 3.95];
/** Silence, and a beep of 50 ms at each of these times. */
const samples = Float32Array.from({ length: Math.round(seconds * rate) }, (_, i) =>
  beeps.some((from) => i >= from * rate && i < (from + 0.05) * rate) ? 0.5 * Math.sin(i / 3) : 0,
);
/** Sound in pieces as sentences give them. */
async function piecesOf(sound: Float32Array, length: number): Promise<Uint8Array[]> {
  const encoder = await openOpusEncoder(rate);
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < sound.length; at += length) pieces.push(await encoder.encode(sound.subarray(at, at + length)));
  return [...pieces, await encoder.finish()];
}
const typesIn = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString("latin1")
    .match(/ftyp|moov|moof|mdat/g) ?? [];

let pieces: Uint8Array[];
let tagged: Uint8Array;
let read: Mp4;
beforeAll(async () => {
  pieces = await piecesOf(samples, 7001);
  tagged = await tagMp4(Buffer.concat(pieces), tags);
  read = readMp4(tagged);
});

describe("Opus in MP4", () => {
  test("is heard when it was said, to the thousandth of a second, and as long", async () => {
    const heard = await decodeMp4(read);
    const onsets = beeps.map((at) => heard.findIndex((value, i) => i > (at - 0.2) * 48000 && Math.abs(value) > 0.1));
    for (const [i, onset] of onsets.entries()) expect(Math.abs(onset / 48000 - beeps[i]!)).toBeLessThan(0.001);
    expect(read.edit.heard).toBeCloseTo(seconds, 3);
    // What the encoder puts before the sound is told twice: to players, and to decoders.
    expect([read.edit.skipped, read.preSkip]).toEqual([312, 312]);
  });

  test("can be played while it is made: what is needed first comes first, a second behind at most", () => {
    const early = Buffer.concat(pieces.slice(0, 6)); // of 2.6 seconds
    expect(typesIn(early)).toEqual(["ftyp", "moov", "moof", "mdat", "moof", "mdat"]);
    expect(typesIn(Buffer.concat(pieces)).filter((type) => type === "moof")).toHaveLength(5);
  });

  test("is the same file each time, however the sound was cut into pieces", async () => {
    const again = Buffer.concat(await piecesOf(samples, 999));
    expect(again.equals(Buffer.concat(pieces))).toBe(true);
    expect(Buffer.from(await tagMp4(again, tags)).equals(tagged)).toBe(true);
  });

  test("sound that ends inside a packet keeps its last sample, and none is no fault", async () => {
    for (const sound of [0, 1, 320, 321].map((length) => samples.subarray(0, length))) {
      const { edit, packets } = readMp4(await tagMp4(Buffer.concat(await piecesOf(sound, 500)), tags));
      expect(packets.length * 960 - 312).toBeGreaterThanOrEqual(3 * sound.length);
      expect(edit.heard).toBeCloseTo(sound.length / rate, 3);
    }
  });

  test("takes no rate that Opus does not know, and says what to do", async () => {
    await expect(openOpusEncoder(22050)).rejects.toThrow(/22050.*24000.*mp3/s);
  });
});
