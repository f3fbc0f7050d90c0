import { describe, expect, test } from "vitest";
import { measures } from "../domain/measures.ts";
import { readSentences } from "../text/sentence.ts";
import { outcomeAt, outcomeWording } from "./outcome.ts";
import { outcomePhrases } from "./outcome-phrases.ts";

/** The outcome that begins at the opening bracket, and the words that it takes. */
function outcomeIn(marked: string) {
  const start = marked.indexOf("[");
  const { tokens } = readSentences(marked.replace(/[[\]]/g, ""))[0]!;
  const outcome = outcomeAt(
    tokens,
    tokens.findIndex((token) => token.start === start),
  );
  if (outcome === undefined) return undefined;
  const { measure, first, last, isActive, isAfter, isCounted, isJoint } = outcome;
  const words = tokens.slice(first, last + 1).map(({ exact }) => exact);
  return { words: words.join(" "), measure, uses: { isActive, isAfter, isCounted, isJoint } };
}

describe("what became of people", () => {
  test.each([
    ["Nine people [died].", "died", "killed"],
    ["Nine people [lost their lives].", "lost their lives", "killed"],
    ["Nine were [shot dead].", "shot dead", "killed"],
    ["Nine were [shot] in the leg.", "shot", "injured"],
    ["Nine were [killed or injured].", "killed or injured", "casualties"],
    ["Nine [dead and wounded] lay there.", "dead and wounded", "casualties"],
    ["Nine were [wounded] and displaced.", "wounded", "injured"],
    ["Nine [prisoners of war] returned.", "prisoners of war", "captured"],
    ["Nine were [taken hostage].", "taken hostage", "abducted"],
    ["Nine were [pulled from the rubble].", "pulled from the rubble", "rescued"],
    ["Nine were [moved to safety].", "moved to safety", "evacuated"],
    ["Nine are [unaccounted for].", "unaccounted for", "missing"],
    ["Nine were [internally displaced].", "internally displaced", "displaced"],
    ["Nine [casualties] came.", "casualties", "casualties"],
  ])("%s", (marked, words, measure) => expect(outcomeIn(marked)).toMatchObject({ words, measure }));

  test.each(["[Nine] died.", "Nine [left].", "Nine were [hungry].", "The [lost] boys came home."])(
    "nothing at %s",
    (marked) => {
      expect(outcomeIn(marked)).toBeUndefined();
    },
  );
});

describe("how the words take their count", () => {
  test.each([
    ["It [killed] nine.", { isActive: true, isAfter: true, isCounted: true }],
    ["Nine [died].", { isActive: false, isAfter: true, isCounted: false }],
    ["Nine [deaths] followed.", { isActive: false, isAfter: false, isCounted: true }],
    ["Nine [dead] lay there.", { isActive: false, isAfter: true, isCounted: true }],
    ["It [displaced] nine.", { isActive: true, isAfter: true, isCounted: true }],
    ["Nine were [killed or wounded].", { isActive: true, isAfter: true, isCounted: true, isJoint: true }],
  ])("%s", (marked, uses) => expect(outcomeIn(marked)?.uses).toMatchObject(uses));
});

test("every measure has words, and the scan knows them all", () => {
  expect(Object.keys(outcomePhrases).sort()).toEqual(measures.map(({ name }) => name).sort());
  for (const uses of Object.values(outcomePhrases))
    for (const phrase of Object.values(uses).flatMap((list) => list.split(",")))
      if (phrase.trim() !== "") expect(outcomeWording).toContain(phrase.trim());
});
