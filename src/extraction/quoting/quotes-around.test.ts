import { expect, test } from "vitest";
import { quotedStretchesOf } from "./quote-marks.ts";
import { quotesAround } from "./quotes-around.ts";

const text = "“One.” Two “three”. Four “five “six” seven. Eight” nine. “Ten.” “Eleven.”";
const quotes = quotedStretchesOf(text, 0, text.length);
const sentences = ["“One.”", "Two “three”.", "Four “five “six” seven.", "Eight” nine.", "“Ten.”", "“Eleven.”"].map(
  (words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }),
);

test("a sentence gets those that touch it, the last closed before it and the first behind it", () => {
  const around = quotesAround(quotes);
  const wordsOf = sentences.map((sentence) => around(sentence).map(({ start, end }) => text.slice(start, end)));
  expect(wordsOf).toEqual([
    ["One.", "three"],
    ["One.", "three", "five “six” seven. Eight"],
    ["three", "five “six” seven. Eight", "six", "Ten."],
    ["five “six” seven. Eight", "six", "Ten."],
    ["six", "Ten.", "Eleven."],
    ["Ten.", "Eleven."],
  ]);
});
