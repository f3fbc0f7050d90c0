import { expect, test } from "vitest";
import { isRight, measureSpeech, speechRows } from "./measure-speech.ts";

const of = (kind: string, text: string, ...spoken: string[]) => ({ kind, text, gold: { spoken } });

test.each([
  ["7 a.m.", "seven AM", "what is spelled may be joined"],
  ["320", "three hundred and twenty", "and may be said"],
  ["3-9", "three - nine", "a dash that the answer does not say"],
  ["Señor", "Señor", "accents"],
])("%s is said as “%s”: %s", (text, answer) => {
  expect(isRight(of("", text, answer))).toBe(true);
});

test.each([
  ["320", "three hundred and two", "another number"],
  ["320", "320", "digits are no answer"],
  ["3-9", "three from nine", "another word between"],
])("%s is not said as “%s”: %s", (text, answer) => {
  expect(isRight(of("", text, answer))).toBe(false);
});

test("each kind that is there has its share, and all have one", () => {
  const cases = [of("cardinal", "4", "four"), of("cardinal", "5", "four"), of("roman", "Act V", "act five")];
  expect(speechRows(cases)).toEqual([
    { name: "speech.cardinal", value: 0.5 },
    { name: "speech.all", value: 2 / 3 },
  ]);
});

test("where the list is not there, nothing is measured", () => {
  expect(measureSpeech("nowhere")).toEqual([]);
});
