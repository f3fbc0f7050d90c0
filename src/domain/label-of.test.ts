import { expect, test } from "vitest";
import { labelOf } from "./label-of.ts";
import { measures } from "./measures.ts";

test.each([
  ["asserted", "people reported killed or wounded"],
  ["forecast", "people forecast killed or wounded"],
  ["denied", "people denied to be killed or wounded"],
  ["compared", "people cited for comparison as killed or wounded"],
] as const)("%s: %s", (status, words) => expect(labelOf("casualties", status)).toBe(words));

test.each(measures)("$name is called reported only where it is asserted", ({ name }) => {
  expect(labelOf(name, "asserted")).toMatch(/ reported /);
  for (const status of ["forecast", "denied", "compared"] as const)
    expect(labelOf(name, status)).not.toContain("reported");
});
