/**
 * The check by listening, held to what it promises: a voice that reads another figure, or leaves out a hedge or a "not", is found out by its sound
 * alone, and one that reads what is written is hardly ever accused. Skipped where pocketsphinx is not installed; the whole of it in the long rounds.
 */
import { afterAll, describe, expect, test } from "vitest";
import type { HeardSentence } from "../../src/narration/listener.ts";
import type { SpokenSentence } from "../../src/narration/script.ts";
import { fliteVoice } from "../../src/voicing/flite-voice.ts";
import { findListener, notInstalled } from "../../src/voicing/listen.ts";
import { type MadeUpSentence, madeUpSentence, misreadings } from "./made-up-sentences.ts";

const isSoak = process.env.TOLLBOOK_SOAK !== undefined;
const [planted, clean] = isSoak ? [50, 120] : [12, 20];
const found = findListener();
const voice = fliteVoice();
afterAll(() => voice.close());

const sentenceOf = (words: readonly string[]): SpokenSentence => ({
  ...{ kind: "body", part: null, span: null, chapter: null },
  tokens: words.map((word, i) => ({
    ...{ written: word, span: null, words: [word], rule: "made-up" },
    rest: i === words.length - 1 ? ("." as const) : ("" as const),
  })),
});

interface Reading {
  readonly written: readonly string[];
  readonly said: readonly string[];
}

/** The sound of what is said, under the script of what is written. */
async function soundsOf(readings: readonly Reading[]): Promise<HeardSentence[]> {
  const sounds: HeardSentence[] = [];
  for await (const { samples } of voice.say(readings.map(({ said }) => sentenceOf(said))))
    sounds.push({ index: sounds.length, sentence: sentenceOf(readings[sounds.length]!.written), samples });
  return sounds;
}

/** One kind of misreading after the other. */
function plantedReadings(count: number): Reading[] {
  const readings: Reading[] = [];
  const kindOf = () => misreadings[readings.length % misreadings.length]!;
  for (let seed = 700; readings.length < count; seed++) {
    const { words, misread }: MadeUpSentence = madeUpSentence(seed);
    const said = misread[kindOf()];
    if (said !== undefined) readings.push({ written: words, said });
  }
  return readings;
}

describe.skipIf(found === notInstalled)("with pocketsphinx", () => {
  const examine = async (readings: readonly Reading[]) => {
    if (found === notInstalled) throw new Error(found);
    const faults = await found.examine(await soundsOf(readings), voice.rate);
    return new Map(faults.map((fault) => [fault.sentence, fault]));
  };

  test(`${planted} planted misreadings are all heard`, { timeout: 600_000 }, async () => {
    const readings = plantedReadings(planted);
    const faults = await examine(readings);
    expect(readings.filter((_, i) => !faults.has(i)).map(({ written, said }) => [written, said])).toEqual([]);
  });

  test(`of ${clean} sentences that are read as they are written, one in twenty at most is accused`, {
    timeout: 600_000,
  }, async () => {
    const readings = Array.from({ length: clean }, (_, i) => madeUpSentence(300 + i).words).map((words) => ({
      ...{ written: words, said: words },
    }));
    const faults = await examine(readings);
    expect(faults.size, JSON.stringify([...faults.values()])).toBeLessThanOrEqual(clean / 20);
  });
});

test("without it the reason is told", () => {
  expect(findListener((path) => !path.includes("pocketsphinx_batch"))).toBe("pocketsphinx is not installed");
  expect(findListener((path) => !path.endsWith("lm.bin"))).toBe(notInstalled);
});

test("a made-up sentence is the same each time, and every misreading says something else", () => {
  for (let seed = 0; seed < 500; seed++) {
    const { words, misread } = madeUpSentence(seed);
    expect(madeUpSentence(seed).words).toEqual(words);
    expect(words.every((word) => /^[A-Za-z]+$/.test(word))).toBe(true);
    for (const said of Object.values(misread)) expect(said).not.toEqual(words);
  }
});
