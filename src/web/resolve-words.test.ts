import { expect, test } from "vitest";
import { areWanted, resolveWords, type WantedWords } from "./resolve-words.ts";

const text = "At least 12 died. Officials said 12 died in Vessel, and 12 were hurt.";
const wanted = (more: Partial<WantedWords>): WantedWords => ({
  ...{ exact: null, prefix: "", suffix: "", start: null, end: null },
  ...more,
});
const found = (more: Partial<WantedWords>) => resolveWords(text, wanted(more))?.start ?? null;

test("a quote is found where it stands", () => {
  expect(resolveWords(text, wanted({ exact: "Vessel" }))).toEqual({ start: 44, end: 50 });
  expect(found({ exact: "Bakhmut" })).toBeNull();
});

test("of several, the one with the same words around it, wherever it has moved", () => {
  expect(found({ exact: "12", suffix: " were" })).toBe(56);
  expect(found({ exact: "12", prefix: "said ", start: 0 })).toBe(33);
});

test("of equals, the one nearest the position", () => {
  expect(found({ exact: "12" })).toBe(9);
  expect(found({ exact: "12 died", start: 40 })).toBe(33);
});

test("a position alone must lie in the text", () => {
  expect(resolveWords(text, wanted({ start: 3, end: 8 }))).toEqual({ start: 3, end: 8 });
  expect(resolveWords(text, wanted({ start: 3, end: 800 }))).toBeNull();
  expect(resolveWords(text, wanted({ start: 8, end: 3 }))).toBeNull();
});

test("words are wanted where a link gives a quote, or both ends", () => {
  expect(areWanted(wanted({ exact: "12" }))).toBe(true);
  expect(areWanted(wanted({ start: 3 }))).toBe(false);
});
