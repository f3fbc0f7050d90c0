/** What an engine gives that does not tell which words it spoke may be nothing, or break off: that much can be told from the sound. */
import { type SpokenSentence, wordsOf } from "../narration/script.ts";

/** Seconds: the quickest speakers take three times as long. */
const shortestWord = 0.05;
/** Of full scale. */
const faintest = 0.001;

/** What is wrong with the sound of a sentence; undefined where nothing can be told to be. */
export function faultInSound(sentence: SpokenSentence, samples: Float32Array, rate: number): string | undefined {
  const words = wordsOf(sentence).length;
  const seconds = samples.length / rate;
  if (samples.some((sample) => !Number.isFinite(sample))) return "sound that holds other things than numbers";
  if (!samples.some((sample) => Math.abs(sample) > faintest)) return "silence";
  return seconds < words * shortestWord ? `${seconds.toFixed(2)} s of sound for ${words} words` : undefined;
}
