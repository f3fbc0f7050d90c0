import { expect, test } from "vitest";
import { differenceTypes } from "../domain/estimate.ts";
import { describeClarified, describeDifference } from "./describe-difference.ts";
import { casualtiesToll, madeUpEstimate } from "./made-up-estimate.spec-kit.ts";

const [hedge, measure, place] = madeUpEstimate.tellings[1]!.differences;

test("what differs, with the words of both sides, and from what", () => {
  const told = [hedge!, measure!, place!].map((one) => describeDifference(one, casualtiesToll.reading));
  expect(told).toEqual([
    "differs from the reading: the hedge, “more than” / not given (“4,000”)",
    "differs from the reading: what is counted, casualties (“lost”) / “killed”",
    "differs from what was clarified: place (narrower), “Vessel” / “the ford”; told before that was clarified",
  ]);
});

test("what the reading leaves open differs from another telling", () => {
  const from = { ...place!.from, figure: "another" };
  expect(describeDifference({ ...place!, from, isClarified: false, predatesClarification: false }, "f-1")).toBe(
    "differs from another telling: place (narrower), “Vessel” / “the ford”",
  );
});

test.each(differenceTypes)("%s is named without fault", (type) => {
  const told = describeDifference({ ...hedge!, type }, casualtiesToll.reading);
  expect(told).toMatch(/^differs from the reading: [\w ()]+, “/);
  expect(told).not.toMatch(/wrong|lost|dropped|mis|false|error/);
});

test("a clarification of what was not said has one side", () => {
  const [clarified] = madeUpEstimate.clarifications;
  expect(describeClarified(clarified!)).toBe("place: “the ford” → “Vessel”");
  expect(describeClarified({ ...clarified!, from: null })).toBe("place: “Vessel”");
});
