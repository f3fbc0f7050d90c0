import { describe, expect, test } from "vitest";
import { boundsOf, type Quantity, quantitiesOf } from "./quantity.ts";
import { readSentences } from "./sentence.ts";

const quantitiesIn = (text: string) => readSentences(text).flatMap((sentence) => quantitiesOf(sentence));

type Stated = [marked: string, low: number | null, high: number | null, qualifier: Quantity["qualifier"]];

/** The quantity between the brackets, hedge and all. */
function marked(text: string): Quantity | undefined {
  const start = text.indexOf("[");
  const end = text.indexOf("]") - 1;
  return quantitiesIn(text.replace(/[[\]]/g, "")).find(({ span }) => span.start === start && span.end === end);
}

describe("numbers with their hedges", () => {
  test.each<Stated>([
    ["It hurt [40] men.", 40, 40, "exact"],
    ["It hurt [more than 40] men.", 40, null, "more-than"],
    ["It hurt [at least 40] men.", 40, null, "at-least"],
    ["It hurt [up to 40] men.", null, 40, "at-most"],
    ["It hurt [fewer than 40] men.", null, 40, "less-than"],
    ["It hurt [nearly 40] men.", 40, 40, "approximately"],
    ["It hurt [some 40] men.", 40, 40, "approximately"],
    ["It hurt [40 or so].", 40, 40, "approximately"],
    ["It hurt [40 or more].", 40, null, "at-least"],
    ["It hurt [40+] men.", 40, null, "more-than"],
    ["It hurt [two dozen] men.", 24, 24, "approximately"],
    ["It hurt [at least two dozen] men.", 24, null, "at-least"],
    ["It hurt [at least about 20] men.", 20, null, "at-least"],
    ["It hurt [about at least 20] men.", 20, null, "at-least"],
    ["It hurt [a total of about 40] men.", 40, 40, "approximately"],
    ["The camp estimated [at least 40] men were hurt.", 40, null, "at-least"],
    ["The camp has estimated [between 40 and 50] men were hurt.", 40, 50, "range"],
    ["It hurt [an estimated half a million] men.", 5e5, 5e5, "approximately"],
    ["It hurt [between 40 and 50] men.", 40, 50, "range"],
    ["It hurt [about 40 to 50] men.", 40, 50, "approximately"],
    ["It hurt [around 1,000-1,200] men.", 1000, 1200, "approximately"],
    ["It hurt [between about 40 and 50] men.", 40, 50, "approximately"],
    ["It hurt [40 or 50 or so].", 40, 50, "approximately"],
    ["It hurt [at least 40 to 50] men.", 40, null, "at-least"],
    ["It hurt [up to 40 or 50] men.", null, 50, "at-most"],
    ["It hurt [about a third to half] of them.", 0.3333, 0.5, "approximately"],
    ["It hurt [dozens] of men.", 24, null, "vague"],
    ["It hurt [several hundred thousand] men.", 200_000, null, "vague"],
    ["It hurt [thousands upon thousands] of men.", 2000, null, "vague"],
    ["It hurt [a little under 200] men.", null, 200, "less-than"],
    ["It hurt [a pair] of hikers.", 2, 2, "exact"],
    ["It hurt [a trio] of climbers.", 3, 3, "exact"],
    ["It hurt [100-odd] men.", 100, 100, "approximately"],
    ["It hurt [between a third and half] of them.", 0.3333, 0.5, "range"],
    ["It hurt [between 10 and 15 per cent] of them.", 0.1, 0.15, "range"],
    ["It hurt [half a million to 600,000] men.", 5e5, 6e5, "range"],
    ["It hurt [a third of a million] men.", 333_333.333333, 333_333.333333, "exact"],
    ["The [one] survivor spoke.", 1, 1, "exact"],
    ["It hurt [some] men.", 2, null, "vague"],
    ["It hurt [more than half] of them.", 0.5, null, "more-than"],
    ["It hurt [nearly half] of them.", 0.5, 0.5, "approximately"],
    ["It hurt [most] of them.", 0.5, null, "vague"],
    ["It hurt [no one].", 0, 0, "exact"],
    ["[Nobody] was hurt.", 0, 0, "exact"],
    ["It hurt [no more than 12] men.", null, 12, "at-most"],
    ["It hurt [a] man.", 1, 1, "exact"],
    ["A [double] murder.", 2, 2, "exact"],
  ])("%s", (text, low, high, qualifier) => expect(marked(text)).toMatchObject({ low, high, qualifier }));

  test.each<[string, Quantity["kind"]]>([
    ["It hurt [40] men.", "number"],
    ["It hurt [dozens] of men.", "vague"],
    ["It hurt [a third] of them.", "share"],
    ["It hurt [a] man.", "article"],
    ["It hurt [no] men.", "zero"],
    ["It was a [triple] murder.", "multiple"],
  ])("%s is a %s", (text, kind) => expect(marked(text)?.kind).toBe(kind));
});

describe("what is no quantity", () => {
  test.each([
    ["They left no later than noon.", ["no"], "a comparison"],
    ["The most recent fire.", ["The", "most"], "a superlative"],
    ["He heard an estimated two.", ["an"], "the number counts, not the article"],
    ["The one that burned was old.", ["one"], "a pronoun"],
    ["Which one of you left?", ["one"], "a question"],
  ])("%s %j (%s)", (text, words) => {
    const read = quantitiesIn(text).map(({ span }) => span.exact);
    for (const word of words) expect(read).not.toContain(word);
  });
});

test("quantities stand in order, never overlap, and each has its characters", () => {
  const text =
    "At least 40 men, two dozen women or so and between 3 and 5 of 100 — nearly half — left; no one else did.";
  const found = quantitiesIn(text);
  expect(found.map(({ span }) => span.exact)).toEqual([
    "At least 40",
    "two dozen",
    "between 3 and 5",
    "100",
    "nearly half",
    "no one",
  ]);
  let end = 0;
  for (const { span } of found) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(span.start, span.end)).toBe(span.exact);
    end = span.end;
  }
});

test("a hedge already taken is not taken again by the next number", () => {
  expect(quantitiesIn("It hurt 40 or more, 12 badly.").map(({ span }) => span.exact)).toEqual(["40 or more", "12"]);
});

test("stated ends: open sides are null", () => {
  expect(boundsOf(7, "at-least")).toEqual({ low: 7, high: null });
  expect(boundsOf(7, "more-than")).toEqual({ low: 7, high: null });
  expect(boundsOf(7, "at-most")).toEqual({ low: null, high: 7 });
  expect(boundsOf(7, "less-than")).toEqual({ low: null, high: 7 });
  expect(boundsOf(7, "approximately")).toEqual({ low: 7, high: 7 });
  expect(boundsOf(7, "exact")).toEqual({ low: 7, high: 7 });
});
