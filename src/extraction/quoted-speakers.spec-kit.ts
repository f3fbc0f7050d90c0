/**
 * Specs of who speaks: marked text, each quotation with its speaker before a bar: `{Anna Berg|It fell,} she said.`
 * The marks themselves stand around the braces; `{-|…}` is nobody's.
 */
import { spanOf } from "../text/span.ts";
import { analyse } from "./analysis.ts";
import { quotesOf } from "./quotes.ts";

/** What is expected and what is read: words and speaker of each quotation. */
export function speakersIn(marked: string) {
  const expected = [...marked.matchAll(/\{([^|{}]+)\|([^{}]*)\}/g)].map(([, name, words]) => [
    words,
    name === "-" ? null : name,
  ]);
  const text = marked.replace(/\{[^|{}]+\|([^{}]*)\}/g, "$1");
  const paragraphs = text.split("\n\n");
  let start = 0;
  const parts = paragraphs.map((paragraph) => {
    const span = spanOf(text, start, start + paragraph.length);
    start += paragraph.length + 2;
    return { kind: "body" as const, span };
  });
  const read = quotesOf(analyse(text, null, parts)).map(({ span, speaker }) => [span.exact, speaker?.exact ?? null]);
  return { expected, read };
}
