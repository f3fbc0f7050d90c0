/** The engine itself: what it tells of what it says. */
import { afterAll, expect, test } from "vitest";
import { sentenceOf } from "../narration/made-up-script.spec-kit.ts";
import { type SpokenSentence, wordsOf } from "../narration/script.ts";
import type { Said } from "../narration/voice.ts";
import { fliteVoice, textOf } from "./flite-voice.ts";

const voice = fliteVoice();
afterAll(() => voice.close());

async function saidOf(sentences: readonly SpokenSentence[]): Promise<Said[]> {
  const all: Said[] = [];
  for await (const said of voice.say(sentences)) all.push(said);
  return all;
}

const report = [
  "At least twenty thousand of them have been killed since December, the White House said.",
  "Forty.",
  "The u n's office did not say how many were read the lead.",
  "In kyiv, the wagner group and others don't expect that it'll end.",
  "Nobody was hurt.",
].map((text) => sentenceOf(text));

test("each sentence comes with its own sound, its words, and a time for each word, in order", async () => {
  const all = await saidOf(report);
  expect(all).toHaveLength(report.length);
  for (const [i, { samples, times, heard }] of all.entries()) {
    const words = wordsOf(report[i]!);
    const letters = (list: readonly string[]) =>
      list
        .join("")
        .toLowerCase()
        .replace(/[^a-z]/g, "");
    expect(letters(heard!)).toBe(letters(words));
    expect(times).toHaveLength(words.length);
    const ends = times!.flatMap(({ from, to }) => [from, to]);
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    expect(ends.at(-1)!).toBeLessThan(samples.length / voice.rate);
    expect(Math.max(...samples.map(Math.abs))).toBeGreaterThan(0.1);
  }
}, 60_000);

test("the same sentences sound the same, byte for byte", async () => {
  const [first, second] = [await saidOf(report.slice(0, 2)), await saidOf(report.slice(0, 2))];
  expect(Buffer.from(first[1]!.samples.slice().buffer).equals(Buffer.from(second[1]!.samples.slice().buffer))).toBe(
    true,
  );
  expect(first[0]!.times).toEqual(second[0]!.times);
}, 60_000);

test("names in the news are said as its list has them", async () => {
  // "wag" begins otherwise than "vag": the two take other times for the same letters.
  const [wagner, plain] = await saidOf([sentenceOf("The wagner group."), sentenceOf("The wagnor group.")]);
  expect(wagner!.samples.length).not.toBe(plain!.samples.length);
}, 60_000);

test("the engine is given words in lower case, with rests where they are", () => {
  expect(textOf(report[0]!)).toBe(
    "at least twenty thousand of them have been killed since december, the white house said.",
  );
});
