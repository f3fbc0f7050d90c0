import { expect, test } from "vitest";
import { exceptionOf, recognizerExceptions } from "./recognizer-exceptions.ts";

test("each kind has a name of its own and a reason", () => {
  const kinds = recognizerExceptions.map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(recognizerExceptions.filter(({ reason }) => reason.length < 20)).toEqual([]);
});

test.each([
  ["3^4", "arithmetic"],
  ["seven over 2", undefined],
  ["one over 12", "arithmetic"],
  ["over 12 years", undefined],
  ["it was minus six", "negative numbers"],
  ["in mid-2020", undefined],
  ["eight hundredths", "fractions of more than twelve parts, or of more than the whole"],
  ["two thirds", undefined],
  ["10.0.0.1", "codes, addresses, dates and measures"],
  ["the result is 7,5", "decimal commas without a scale"],
  ["7,500 men", undefined],
  ["1,23,456 men", undefined],
  ["7.500", "one point before three digits"],
  ["6 dzs", "letters of trade and engineering"],
  ["60 – 70", "dashes between spaces"],
  ["60–70", undefined],
  ["nine thousand and four hundred", "a scale, “and”, hundreds"],
  ["nine thousand four hundred", undefined],
  ["y is equal to 8", "conditions of a query"],
  ["below the tenth", "ranks"],
  ["exceed 70", "bounds in a verb"],
  ["more than 70", undefined],
])("%s: %s", (text, kind) => expect(exceptionOf(text)?.kind).toBe(kind));
