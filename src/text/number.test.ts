import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { markedTokens } from "./marked-tokens.spec-kit.ts";
import { type NumberReading, readNumber } from "./number.ts";

/** What the number at the brackets reads, which must end where they end. */
function readMarked(marked: string): NumberReading {
  const { tokens, first, last } = markedTokens(marked);
  const reading = readNumber(tokens, first);
  expect(reading?.last).toBe(last);
  return reading!;
}

describe("numbers in digits", () => {
  test.each([
    ["They saw [100,000] men.", 100_000],
    ["They saw [1.200.000] men.", 1_200_000],
    ["They saw [20 thousand] men.", 20_000],
    ["They saw [1.2 million] men.", 1_200_000],
    ["They saw [1.2m] men.", 1_200_000],
    ["They saw [30K] men.", 30_000],
    ["They saw [3 lakh] men.", 300_000],
    ["They saw [2 crore] men.", 20_000_000],
    ["They saw [2 hundred thousand] men.", 200_000],
    ["They saw [1.125 million] men.", 1_125_000],
    ["They saw [1,5 million] men.", 1_500_000],
    ["They saw [12,34,567] men.", 1_234_567],
    ["They saw [1,23,456] men.", 123_456],
    ["They saw [1.5 crore] men.", 15_000_000],
    ["They saw [1 lakh 20 thousand] men.", 120_000],
    ["They saw [3 lakh crore] rupees.", 3e12],
    ["They saw [2 dozens] of them.", 24],
    ["They saw [4 hundred and 12] men.", 412],
    ["They saw [1.2b] men.", 1_200_000_000],
    ["They saw [2mil] men.", 2_000_000],
    ["They saw [3 bn] men.", 3_000_000_000],
    ["They saw [1½ million] men.", 1_500_000],
    ["They saw [2 1/4 million] men.", 2_250_000],
    ["They saw [3 million and a half] men.", 3_500_000],
    ["They saw [10\u202f500] men.", 10_500],
    ["They saw [10\u00a0500] men.", 10_500],
    ["They saw [.08] grams.", 0.08],
    ["They saw [10 500] men.", 10_500],
    ["They saw [1 250 000] men.", 1_250_000],
    ["They saw [3.5] men.", 3.5],
  ])("%s", (marked, value) => expect(readMarked(marked).value).toBe(value));

  test("four bare digits could be a year; with a comma or a scale they could not", () => {
    expect(readMarked("In [1998] it rained.").isYearLike).toBe(true);
    expect(readMarked("In all [1,998] came.").isYearLike).toBe(false);
    expect(readMarked("In all [2000 million] came.").isYearLike).toBe(false);
    expect(readMarked("In all [2100] came.").isYearLike).toBe(false);
  });

  test.each(["They saw [100+] men.", "They saw [100-plus] men.", "They saw [100 plus] others."])(
    "a plus is a lower bound: %s",
    (marked) => expect(readMarked(marked)).toMatchObject({ value: 100, hasPlus: true }),
  );

  test.each([
    ["They saw [100-odd] men.", true],
    ["They saw [twenty-odd] men.", true],
    ["They saw [100] men.", false],
  ])("odd says near: %s %j", (marked, isRound) => expect(readMarked(marked).isRound).toBe(isRound));

  test.each([
    ["On May [12] 300 men came.", 12, "a day of the month"],
    ["They saw [12]\t300 men.", 12, "a column of a table"],
    ["They saw [12] 3000 men.", 12, "four digits are no group"],
    ["They live in flat [10]b here.", 10, "a letter of an address"],
    ["It lay [5] m deep.", 5, "metres"],
    ["They saw [3 hundred] and 2 hundred men.", 300, "two hundreds are two numbers"],
    ["They saw [4 million] 20 men.", 4_000_000, "what follows has no scale"],
  ])("%s %s (%s)", (marked, value) => expect(readMarked(marked).value).toBe(value));

  test("a plus before another number adds the two", () => {
    expect(readMarked("They saw [100] plus 20 men.").hasPlus).toBe(false);
  });
});

describe("numbers in words", () => {
  test.each([
    ["They saw [seven] men.", 7],
    ["They saw [twenty-eight] men.", 28],
    ["They saw [twenty eight] men.", 28],
    ["They saw [a hundred] men.", 100],
    ["They saw [one hundred and five] men.", 105],
    ["They saw [two hundred and five thousand] men.", 205_000],
    ["They saw [one million two hundred thousand] men.", 1_200_000],
    ["They saw [nineteen hundred] men.", 1900],
    ["They saw [half a million] men.", 500_000],
    ["They saw [half a dozen] men.", 6],
    ["They saw [sixty-five hundred] men.", 6500],
    ["They saw [two and a half million] men.", 2_500_000],
    ["They saw [five and a quarter million] men.", 5_250_000],
    ["They saw [two point five million] men.", 2_500_000],
    ["They saw [nought point seven] men.", 0.7],
    ["They saw [a quarter of a million] men.", 250_000],
    ["They saw [quarter million] men.", 250_000],
    ["They saw [three quarters of a million] men.", 750_000],
    ["They saw [half million] men.", 500_000],
    ["They saw [a thousand and twelve] men.", 1012],
    ["They saw [three score] men.", 60],
    ["They saw [one trillion] ants.", 1e12],
    ["[Hundred thousand] men flee.", 100_000],
    ["They saw [two dozen] men.", 24],
  ])("%s", (marked, value) => expect(readMarked(marked).value).toBe(value));

  test("a dozen is round, twelve is not", () => {
    expect(readMarked("They saw [a dozen] men.").isRound).toBe(true);
    expect(readMarked("They saw [two dozen] men.").isRound).toBe(true);
    expect(readMarked("They saw [twelve] men.").isRound).toBe(false);
  });

  test.each([
    ["They saw [two] and five men.", 2, "and joins only behind a hundred"],
    ["They saw [five] eight times.", 5, "two numbers side by side are not one"],
    ["They saw [sixty] and a boy.", 60, "an article is no number"],
    ["They saw [two thousand] and three hundred men.", 2000, "hundreds behind an and are a count of their own"],
    ["They saw [three hundred] and two dozen men.", 300, "so are dozens"],
    ["They saw [two] and a third of the crew.", 2, "a share of something"],
    ["They saw [two] and a third was hurt.", 2, "the third of them"],
    ["They saw [two] and half of the crew.", 2, "a share without its article"],
    ["They made [two] point guards cry.", 2, "no decimals follow the point"],
  ])("%s %s (%s)", (marked, value) => expect(readMarked(marked).value).toBe(value));
});

test.each([
  ["[A] man left.", "an article before a noun"],
  ["[Half] the town left.", "a share"],
  ["[Half] of the million left.", "a share of one million"],
  ["[A] score of goals.", "a score is a result"],
  ["[Hundred] of them left.", "a slip for hundreds"],
  ["[9/11] came.", "a date"],
  ["[Dozens] left.", "a vague numeral"],
  ["[And] two left.", "a conjunction"],
  ["[3rd] place went to Lund.", "an ordinal"],
  ["[B12] is a vitamin.", "a name"],
])("no number begins at %s (%s)", (marked) => {
  const { tokens, first } = markedTokens(marked);
  expect(readNumber(tokens, first)).toBeUndefined();
});

interface Recognized {
  readonly resolution: { readonly value: string } | null;
}
interface Recognizers {
  readonly Culture: { readonly English: string };
  readonly recognizeNumber: (text: string, culture: string) => readonly Recognized[];
}
const recognizers = createRequire(import.meta.url)("@microsoft/recognizers-text-number") as Recognizers;

/** Left out, with its answer: "half a million" (0.000002) and "2 hundred thousand" (200), which it gets wrong. */
describe("agrees with an independent recognizer", () => {
  test.each([
    ..."zero|one|seven|ten|eleven|nineteen|twenty|forty-two|sixty six|ninety-nine|a hundred|one hundred".split("|"),
    ..."one hundred and five|two hundred twelve|three hundred and forty-four|nine hundred ninety-nine".split("|"),
    ..."a thousand|one thousand|two thousand five hundred|twelve thousand|twenty-one thousand".split("|"),
    ..."one hundred thousand|two hundred and five thousand|one million|three million two hundred thousand".split("|"),
    ..."7|42|1,204|10,500|189,500|1,250,000|12,345,678|3.5|1.5 million|20 thousand|100k".split("|"),
    ..."2.25 million|1 billion|600 million|15 hundred|two dozen|a dozen".split("|"),
    ..."half a dozen|nineteen hundred|3 lakh|2 crore|three lakh crore|1.2b|10 bln|nine point nought four".split("|"),
  ])("on %s", (words) => {
    const [theirs, ...more] = recognizers.recognizeNumber(words, recognizers.Culture.English);
    expect(more).toEqual([]);
    expect(readMarked(`They saw [${words}] people.`).value).toBe(Number(theirs?.resolution?.value));
  });
});
