import { describe, expect, test } from "vitest";
import { spanOf } from "../text/span.ts";
import { wordsOf } from "./script.ts";
import { writeScript } from "./write-script.ts";

/** What is read of a text in which brackets mark the quotations that are announced; a line is a part. Rests stand where the voice rests. */
function said(marked: string, isWithRests = false): string[] {
  const text = marked.replace(/[[\]]/g, "");
  const parts = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    ...{ kind: "body" as const, span: spanOf(text, index, index + line.length) },
  }));
  const { sentences, problems } = writeScript({ text, parts, embeds: [] }, [], quotesIn(marked, text));
  expect(problems).toEqual([]);
  const bodies = sentences.filter(({ kind }) => kind === "body");
  return bodies.map((sentence) =>
    isWithRests
      ? sentence.tokens.map(({ words, rest }) => words.join(" ") + rest).join(" ")
      : wordsOf(sentence).join(" "),
  );
}

function quotesIn(marked: string, text: string) {
  const open: number[] = [];
  const quotes: { span: ReturnType<typeof spanOf> }[] = [];
  let at = 0;
  for (const character of marked) {
    if (character === "[") open.push(at);
    else if (character === "]") quotes.push({ span: spanOf(text, open.pop()!, at) });
    else at++;
  }
  return quotes;
}

describe("a quotation is begun and ended", () => {
  test.each([
    ["“[We saw it all,]” he said.", ["quote we saw it all end quote he said"]],
    ["He said “[it was 12 miles away].”", ["he said quote it was twelve miles away end quote"]],
    [
      "“[She told me ‘[run away now]’ and left,]” he said.",
      ["quote she told me quote run away now end quote and left end quote he said"],
    ],
    ["“[‘[We saw it all]’]” was the headline.", ["quote quote we saw it all end quote end quote was the headline"]],
    ["“[We saw it all. Then we ran.]” He left.", ["quote we saw it all", "then we ran end quote", "he left"]],
    [
      "“[We saw it all.\nThen we ran.]” He left.",
      ["quote we saw it all end quote", "quote then we ran end quote", "he left"],
    ],
    ["The “so-called” army said nothing.", ["the so called army said nothing"]],
  ])("%s", (text, sentences) => {
    expect(said(text)).toEqual(sentences);
  });
});

test("the voice rests around what it announces, and as long as ever behind the sentence", () => {
  expect(said("He said “[it was 12 miles away].” “[Is it over now?]” she asked.", true)).toEqual([
    "he said, quote, it was twelve miles away, end quote.",
    "quote, is it over now? end quote.",
    "she asked.",
  ]);
});

test("the words that announce are none of the article's: no characters, and nothing for captions to show", () => {
  const text = "“We saw it all,” he said.";
  const parts = [{ kind: "body" as const, span: spanOf(text, 0, text.length) }];
  const { sentences } = writeScript({ text, parts, embeds: [] }, [], [{ span: spanOf(text, 1, 15) }]);
  const announcing = sentences.at(-1)!.tokens.filter(({ rule }) => rule === "announced-quote");
  expect(announcing.map(({ words }) => words.join(" "))).toEqual(["quote", "end quote"]);
  for (const token of announcing) expect(token).toMatchObject({ span: null, written: "" });
});

test("a quotation of which nothing is said is not announced", () => {
  expect(said("He said “[…]” and left.")).toEqual(["he said and left"]);
});
