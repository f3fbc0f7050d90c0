/**
 * Where words stand that a newsroom answers for: in headline, deck and body, outside of quotation marks.
 *
 *   ownWords(draft, /\ba surge\b/gi) → each with the sentence around it
 *
 * Not here: notes, captions and embeds, which are parts of their own, and what somebody said.
 */
import type { Figure } from "../domain/figure.ts";
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
    if (cue?.test(words) !== false) yield* wordsIn(draft, sentence, pattern);
  }
}

/** The same in the sentence of a figure alone. */
export function* ownWordsAround(draft: Draft, { span }: Figure, pattern: RegExp): Iterable<OwnWords> {
  const sentence = draft.isIn(span, "headline", "deck", "body") ? draft.sentenceAt(span.start) : undefined;
  if (sentence !== undefined && span.end <= sentence.end) yield* wordsIn(draft, sentence, pattern);
}

function* wordsIn(draft: Draft, sentence: Sentence, pattern: RegExp): Iterable<OwnWords> {
  for (const match of draft.text.slice(sentence.start, sentence.end).matchAll(pattern)) {
    const start = sentence.start + match.index;
    const span = spanOf(draft.text, start, start + match[0].length);
    if (!draft.isQuoted(span)) yield { span, match, sentence };
  }
}
