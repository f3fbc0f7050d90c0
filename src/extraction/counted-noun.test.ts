import { expect, test } from "vitest";
import { classOfNoun, type NounClass } from "./counted-noun.ts";

test.each<[NounClass, string]>([
  ["person", "people villagers soldiers nurses babies relatives refugees pilgrims hostages bodies"],
  ["household", "families family households"],
  ["thing", "cows houses tanks years kilometres missiles votes dollars villages dogs"],
  ["unknown", "wagner table hope"],
])("%s: %s", (expected, nouns) => {
  const classes = nouns.split(" ").map((noun) => [noun, classOfNoun(noun)]);
  expect(classes).toEqual(nouns.split(" ").map((noun) => [noun, expected]));
});

test.each([
  ["smugglers", "person", "those who do something"],
  ["policewomen", "person", "those who are something"],
  ["ex-soldiers", "person", "what stands behind the hyphen decides"],
  ["rescue-dogs", "thing", "what stands behind the hyphen decides"],
  ["fever", "unknown", "the ending alone is no plural"],
])("%s is a %s (%s)", (noun, expected) => expect(classOfNoun(noun)).toBe(expected));
