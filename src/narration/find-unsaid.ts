/** Words of an article that a script leaves out or says as others: read back against the text, letter by letter. */
import type { Part } from "../domain/article.ts";
import { type Span, spanOf } from "../text/span.ts";
import type { Script, SpokenToken } from "./script.ts";

interface Written {
  readonly text: string;
  readonly parts: readonly Part[];
}

/**
 * Each run of letters and digits, in the parts that are read aloud, that no word is said for; and each plain word (one that its rule says as it is written) for
 * which other letters are said.
 */
export function findUnsaid({ sentences, unread }: Script, { text, parts }: Written): Span[] {
  const tokens = sentences
    .flatMap((sentence) => sentence.tokens)
    .filter((token) => token.span !== null)
    .sort((a, b) => a.span!.start - b.span!.start);
  const silent = new Set(unread);
  const unsaid: Span[] = [];
  let i = 0;
  for (const [index, part] of parts.entries()) {
    if (silent.has(index)) continue;
    for (const run of runsIn(text, part.span)) {
      while (i < tokens.length && tokens[i]!.span!.end <= run.start) i++;
      if (!isCovered(run, tokens, i)) unsaid.push(run);
    }
  }
  return [...unsaid, ...tokens.filter(isOther).map(({ span }) => span!)];
}

function* runsIn(text: string, { start, end }: Span): Generator<Span> {
  for (const { index, 0: exact } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
    // "[8]" leads to a note, and is no word of the text.
    if (/^\[(?:\d{1,3}|[a-z])\]/.test(text.slice(start + index - 1, start + index + 4)) && exact.length < 4) continue;
    yield spanOf(text, start + index, start + index + exact.length);
  }
}

/** Tokens may part a run ("30k"), and one of several ("122 387") is said in the first of them. */
function isCovered(run: Span, tokens: readonly SpokenToken[], first: number): boolean {
  let at = run.start;
  for (let i = first; i < tokens.length && at < run.end; i++) {
    const { span, words, rule } = tokens[i]!;
    if (span!.start > at || (words.length === 0 && rule !== "number-of-figure")) return false;
    at = span!.end;
  }
  return at >= run.end;
}

function isOther({ rule, written, words }: SpokenToken): boolean {
  if (rule !== "word") return false;
  const letters = (said: string) =>
    said
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^a-z]/g, "");
  const [plain, said] = [letters(written), letters(words.join(""))];
  // Letters that have no plain one to stand for them ("ß", "ø") are said as two or another.
  return /^[\p{ASCII}’]*$/u.test(written) && plain !== said;
}
