import { expect, test } from "vitest";
import { LoudnessMeter } from "./loudness.ts";

const tone = (rate: number, seconds: number, amplitude: number, frequency = 997) =>
  Float32Array.from({ length: rate * seconds }, (_, i) => amplitude * Math.sin((2 * Math.PI * frequency * i) / rate));

function loudnessOf(rate: number, ...pieces: Float32Array[]): number {
  const meter = new LoudnessMeter(rate);
  for (const piece of pieces) meter.add(piece);
  return meter.integrated();
}

// The recommendation: a tone of 997 Hz at full scale in one channel is −3.01 LUFS.
test.each([16000, 22050, 48000])("the recommendation's tone, at %i samples a second", (rate) => {
  expect(loudnessOf(rate, tone(rate, 3, 1))).toBeCloseTo(-3.01, 1);
  expect(loudnessOf(rate, tone(rate, 3, 0.1))).toBeCloseTo(-23.01, 1);
});

test("silence between sentences counts nothing, and how sound is cut into pieces does not matter", () => {
  const loud = tone(16000, 2, 0.1);
  const whole = loudnessOf(16000, loud, new Float32Array(16000 * 20), loud);
  expect(whole).toBeCloseTo(-23, 0);
  const all = loud.slice();
  expect(loudnessOf(16000, all.subarray(0, 777), all.subarray(777))).toBeCloseTo(loudnessOf(16000, all), 9);
});

test("rumble is hardly heard, and of too little sound there is no loudness", () => {
  expect(loudnessOf(16000, tone(16000, 3, 1, 20))).toBeLessThan(-12);
  expect(loudnessOf(16000, tone(16000, 0.2, 1))).toBe(Number.NEGATIVE_INFINITY);
});
