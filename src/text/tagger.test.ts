import { expect, test } from "vitest";
import { readSentences } from "./sentence.ts";

const spelled = (text: string) =>
  readSentences(text).map(({ tokens }) => tokens.map(({ exact, pos }) => `${exact}/${pos}`).join(" "));

test("a text is cut and tagged alike, whatever was read before it", () => {
  const text = "Nobody asked for Quellinge's view of the harbour's loss.";
  const first = spelled(text);
  readSentences("The ship was Quellinge's, and the loss the harbour's, they said.");
  expect(spelled(text)).toEqual(first);
});

test("the number of a word that the lexicon lacks is no other word's spelling in the next text", () => {
  expect(spelled("Grelvick fell.")[0]).toContain("Grelvick/");
  expect(spelled("Astrummel rose.")[0]).toContain("Astrummel/");
});

test("a number met inside a name stays a number elsewhere, and plain words are known again as what they were", () => {
  const text = "Sixteen of the 16 Grelvickers fled; the grelvick's gate fell.";
  const first = spelled(text);
  readSentences("An F-16 flew over Grelvickers' gates, a grelvick-16, the Sixteen and (Grelvick's) 16.");
  expect(spelled(text)).toEqual(first);
});
