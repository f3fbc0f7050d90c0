import { expect, test } from "vitest";
import { story, tellings } from "../../test/telling/told-stories.spec-kit.ts";
import { linkedBy } from "./read-tolls.ts";

const linked =
  "Norland has suffered 100,000 casualties since March, including 20,000 killed, Orest Halvard said on Wednesday.";
const apart =
  "Norland has suffered 100,000 casualties since March, Orest Halvard said on Wednesday. He put the dead at 20,000.";
const partOf = (...texts: string[]) => {
  const stories = texts.map((text, at) => story({ article: `abc`[at]! }, "Losses", text));
  return tellings(stories).tolls.find(({ key }) => key.startsWith("20000"))!;
};

test("a part whose reading says so needs no other telling", () => {
  expect(linkedBy(partOf(linked, linked))).toBeNull();
});

test("a part that only another telling links to the whole names that telling", () => {
  const part = partOf(apart, linked);
  const reading = part.tellings.find(({ article }) => article === "a")!;
  expect(linkedBy({ ...part, reading })).toMatchObject({ outlet: "b", words: { exact: linked } });
});
