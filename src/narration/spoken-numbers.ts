/**
 * An article's text with its numbers as they are said, and everything else as it is written: "more than 100,000 people" → "more than one hundred thousand
 * people". What is heard can so be read again in the same words around it.
 */
import type { Part } from "../domain/article.ts";
import { doOverlap, type Span, spanOf } from "../text/span.ts";
import type { Script, SpokenToken } from "./script.ts";

/** Whether a token is said in other words than it is written: digits, and signs such as the dash of a range. Plain words are heard as they stand. */
const isOtherwise = ({ written, words, rule }: SpokenToken) =>
  rule === "number-of-figure" || /\p{N}/u.test(written) || (words.length > 0 && !/\p{L}/u.test(written));

export interface SpokenText {
  readonly text: string;
  readonly parts: readonly Part[];
  /** Where the characters of a span are; undefined where they are not read aloud. */
  rangeOf(span: Span): { start: number; end: number } | undefined;
}

export function withSpokenNumbers(
  { sentences, unread }: Script,
  { text, parts }: { readonly text: string; readonly parts: readonly Part[] },
): SpokenText {
  const tokens = sentences
    .flatMap((sentence) => sentence.tokens)
    .filter((token) => token.span !== null && isOtherwise(token));
  const replaced = tokens
    .map(({ span, words }) => ({ span: span!, said: words.join(" ") }))
    .sort((a, b) => a.span.start - b.span.start);
  const { spoken, starts } = putInto(text, replaced);
  const place = (offset: number, isEnd: boolean) => {
    const i = lastBefore(replaced, offset);
    if (i < 0) return offset;
    const { span, said } = replaced[i]!;
    if (offset < span.end) return starts[i]! + (isEnd ? said.length : 0);
    return starts[i]! + said.length + (offset - span.end);
  };
  const rangeOf = ({ start, end }: { start: number; end: number }) => ({
    start: place(start, false),
    end: place(end, true),
  });
  const silent = unread.map((index) => parts[index]!.span);
  return {
    text: spoken,
    parts: parts.map(({ kind, span }) => {
      const { start, end } = rangeOf(span);
      return { kind, span: spanOf(spoken, start, end) };
    }),
    rangeOf: (span) => (silent.some((part) => doOverlap(part, span)) ? undefined : rangeOf(span)),
  };
}

interface Replaced {
  readonly span: Span;
  readonly said: string;
}

/** The text with what is said in place of each span, and where each begins. */
function putInto(text: string, replaced: readonly Replaced[]): { spoken: string; starts: number[] } {
  const starts: number[] = [];
  let spoken = "";
  let at = 0;
  for (const { span, said } of replaced) {
    spoken += text.slice(at, span.start);
    // "12.5%" and "50-60" are tokens beside each other.
    if (said !== "" && /\p{L}$/u.test(spoken)) spoken += " ";
    starts.push(spoken.length);
    spoken += said;
    at = span.end;
  }
  return { spoken: spoken + text.slice(at), starts };
}

/** The last replacement that begins before `offset`; −1 for none. */
function lastBefore(replaced: readonly { readonly span: Span }[], offset: number): number {
  let [low, high] = [0, replaced.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (replaced[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
