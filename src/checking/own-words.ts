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

/** In the order of the text; the pattern is global. */
export function* ownWords(draft: Draft, pattern: RegExp): Iterable<OwnWords> {
  for (const { kind, span } of draft.parts) {
    if (kind !== "headline" && kind !== "deck" && kind !== "body") continue;
    for (const match of span.exact.matchAll(pattern)) {
      const start = span.start + match.index;
      const found = spanOf(draft.text, start, start + match[0].length);
      const sentence = draft.isQuoted(found) ? undefined : draft.sentenceAt(start);
      if (sentence !== undefined) yield { span: found, match, sentence };
    }
  }
}
