/**
 * Where words stand that a newsroom answers for: in headline, deck and body, outside of quotation marks.
 *
 *   ownWords(draft, /\ba surge\b/gi) → each with the sentence around it
 *
 * Not here: notes, captions and embeds, which are parts of their own, and what somebody said.
 */
import type { Sentence } from "../text/sentence.ts";
import { type Span, spanOf } from "../text/span.ts";
import type { Draft } from "./draft.ts";

export interface OwnWords {
  readonly span: Span;
  readonly match: RegExpExecArray;
  readonly sentence: Sentence;
}

/**
 * In the order of the text, within one sentence each. `pattern`: global; `cue`: where it is slow, words of which one stands in whatever
 * it matches.
 */
export function* ownWords(draft: Draft, pattern: RegExp, cue?: RegExp): Iterable<OwnWords> {
  for (const sentence of draft.ownSentences()) {
    const words = draft.text.slice(sentence.start, sentence.end);
    if (cue?.test(words) === false) continue;
    for (const match of words.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const span = spanOf(draft.text, start, start + match[0].length);
      if (!draft.isQuoted(span)) yield { span, match, sentence };
    }
  }
}
