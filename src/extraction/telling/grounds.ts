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
  ["based", "the", "figure", "on"],
  ["based", "the", "figures", "on"],
  ["based", "the", "numbers", "on"],
  ["based", "it", "on"],
  ["attributed", "the", "figures", "to"],
  ["attributed", "the", "numbers", "to"],
  ["attributed", "them", "to"],
  ["citing"],
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
/** What one cites as a ground; whom one cites is a source. */
const evidence =
  /^(?:intelligence|records?|documents?|data|images?|imagery|footage|evidence|photographs|lists|registers?|obituaries)$/;
const openers = new Set(cues.map(([opener]) => opener));

const groundTokens = perSentence((sentence: Sentence) => {
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length - 2; i++) {
    if (!openers.has(tokens[i]!.lower)) continue;
    const cue = cues.find((words) => words.every((word, k) => tokens[i + k]?.lower === word));
    const first = i + (cue?.length ?? 0);
    // "newly declassified intelligence"
    let at = first;
    while (tokens[at]?.pos === "ADV" || (tokens[at]?.pos === "VERB" && tokens[at]!.lower.endsWith("ed"))) at++;
    const ground = cue && phraseBeginningAt(sentence, at);
    const isEvidence = cue?.length !== 1 || (ground && evidence.test(tokens[ground.last]!.lower));
    if (ground && isEvidence && !ground.head?.isPronoun) return { first, last: ground.last };
  }
  return null;
});

export function groundsOf(text: string, sentence: Sentence): Span | null {
  const ground = groundTokens(sentence);
  return ground && spanOf(text, sentence.tokens[ground.first]!.start, sentence.tokens[ground.last]!.end);
}
