import { expect, test } from "vitest";
import { speakersIn } from "../quoted-speakers.spec-kit.ts";

test.each([
  "“{Anna Berg|This is a wonderful day,}” enthused Anna Berg, a nurse.",
  "“{Anna Berg|We are out of beds!}” Anna Berg sobbed.",
  "“{Erik Holm|We are out of beds,}” Erik Holm, the hospital's porter, grumbled.",
  "Anna Berg shrugged, “{Anna Berg|We tried our best.}”",
])("whichever verb it is: %s", (marked) => {
  const { expected, read } = speakersIn(marked);
  expect(read).toEqual(expected);
});

test.each([
  ["“{-|We are out of beds.}” Anna Berg left the town.", "a stop ends the sentence inside the marks"],
  ["Anna Berg painted a picture, “{-|The Old Man and the Dam.}”", "a title"],
  ["In her last novel, “{-|We are out of beds,}” it rains.", "no verb leads to it"],
])("not %s: %s", (marked) => {
  const { expected, read } = speakersIn(marked);
  expect(read).toEqual(expected);
});
