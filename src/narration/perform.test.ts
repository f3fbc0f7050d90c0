import { expect, test } from "vitest";
import { sentenceOf } from "./made-up-script.spec-kit.ts";
import { MisspokenError, type Performed, type Piece, perform } from "./perform.ts";
import { type Script, type SpokenSentence, wordsOf } from "./script.ts";
import type { Said, Voice } from "./voice.ts";

const rate = 1000;
const encoder = () => ({
  ...{ type: "audio/test", delay: 0.05 },
  encode: (samples: Float32Array) => Uint8Array.of(samples.length / 100),
  finish: () => Uint8Array.of(255),
});

/** A voice that takes a tenth of a second a word, and a tenth of silence at both ends. `change` is what it makes of its answer. */
function voiceOf(change: (said: Said, sentence: SpokenSentence) => Said = (said) => said): Voice {
  return {
    ...{ id: "test", name: "Test", version: "1", rate, gain: 0 },
    async *say(sentences) {
      for (const sentence of sentences) {
        const words = wordsOf(sentence);
        const times = words.map((_, i) => ({ from: (i + 1) / 10, to: (i + 2) / 10 }));
        const samples = new Float32Array((words.length + 2) * 100).fill(0.1);
        yield change({ samples, times, heard: words.map((word) => word.toLowerCase()) }, sentence);
      }
    },
  };
}

const script: Script = {
  sentences: [sentenceOf("Two died, he said."), sentenceOf("Nobody was hurt."), sentenceOf("Corrected.", "note")],
  ...{ unread: [], problems: [] },
};

async function performed(voice: Voice): Promise<{ pieces: Piece[]; end: Performed }> {
  const performance = perform(script, voice, encoder());
  const pieces: Piece[] = [];
  for (;;) {
    const next = await performance.next();
    if (next.done) return { pieces, end: next.value };
    pieces.push(next.value);
  }
}

test("words have their times in the whole sound, later by what the format delays", async () => {
  const { pieces, end } = await performed(voiceOf());
  expect(pieces.map(({ sentence }) => [sentence.from, sentence.to])).toEqual([
    [0.15, 0.55],
    [0.75, 1.05],
    [1.55, 1.65],
  ]);
  expect(pieces[0]!.sentence.tokens[1]).toMatchObject({ written: "died", from: 0.25, to: 0.35 });
  // Behind a paragraph .3 s of silence, behind what stands apart .6 s.
  expect(end.duration).toBeCloseTo(0.6 + 0.5 + 0.3 + 0.3 + 0.6, 9);
  expect([end.words, end.times]).toEqual(["verified", "told"]);
});

test("a sentence of which the voice spoke other words is not given out", async () => {
  const drops = voiceOf((said, sentence) =>
    wordsOf(sentence)[0] === "Nobody" ? { ...said, heard: ["body", "was", "hurt"] } : said,
  );
  const performance = perform(script, drops, encoder());
  expect((await performance.next()).done).toBe(false);
  await expect(performance.next()).rejects.toThrow(MisspokenError);
});

test("a voice that ends early is a fault, never a shorter narration", async () => {
  const silent: Voice = { ...voiceOf(), say: () => voiceOf().say(script.sentences.slice(0, 1)) };
  await expect(performed(silent)).rejects.toThrow("ended before sentence 2 of 3");
});

test("a voice that tells neither words nor times: each word has its share, and it is said that nothing was told", async () => {
  const { pieces, end } = await performed(voiceOf((said) => ({ ...said, heard: null, times: null })));
  expect([end.words, end.times]).toEqual(["not-told", "estimated"]);
  const { tokens } = pieces[0]!.sentence;
  expect(tokens.map(({ from }) => from)).toEqual([...tokens.map(({ from }) => from)].sort((a, b) => a - b));
  expect(tokens.at(-1)!.to).toBeCloseTo(0.65, 2);
});
