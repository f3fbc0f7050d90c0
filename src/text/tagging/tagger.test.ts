import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { readSentences } from "../sentence.ts";
import { wordsOf } from "./lexicon.ts";
import { tagged } from "./tagger.ts";

const spelled = (text: string) =>
  readSentences(text).map(({ tokens }) => tokens.map(({ exact, pos }) => `${exact}/${pos}`).join(" "));

describe("the words, tags and sentences that wink-nlp itself gives", () => {
  const wink = winkNLP(model, ["sbd", "pos"]);
  const ofWink = (text: string) => {
    const document = wink.readDoc(text);
    const words = document.tokens();
    const tags = words.out(wink.its.pos);
    const lasts = (document.sentences().out(wink.its.span) as unknown as [number, number][]).map(([, last]) => last);
    return { words: words.out().map((word, i) => `${word}/${tags[i]}`), lasts };
  };
  const ofOurs = (text: string) => {
    const { words, tags, lasts } = tagged(text);
    return { words: words.map(({ exact }, i) => `${exact}/${tags[i]}`), lasts };
  };
  const passages = readFileSync("test/corpus/passages.ndjson", "utf8").trim().split("\n");

  test("for all passages of the corpus", () => {
    for (const line of passages) {
      const { text } = JSON.parse(line) as { text: string };
      expect(ofOurs(text)).toEqual(ofWink(text));
    }
  });

  test.each([
    ["contractions", "They can't, won't and didn't; it's Okoye's, who'd've gone."],
    ["quotation marks that may open or close", `"It fell," he said. "Nobody 'was' hurt." 'Two died.' Three lived.`],
    [
      "abbreviations",
      "Dr. A. Berg of the U.N. left at 5 p.m. on Jan. 3. Gov. Lee stayed, e.g. in St. Ives, etc. Rain fell.",
    ],
    ["lines, tabs and blanks", " One\n two.\n\nThree\tfour\r\n \n  five\u00a0six\u2009seven. \n"],
    [
      "signs, addresses and numbers",
      "See https://a.example/b?c=1, a@b.example or @ab #cd :-) 5pm, 3rd, $5m, 1990s (2-3 or 12,000)…",
    ],
    [
      "words that change with their neighbours",
      "The record rains record losses; they fear to list what the list of names lists.",
    ],
  ])("for %s", (_, text) => expect(ofOurs(text)).toEqual(ofWink(text)));
});

test("a text is cut and tagged alike, whatever was read before it", () => {
  const text = "Nobody asked for Quellinge's view of the harbour's loss.";
  const first = spelled(text);
  readSentences("The ship was Quellinge's, and the loss the harbour's, they said.");
  expect(spelled(text)).toEqual(first);
});

test("a number met inside a name stays a number elsewhere, also in the same text", () => {
  const text = "Sixteen of the 16 Grelvickers fled; the grelvick's gate fell.";
  const first = spelled(text);
  const before = "An F-16 flew over Grelvickers' gates, a grelvick-16, the Sixteen and (Grelvick's) 16.";
  readSentences(before);
  expect(spelled(text)).toEqual(first);
  expect(spelled(`${before} ${text}`)).toEqual([...spelled(before), ...first]);
});

test("a piece is cut once and remembered, unless it is too long for a word", () => {
  expect(wordsOf("(Lund’s").map(({ lower }) => lower)).toEqual(["(", "lund", "'s"]);
  expect(wordsOf("Grelvick’s")).toBe(wordsOf("Grelvick’s"));
  const line = "=".repeat(80);
  expect(wordsOf(line)).not.toBe(wordsOf(line));
  expect(wordsOf(line)).toEqual(wordsOf(line));
});
