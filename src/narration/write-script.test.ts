import { describe, expect, test } from "vitest";
import type { PartKind } from "../domain/article.ts";
import { spanOf } from "../text/span.ts";
import { disclosure } from "./disclosure.ts";
import { wordsOf } from "./script.ts";
import { writeScript } from "./write-script.ts";

/** An article of parts in this order, a line each. */
function articleOf(...parts: [PartKind, string][]) {
  const text = parts.map(([, words]) => words).join("\n");
  let at = 0;
  const placed = parts.map(([kind, words]) => {
    const start = at;
    at += words.length + 1;
    return { kind, span: spanOf(text, start, start + words.length) };
  });
  return { text, parts: placed, embeds: [{ part: 2, author: "Ines Marlowe", date: null, url: null }] };
}

const said = (...parts: [PartKind, string][]) =>
  writeScript(articleOf(...parts), []).sentences.map((sentence) => wordsOf(sentence).join(" "));

describe("what is read aloud", () => {
  test("first that the voice is AI-generated", () => {
    const { sentences } = writeScript(articleOf(["body", "Two died."]), []);
    const announced = sentences.filter(({ kind }) => kind === "announcement");
    expect(announced.flatMap(({ tokens }) => tokens.map(({ written }) => written)).join(" ")).toBe(disclosure);
    expect(sentences[0]!.chapter).toBe("About this voice");
  });
  test("headline, paragraphs, a post after its author, a note as a note", () => {
    const script = said(
      ["headline", "Two die"],
      ["body", "Two died. One lives."],
      ["embed", "Two!"],
      ["note", "Corrected."],
    );
    expect(script.slice(3)).toEqual([
      "two die",
      "two died",
      "one lives",
      "a post by ines marlowe",
      "two",
      "a note on this article",
      "corrected",
    ]);
  });
  test("no captions of pictures, biographies and disclosures of the page's own", () => {
    const article = articleOf(
      ["caption", "A house."],
      ["bio", "She writes."],
      ["body", "Two died."],
      ["disclosure", "AI."],
    );
    const { sentences, unread } = writeScript(article, []);
    expect(unread).toEqual([0, 1, 3]);
    expect(wordsOf(sentences.at(-1)!).join(" ")).toBe("two died");
  });
});

test("every sentence ends in a rest, also a headline", () => {
  const { sentences } = writeScript(articleOf(["headline", "Two die"]), []);
  expect(sentences.at(-1)!.tokens.at(-1)!.rest).toBe(".");
});

test("what cannot be said is a problem that shows it in its words", () => {
  const { problems } = writeScript(articleOf(["body", "Two died 🕯 here."]), []);
  expect(problems).toEqual([expect.objectContaining({ code: "not-speakable", message: expect.stringContaining("🕯") })]);
});

test("a post whose author cannot be said is announced without", () => {
  const article = { ...articleOf(["body", "A."], ["body", "B."], ["embed", "Two died."]) };
  const named = { ...article, embeds: [{ part: 2, author: "记者", date: null, url: null }] };
  expect(writeScript(named, []).sentences.map((sentence) => wordsOf(sentence).join(" "))).toContain(
    "a post shown in the article",
  );
});
