import { describe, expect, test } from "vitest";
import { readSentences } from "./sentence.ts";

const wordsOf = (text: string) => readSentences(text).flatMap(({ tokens }) => tokens.map(({ exact }) => exact));

describe("marks of notes are no words", () => {
  test.each([
    ["It hit Lund,[4] Ystad[nb 3] and Malmö.", "It hit Lund , Ystad and Malmö ."],
    ["Nine died.[5][6] Many fled.", "Nine died . Many fled ."],
    ["Nine died. [5] Many fled.", "Nine died . Many fled ."],
    ["Nine died[citation needed] there.[a]", "Nine died there ."],
    ["“Nine died.”[5]", "“ Nine died . ”"],
    ["Nine died. [5]", "Nine died ."],
  ])("%s", (text, words) => expect(wordsOf(text).join(" ")).toBe(words));
});

describe("kept", () => {
  test.each([
    ["It killed [45] guests.", "an editor's addition"],
    ["He said, “[12] guests died.”", "an addition at the head of what was said"],
    ["It hit Lund[the town] hard.", "words are no mark"],
    ["The list[45 is long.", "nothing closes it"],
  ])("%s (%s)", (text) => expect(wordsOf(text)).toContain("["));
});

test("what is left still leads into the text", () => {
  const text = "It hit Lund,[4] and nine died.[5] Many fled.";
  for (const { tokens, start, end } of readSentences(text)) {
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.exact);
    expect([tokens[0]!.start, tokens.at(-1)!.end]).toEqual([start, end]);
  }
});
