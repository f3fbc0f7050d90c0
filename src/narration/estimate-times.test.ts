import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateTimes } from "./estimate-times.ts";
import { sentenceOf } from "./made-up-script.spec-kit.ts";

const rate = 1000;
/** Seconds of sound and of silence, in turns; silence first. */
const soundOf = (...seconds: readonly number[]) =>
  Float32Array.from(
    seconds.flatMap((length, i) => Array.from({ length: Math.round(length * rate) }, () => (i % 2 === 0 ? 0 : 0.3))),
  );
const rounded = (sentence: string, samples: Float32Array) =>
  estimateTimes(sentenceOf(sentence), samples, rate).map(({ from, to }) =>
    [from, to].map((at) => Number(at.toFixed(2))),
  );

test("words share the sound by their letters, without the silence around it", () => {
  expect(rounded("two people", soundOf(0.5, 1.1, 0.4))).toEqual([
    [0.5, 0.9],
    [0.9, 1.6],
  ]);
});

test("a rest in the script stands where the sound is silent", () => {
  expect(rounded("people, two.", soundOf(0.1, 0.5, 0.3, 0.6, 0.2))).toEqual([
    [0.1, 0.6],
    [0.9, 1.5],
  ]);
});

test("of more silences than rests the longest are the rests; of fewer none is", () => {
  expect(rounded("two, two two", soundOf(0, 0.4, 0.3, 0.4, 0.1, 0.3))[0]).toEqual([0, 0.4]);
  expect(rounded("two, two, two", soundOf(0, 0.6, 0.3, 0.6)).map(([from]) => from)).toEqual([0, 0.5, 1]);
});

test("silence alone is shared out whole", () => {
  expect(rounded("two two", soundOf(2))).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test("whatever the sound, every word has its stretch, in order and inside", () => {
  const words = fc.array(fc.constantFrom("a", "hundred", "people,", "killed.", "two,"), {
    minLength: 1,
    maxLength: 12,
  });
  const sounds = fc.array(fc.constantFrom(0.02, 0.1, 0.4), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(words, sounds, (said, lengths) => {
      const samples = soundOf(...lengths);
      const stretches = estimateTimes(sentenceOf(said.join(" ")), samples, rate);
      expect(stretches).toHaveLength(said.length);
      const moments = stretches.flatMap(({ from, to }) => [from, to]);
      for (const [i, at] of moments.entries()) expect(at).toBeGreaterThanOrEqual((moments[i - 1] ?? 0) - 1e-9);
      expect(moments.at(-1)!).toBeLessThanOrEqual(samples.length / rate + 1e-9);
    }),
  );
});
