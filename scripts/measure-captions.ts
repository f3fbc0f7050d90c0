/**
 * How far captions are from the sound: when each word of the sample articles begins as the voice tells it, beside when a speech recognizer hears it
 * begin that knows the words and nothing of the voice (pocketsphinx, frames of 10 ms); and as it is estimated from the sound, beside what the voice tells.
 * `npx tsx scripts/measure-captions.ts`
 *
 * Words that stand in no dictionary, and those behind them, are left out: the recognizer does not know where they end.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { estimateTimes } from "../src/narration/estimate-times.ts";
import { type SpokenSentence, wordsOf } from "../src/narration/script.ts";
import type { Said } from "../src/narration/voice.ts";
import { writeScript } from "../src/narration/write-script.ts";
import { readDocument } from "../src/reading/read-document.ts";
import { fliteVoice } from "../src/voicing/flite-voice.ts";
import { exactGrammar } from "../src/voicing/listening-grammar.ts";
import { decode, program, readDictionary } from "../src/voicing/run-sphinx.ts";

if (!existsSync(program)) throw new Error("pocketsphinx is not installed");
const dictionary = await readDictionary();
const voice = fliteVoice();
const rows = [];
const all: number[] = [];
const estimates: number[] = [];
for (const file of readdirSync("sample").filter((name) => name.endsWith(".html"))) {
  const { article } = readDocument({ bytes: readFileSync(`sample/${file}`) });
  if (article === null) throw new Error(`${file} could not be read`);
  const differences = await measure(writeScript(article, []).sentences);
  all.push(...differences);
  rows.push(rowOf(file, differences));
}
await voice.close();
console.table([...rows, rowOf("all", all), rowOf("estimated", estimates)]);

/** Milliseconds, word by word, by which the recognizer hears a word begin later than it is told. */
async function measure(sentences: readonly SpokenSentence[]): Promise<number[]> {
  const said: Said[] = [];
  for await (const sentence of voice.say(sentences)) said.push(sentence);
  for (const [i, { samples, times }] of said.entries()) {
    const estimated = estimateTimes(sentences[i]!, samples, voice.rate);
    estimates.push(...estimated.map(({ from }, word) => (from - times![word]!.from) * 1000));
  }
  const words = sentences.map((sentence) => wordsOf(sentence).map((word) => word.toLowerCase()));
  const grammars = words.map((own) => exactGrammar(own, (word) => dictionary.has(word)));
  const utterances = said.map(({ samples }, i) => ({ samples, grammar: grammars[i]!.text }));
  const named = new Set(grammars.flatMap((grammar) => [...grammar.words]));
  const vocabulary = new Map([...named].map((word) => [word, dictionary.get(word)!]));
  const heard = await decode({ utterances, rate: voice.rate, vocabulary, isTimed: true });
  return words.flatMap((own, i) => {
    const known = heard[i]!.filter(({ word }) => !word.startsWith("sound_"));
    let at = 0;
    return own.flatMap((word, j) => {
      if (known[at]?.word !== word) return [];
      const { from } = known[at++]!;
      const isBehindKnown = j === 0 || dictionary.has(own[j - 1]!);
      return isBehindKnown ? [(from - said[i]!.times![j]!.from) * 1000] : [];
    });
  });
}

function rowOf(name: string, differences: readonly number[]) {
  const sorted = differences.map(Math.abs).sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN);
  const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
  return {
    name,
    words: sorted.length,
    "median ms": at(0.5),
    "p90 ms": at(0.9),
    "p99 ms": at(0.99),
    "mean, with sign": Math.round(mean),
  };
}
