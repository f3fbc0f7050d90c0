import { expect, test } from "vitest";
import { quantitiesOf } from "../text/quantity.ts";
import { readSentences } from "../text/sentence.ts";
import { isPutRight } from "./number-put-right.ts";

/** Whether the number between the brackets is the wrong one of two. */
function isWrong(marked: string): boolean {
  const start = marked.indexOf("[");
  const [sentence] = readSentences(marked.replace(/[[\]]/g, ""));
  const quantity = quantitiesOf(sentence!).find(({ span }) => span.start === start);
  if (quantity === undefined) throw new Error(`no quantity at the brackets: ${marked}`);
  return isPutRight(sentence!.tokens, quantity);
}

test.each([
  ["Three people, not [30], were killed.", true],
  ["It was 12 people and not [15] who died.", true],
  ["Not [30] but three people were killed.", true],
  ["Three people died rather than [30], police said.", true],
  ["[Three] people, not 30, were killed.", false],
  ["Not [12] people died, the governor said.", false],
  ["Not [30] people but a dog was killed.", false],
])("%s is the wrong one of two: %s", (marked, expected) => {
  expect(isWrong(marked)).toBe(expected);
});
