import { expect, test } from "vitest";
import { independences } from "../domain/estimate.ts";
import { describeIndependence } from "./describe-independence.ts";

test("each is told apart, and an unknown one is not called independent", () => {
  expect(independences.map(describeIndependence)).toEqual([
    "of the same origin",
    "of another origin",
    "joined by what is told, not by the source's name",
  ]);
});
