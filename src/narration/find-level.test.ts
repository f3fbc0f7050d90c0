import { expect, test } from "vitest";
import { LevelFinder } from "./find-level.ts";
import { LoudnessMeter } from "./loudness.ts";
import { setLevel } from "./set-level.ts";

const rate = 16000;
const tone = (seconds: number, amplitude: number) =>
  Float32Array.from({ length: rate * seconds }, (_, i) => amplitude * Math.sin((2 * Math.PI * 997 * i) / rate));

test.each([0.02, 0.1, 0.5])(
  "what is said at %d of full scale comes to −16 LUFS, from the first sentence on",
  (amplitude) => {
    const [finder, meter] = [new LevelFinder(rate), new LoudnessMeter(rate)];
    for (const sentence of [tone(1, amplitude), tone(3, amplitude), tone(2, amplitude)])
      meter.add(setLevel(sentence, finder.gainFor(sentence)));
    expect(Math.abs(meter.integrated() + 16)).toBeLessThan(0.5);
  },
);

test("a quiet sentence between others stays quieter than they are", () => {
  const finder = new LevelFinder(rate);
  const [first, second] = [finder.gainFor(tone(5, 0.1)), finder.gainFor(tone(2, 0.05))];
  expect(Math.abs(first - second)).toBeLessThan(2);
});

test("silence, noise and a sound too short to be measured are not blown up", () => {
  expect(new LevelFinder(rate).gainFor(new Float32Array(rate))).toBe(0);
  expect(new LevelFinder(rate).gainFor(tone(0.2, 0.1))).toBe(0);
  expect(new LevelFinder(rate).gainFor(tone(2, 0.001))).toBe(24);
});
