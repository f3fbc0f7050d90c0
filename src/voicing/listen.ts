/**
 * The check by listening: each sentence with a number, a hedge or a negation is heard twice by a speech recognizer, once with all of English to choose
 * from and once with what the sentence could say; a fault is told where neither hears what is written.
 *
 * It needs pocketsphinx, which is not part of the program. Measured in docs/decisions/0020-voice-and-sound.md.
 */
import { existsSync } from "node:fs";
import { compareHeard } from "../narration/compare-heard.ts";
import { delicateSites } from "../narration/delicate-words.ts";
import type { HeardSentence, Listener } from "../narration/listener.ts";
import { wordsOf } from "../narration/script.ts";
import { listeningGrammar } from "./listening-grammar.ts";
import { type Dictionary, decode, modelFiles, program, readDictionary } from "./run-sphinx.ts";

/** What is told where nothing listens: the reason that stands in the narration's checks. */
export const notInstalled = "pocketsphinx is not installed";

/** Sentences a call: some minutes of sound in files at once, and the model loaded seldom. */
const batch = 50;

/** A listener, or why there is none. `exists`: whether a file is there. */
export function findListener(exists: (path: string) => boolean = existsSync): Listener | typeof notInstalled {
  if (![program, ...Object.values(modelFiles)].every(exists)) return notInstalled;
  let dictionary: Promise<Dictionary> | undefined;
  return {
    name: "pocketsphinx",
    async examine(sentences, rate) {
      dictionary ??= readDictionary();
      const known = await dictionary;
      const told = sentences.map(saidIn).filter(({ words }) => delicateSites(words).length > 0);
      const faults = [];
      for (let first = 0; first < told.length; first += batch)
        faults.push(...(await examineBatch(told.slice(first, first + batch), rate, known)));
      return faults;
    },
  };
}

interface Told {
  readonly index: number;
  readonly words: readonly string[];
  readonly samples: Float32Array;
}

const saidIn = ({ index, sentence, samples }: HeardSentence): Told => ({
  ...{ index, samples },
  words: wordsOf(sentence).map((word) => word.toLowerCase()),
});

async function examineBatch(told: readonly Told[], rate: number, dictionary: Dictionary) {
  const grammars = told.map(({ words }) => listeningGrammar(words, (word) => dictionary.has(word)));
  const named = new Set(grammars.flatMap(({ words }) => [...words]));
  const vocabulary = new Map([...named].map((word) => [word, dictionary.get(word)!]));
  const utterances = told.map(({ samples }, i) => ({ samples, grammar: grammars[i]!.text }));
  const free = await decode({ utterances: told, rate });
  const bound = await decode({ utterances, rate, vocabulary });
  return told.flatMap(({ index, words }, i) => {
    const [freely, strictly] = [free[i]!, bound[i]!].map((heard) => heard.map(({ word }) => word));
    return compareHeard(words, { free: freely!, bound: strictly! }, (word) => dictionary.has(word)).map((misheard) => ({
      sentence: index,
      ...misheard,
    }));
  });
}
