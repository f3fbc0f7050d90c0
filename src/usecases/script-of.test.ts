/** The proof that a script says what is written: articles whose figures are heard, and scripts with planted faults. */
import { describe, expect, test } from "vitest";
import { extractFigures } from "../extraction/extract-figures.ts";
import { checkScript, type ReadFigures } from "../narration/check-script.ts";
import { type Script, type SpokenToken, wordsOf } from "../narration/script.ts";
import { spanOf } from "../text/span.ts";
import { scriptOf } from "./script-of.ts";

const day = "2023-05-01";
const read: ReadFigures = (text, parts) => extractFigures({ text, parts, date: day }).figures;

function toNarrate(text: string) {
  const article = { text, parts: [{ kind: "body" as const, span: spanOf(text, 0, text.length) }], embeds: [] };
  return { article, figures: extractFigures({ ...article, date: day }).figures, day };
}

const saidOf = (text: string) =>
  scriptOf(toNarrate(text))
    .script.sentences.filter(({ kind }) => kind === "body")
    .map((sentence) => wordsOf(sentence).join(" "))
    .join(". ");

describe("figures are said as they were read", () => {
  test.each([
    ["More than 100,000 people were killed.", "more than one hundred thousand people were killed"],
    ["Some 2012 people were killed.", "some two thousand twelve people were killed"],
    ["100,000+ casualties were reported.", "more than one hundred thousand casualties were reported"],
    [
      "Officials said 122 387 people were displaced.",
      "officials said one hundred twenty two thousand three hundred eighty seven people were displaced",
    ],
    [
      "About 12.5% of the 400 soldiers were killed.",
      "about twelve point five percent of the four hundred soldiers were killed",
    ],
    ["In 1994, between 2 and 3 people died.", "in nineteen ninety four between two and three people died"],
    ["Around 50-60 people were missing.", "around fifty to sixty people were missing"],
    ["Some 1.5m–2m people were displaced.", "some one point five million to two million people were displaced"],
    ["The strike killed 1.2m people.", "the strike killed one point two million people"],
  ])("%s", (text, said) => {
    expect(scriptOf(toNarrate(text)).script.problems).toEqual([]);
    expect(saidOf(text)).toBe(said);
  });
});

const report =
  "On May 1, 2023, officials said at least 1,204 people were killed and 3.5 million displaced. Nobody was hurt in Kyiv. They did not say who.";

/** The report's script, in which the token written so is said otherwise. */
function planted(written: string, words: readonly string[]): Script {
  const { script } = scriptOf(toNarrate(report));
  const change = (token: SpokenToken) => (token.written === written ? { ...token, words } : token);
  return {
    ...script,
    sentences: script.sentences.map((sentence) => ({ ...sentence, tokens: sentence.tokens.map(change) })),
  };
}

describe("planted faults are found before anything is voiced", () => {
  const { article, figures } = toNarrate(report);
  const codesOf = (script: Script) => checkScript(script, { ...article, figures }, read).map(({ code }) => code);

  test("the script itself has none", () => {
    expect(figures.map(({ quantity }) => quantity.low)).toEqual([1204, 3500000, 0]);
    expect(codesOf(scriptOf({ article, figures, day }).script)).toEqual([]);
  });
  test.each([
    ["a digit", "1,204", "one thousand two hundred five"],
    ["a digit left out", "1,204", "one thousand four"],
    ["thousand for hundred", "1,204", "one thousand two thousand four"],
    ["a number as a year", "1,204", "twelve oh four"],
    ["a decimal", "3.5", "thirty five"],
    ["no decimal", "3.5", "three"],
  ])("%s", (_, written, said) => {
    expect(codesOf(planted(written, said.split(" ")))).toContain("figure-misspoken");
  });
  test.each(["not", "Nobody", "at", "least", "killed", "million"])("“%s” is left out", (word) => {
    expect(codesOf(planted(word, []))).toContain("word-not-said");
  });
  test.each([
    ["least", "most"],
    ["killed", "hurt"],
    ["million", "thousand"],
  ])("“%s” is said as “%s”", (written, said) => {
    expect(codesOf(planted(written, [said]))).toContain("word-not-said");
  });
});

test("the digest is that of all that is said, and the same every time", () => {
  const one = scriptOf(toNarrate(report));
  expect(one.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(scriptOf(toNarrate(report)).digest).toBe(one.digest);
  expect(scriptOf(toNarrate(report.replace("1,204", "1,205"))).digest).not.toBe(one.digest);
});

describe("quotations that are announced", () => {
  const text =
    "“At least 1,204 people were killed. They called it ‘the worst day of all,’” officials said. He spoke of “3 million”.";
  const plain = toNarrate(text);
  const announced = { ...plain, announced: extractFigures({ ...plain.article, date: day }).quotes };

  test("are heard as such, nested ones too, and figures in them as they are written", () => {
    const { script } = scriptOf(announced);
    expect(script.problems).toEqual([]);
    expect(
      script.sentences.filter(({ kind }) => kind === "body").map((sentence) => wordsOf(sentence).join(" ")),
    ).toEqual([
      "quote at least one thousand two hundred four people were killed",
      "they called it quote the worst day of all end quote end quote officials said",
      "he spoke of three million",
    ]);
  });
  test("make another digest", () => {
    expect(scriptOf(announced).digest).not.toBe(scriptOf(plain).digest);
  });
  test("hide no word that is left out, whatever announces it", () => {
    const { script } = scriptOf(announced);
    const sentences = script.sentences.map((sentence) => ({
      ...sentence,
      tokens: sentence.tokens.map((token) => (token.written === "worst" ? { ...token, words: [] } : token)),
    }));
    const { article, figures } = announced;
    expect(checkScript({ ...script, sentences }, { ...article, figures }, read).map(({ code }) => code)).toContain(
      "word-not-said",
    );
  });
});
