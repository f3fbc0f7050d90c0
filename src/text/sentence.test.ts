import { describe, expect, test } from "vitest";
import { perSentence, readSentences } from "./sentence.ts";

const sentencesIn = (text: string) => readSentences(text).map(({ start, end }) => text.slice(start, end));
const wordsIn = (text: string) => readSentences(text).flatMap(({ tokens }) => tokens.map(({ exact }) => exact));
const tagOf = (text: string, word: string) =>
  readSentences(text)
    .flatMap(({ tokens }) => tokens)
    .find(({ exact }) => exact === word)?.pos;

describe("sentences", () => {
  test.each([
    ["Two died. Three lived.", ["Two died.", "Three lived."]],
    ["Dr. Okoye and Gen. Berg met at 5 p.m. in Lund.", ["Dr. Okoye and Gen. Berg met at 5 p.m. in Lund."]],
    ["The U.S. ship sank. Nobody drowned.", ["The U.S. ship sank.", "Nobody drowned."]],
    ["About 1.5 million left. More came.", ["About 1.5 million left.", "More came."]],
    ["  \n\t ", []],
    ["", []],
  ])("of %j", (text, sentences) => expect(sentencesIn(text)).toEqual(sentences));

  test("a stretch of a text keeps the offsets of the whole", () => {
    const text = "Title here\n\nTwo died. Three lived.";
    const [first, second] = readSentences(text, 12);
    expect([first!.start, first!.tokens[0]!.exact]).toEqual([12, "Two"]);
    expect(text.slice(second!.start, second!.end)).toBe("Three lived.");
    expect(first!.text).toBe(text);
    expect(readSentences(text, 12, 21)).toHaveLength(1);
  });
});

describe("tokens", () => {
  test.each([
    ["He fled to al-Qidra by night.", ["to", "al-Qidra", "by"], "a hyphen inside a word joins it"],
    ["A 49-year-old man fled.", ["A", "49-year-old", "man"], "however many hyphens"],
    ["It hurt twenty-eight at once.", ["twenty-eight"], "numbers in words as well"],
    ["Some 2,000-2,500 left.", ["2,000", "-", "2,500"], "numbers with a hyphen between them are a range"],
    ["Some 2,000–2,500 left.", ["2,000", "–", "2,500"], "and so with a dash"],
  ])("%s %j (%s)", (text, words) => expect(wordsIn(text).join(" ")).toContain(words.join(" ")));

  test("the stop behind a scale letter ends the sentence", () => {
    expect(wordsIn("The damage was put at 1.2m.").slice(-2)).toEqual(["m", "."]);
  });

  test("lower case makes typographic apostrophes plain", () => {
    expect(readSentences("Lund’s MAYOR left.")[0]!.tokens[1]!.lower).toBe("'s");
  });

  test("shouted text is tagged as if it were in lower case, and keeps its characters", () => {
    const text = "FLOODS IN THE VALLEY HAVE KILLED AT LEAST FORTY PEOPLE AND INJURED NINE, POLICE SAID.";
    expect(tagOf(text, "KILLED")).toBe("VERB");
    expect(sentencesIn(text)).toEqual([text]);
  });

  test.each(["🚒 Nine\u{a0}crews — “came”…", "\ud83d alone", "İstanbul’da ﬁre, ẞ and é", "a\u0000b\u200bc\r\n\r\nd"])(
    "every token stands where it says, in order: %j",
    (text) => {
      let end = 0;
      for (const token of readSentences(text).flatMap(({ tokens }) => tokens)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(token.start, token.end)).toBe(token.exact);
        end = token.end;
      }
      expect(end).toBe(text.trimEnd().length);
    },
  );
});

test("what is found for a sentence is found once", () => {
  let calls = 0;
  const count = perSentence(({ tokens }) => {
    calls++;
    return tokens.length;
  });
  const [one, two] = readSentences("Two died. Nobody else did.");
  expect([count(one!), count(one!), count(two!)]).toEqual([3, 3, 4]);
  expect(calls).toBe(2);
});
