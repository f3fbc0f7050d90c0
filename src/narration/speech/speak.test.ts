import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { speak } from "./speak.ts";

const spoken = (text: string) =>
  speak(text, 0, text.length)
    .tokens.map(({ words, rest }) => `${words.join(" ")}${rest}`)
    .join(" ");
const unsaid = (text: string) => speak(text, 0, text.length).unspeakable.map(({ exact }) => exact);

test("a sentence in the middle of an article: each token is tied to its characters there", () => {
  const text = "Rain. At least 1,200 people died. More rain.";
  const { tokens, unspeakable } = speak(text, 6, 33);
  expect(unspeakable).toEqual([]);
  expect(tokens.map(({ written }) => written)).toEqual(["At", "least", "1,200", "people", "died"]);
  expect(tokens[2]).toEqual({
    written: "1,200",
    span: { start: 15, end: 20, exact: "1,200" },
    words: ["one", "thousand", "two", "hundred"],
    rest: "",
    rule: "whole-number",
  });
});

test("what stands behind the sentence is not looked at", () => {
  const text = "They fled in 1994. 12 died.";
  expect(speak(text, 0, 18).tokens.at(-1)).toMatchObject({ written: "1994", rest: "." });
});

describe("rests", () => {
  test.each([
    ["Twelve died, she said; nine fled: all safe.", "twelve died, she said, nine fled, all safe."],
    ["Nine (all miners) died — at noon.", "nine, all miners, died, at noon."],
    ["“Run!” he cried. Who?", "run! he cried. who?"],
    ["Nine … then ten died...", "nine, then ten died."],
    ["“[The troops] left,” it said", "the troops left, it said."],
    ["He lives in the U.S.", "he lives in the u s."],
    ["Toll rises", "toll rises."],
  ])("%s", (text, expected) => expect(spoken(text)).toBe(expected));
});

describe("invisible characters and marks", () => {
  test.each([
    ["soft hyphen", "evac\u00aduation", "evacuation."],
    ["zero-width blank", "12\u200b,000 died", "twelve thousand died."],
    ["byte order mark", "\ufeffNine died", "nine died."],
    ["a mark of its own", "Cafe\u0301 Zoe\u0308", "cafe zoe."],
    ["letters with marks", "São Paulo, Łódź, Erdoğan, Straße", "sao paulo, lodz, erdogan, strasse."],
    ["full-width digits", "１２ died", "twelve died."],
  ])("%s", (_, text, expected) => expect(spoken(text)).toBe(expected));

  test("the token covers them", () => {
    expect(speak("12\u200b,000 died", 0, 12).tokens[0]!.written).toBe("12\u200b,000");
    expect(speak("Cafe\u0301", 0, 5).tokens[0]!.written).toBe("Cafe\u0301");
  });
});

test("what cannot be said is told, in whole stretches", () => {
  expect(unsaid("In Київ 12 died 😀👩‍🚀.")).toEqual(["Київ", "😀👩‍🚀"]);
  expect(unsaid("Area 50¹ ٣ → ①")).toEqual(["¹", "٣", "→", "①"]);
  expect(unsaid("No one was hurt.")).toEqual([]);
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    ...["12", "1,200", ".5", "-", "–", "$", "€", "%", "°C", "kg", "/", "May", "U.S.", "UN", "Dr.", "II", "@", "#", "½"],
    ...[
      "a.m.",
      "1994",
      "s",
      "x",
      ":",
      "30",
      "bn",
      "'",
      "(",
      "]",
      " ",
      "\u00a0",
      "\n",
      "é",
      "ß",
      "Ⅷ",
      "😀",
      "\u00ad",
      "К",
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.array(pieces).map((all) => all.join("")),
  );
  const runs = { numRuns: process.env.TOLLBOOK_SOAK === undefined ? 2_000 : 100_000 };

  test("is spoken in letters, in order, and no digit is lost", () => {
    fc.assert(
      fc.property(texts, fc.nat(5), (text, start) => {
        const { tokens, unspeakable } = speak(text, Math.min(start, text.length), text.length);
        const spans = tokens.map(({ span }) => span!);
        for (const { words } of tokens) for (const word of words) expect(word).toMatch(/^[a-z']+$/i);
        for (const span of [...spans, ...unspeakable]) expect(text.slice(span.start, span.end)).toBe(span.exact);
        expect(spans.every(({ start }, index) => index === 0 || spans[index - 1]!.end <= start)).toBe(true);
        const covered = [...spans, ...unspeakable];
        const digits = [...text.matchAll(/\p{N}/gu)].map(({ index }) => index).filter((index) => index >= start);
        expect(digits.filter((at) => !covered.some((span) => span.start <= at && at < span.end))).toEqual([]);
      }),
      runs,
    );
  });
});
