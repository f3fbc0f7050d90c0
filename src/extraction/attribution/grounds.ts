/**
 * What a sentence says its statement rests on: "based on [declassified intelligence]", "rests on [hospital records]".
 *
 * Not here: "did not elaborate", which names no ground.
 */
import { perSentence, type Sentence } from "../../text/sentence.ts";
import { type Span, spanOf } from "../../text/span.ts";
import { phraseBeginningAt } from "./subject.ts";

const cues: readonly (readonly string[])[] = [
  ["based", "on"],
  ["rest", "on"],
  ["rests", "on"],
  ["resting", "on"],
  ["drawing", "on"],
  ["drawn", "from"],
  ["relying", "on"],
  ["taken", "from"],
  ["derived", "from"],
  ["compiled", "from"],
  ["put", "down", "to"],
  ["credited", "to"],
  ["credited", "it", "to"],
];
const openers = new Set(cues.map(([opener]) => opener));

const groundTokens = perSentence((sentence: Sentence) => {
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length - 2; i++) {
    if (!openers.has(tokens[i]!.lower)) continue;
    const cue = cues.find((words) => words.every((word, k) => tokens[i + k]?.lower === word));
    const ground = cue && phraseBeginningAt(sentence, i + cue.length);
    if (ground && !ground.head?.isPronoun) return { first: ground.first, last: ground.last };
  }
  return null;
});

export function groundsOf(text: string, sentence: Sentence): Span | null {
  const ground = groundTokens(sentence);
  return ground && spanOf(text, sentence.tokens[ground.first]!.start, sentence.tokens[ground.last]!.end);
}
