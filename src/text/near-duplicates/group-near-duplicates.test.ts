import { expect, test } from "vitest";
import { groupNearDuplicates } from "./group-near-duplicates.ts";
import { shinglesOf } from "./shingles.ts";
import { likenessOf, signatureOf } from "./signature.ts";

const story = `At least fourteen villagers were killed when shells hit the market of Tarnow on Monday, the governor said. Rescuers
pulled nine people alive from the rubble before dark. The regional hospital asked for blood, and schools stayed closed.`;

test("case, punctuation and spacing do not matter", () => {
  expect(shinglesOf("The toll, now 15, rose again!")).toEqual(shinglesOf("the  toll now 15 rose again"));
});

test("a short text is one shingle, one without words none", () => {
  expect(shinglesOf("Three dead").length).toBe(1);
  expect(shinglesOf(" — ").length).toBe(0);
});

test("the same words are wholly alike, others not at all", () => {
  expect(likenessOf(signatureOf(story), signatureOf(story.toUpperCase()))).toBe(1);
  expect(
    likenessOf(signatureOf(story), signatureOf("The council met for the third time to discuss the bus lanes.")),
  ).toBe(0);
});

test("a copy with a sentence of its own is grouped, another story and texts without words are not", () => {
  const texts = [
    { id: "c", text: "The council met for the third time to discuss the new bus lanes on Monday." },
    { id: "b", text: `${story} More rain is expected.` },
    { id: "a", text: story },
    { id: "d", text: "…" },
    { id: "e", text: "" },
  ];
  expect(groupNearDuplicates(texts)).toEqual([["a", "b"]]);
  expect(groupNearDuplicates([])).toEqual([]);
});
