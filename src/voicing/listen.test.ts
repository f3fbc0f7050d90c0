import { afterAll, describe, expect, test } from "vitest";
import type { SpokenSentence } from "../narration/script.ts";
import { setLevel } from "../narration/set-level.ts";
import { fliteVoice } from "./flite-voice.ts";
import { findListener, notInstalled } from "./listen.ts";
import { decode } from "./run-sphinx.ts";

const found = findListener();
const voice = fliteVoice();
afterAll(() => voice.close());

const sentenceOf = (text: string): SpokenSentence => ({
  ...{ kind: "body", part: null, span: null, chapter: null },
  tokens: text.split(" ").map((word) => ({ written: word, span: null, words: [word], rest: "", rule: "test" })),
});

async function soundOf(text: string): Promise<Float32Array> {
  for await (const { samples } of voice.say([sentenceOf(text)])) return setLevel(samples, voice.gain);
  throw new Error("nothing was said");
}

describe.skipIf(found === notInstalled)("with pocketsphinx", () => {
  const examine = async (readings: readonly (readonly [number, string, Float32Array])[], rate = voice.rate) => {
    if (found === notInstalled) throw new Error(found);
    return found.examine(
      readings.map(([index, text, samples]) => ({ index, sentence: sentenceOf(text), samples })),
      rate,
    );
  };

  test("the sentence is named by its place in the script, whatever stands between", async () => {
    const said = await soundOf("at least twelve people died in Ostvik");
    const plain = await soundOf("officials spoke to reporters");
    const faults = await examine([
      [4, "officials spoke to reporters", plain],
      [7, "at least twelve people died in Ostvik", said],
      [9, "at least twenty people died in Ostvik", said],
    ]);
    expect(faults).toEqual([{ sentence: 9, expected: "twenty", heard: "twelve" }]);
  });

  test("sound of another rate is heard as well", async () => {
    const text = "at least forty six miners were not found";
    const [given, rate] = [await soundOf(text), 22050];
    const samples = Float32Array.from({ length: Math.floor((given.length * rate) / voice.rate) - 2 }, (_, i) => {
      const at = (i * voice.rate) / rate;
      const before = given[Math.floor(at)]!;
      return before + (given[Math.ceil(at)]! - before) * (at % 1);
    });
    expect(await examine([[0, text, samples]], rate)).toEqual([]);
    const other = "at least forty seven miners were found";
    expect((await examine([[0, other, samples]], rate)).map(({ heard }) => heard)).toEqual(["forty six", "not"]);
  });

  test("silence is a fault, since nothing of what counts is heard in it", async () => {
    const faults = await examine([[0, "three men were not hurt", new Float32Array(voice.rate)]]);
    expect(faults.map(({ expected }) => expected)).toEqual(["three", "not"]);
  });

  test("who cannot listen says so", async () => {
    await expect(decode({ utterances: [{ samples: new Float32Array(10) }], rate: 0 })).rejects.toThrow();
  });
});
