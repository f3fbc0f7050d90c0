/** Sentences for specs, from text: `sentenceOf("Two died, he said.")`. */
import { spanOf } from "../text/span.ts";
import type { Rest, SpokenSentence } from "./script.ts";

/** Each word is a token; a sign behind it is its rest. */
export function sentenceOf(text: string, kind: SpokenSentence["kind"] = "body"): SpokenSentence {
  const tokens = [...text.matchAll(/([A-Za-z']+)([,.?!]?)/g)].map(({ index, 1: word, 2: rest }) => ({
    ...{ written: word!, span: spanOf(text, index, index + word!.length) },
    ...{ words: [word!], rest: rest as Rest, rule: "word" },
  }));
  return { kind, part: 0, span: spanOf(text, 0, text.length), chapter: null, tokens };
}
