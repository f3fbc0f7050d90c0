import { expect, test } from "vitest";
import type { PlaceSlot } from "../../domain/figure.ts";
import { fitOfPlaces } from "./place-fit.ts";

const place = (exact: string, id: string | null, within: readonly string[]): PlaceSlot => ({
  ...{ span: { start: 0, end: exact.length, exact }, basis: "stated", id, within },
});
const zaria = place("Zaria", "geonames:2317765", ["Kaduna State", "Nigeria"]);

test.each([
  [place("southern Kaduna", null, ["Nigeria"]), "narrower"],
  [place("the far north of Nigeria", null, []), "narrower"],
  [place("north-western Nigeria", null, []), "narrower"],
  [place("Upper Nigeria", null, []), "narrower"],
  [place("northern Mali", null, []), "unknown"],
  [place("Kaduna State", "NG.23", ["Nigeria"]), "narrower"],
])("Zaria is to %j: %s", (outer, fit) => {
  expect(fitOfPlaces(outer, zaria)).toBe(fit);
  if (fit === "narrower") expect(fitOfPlaces(zaria, outer)).toBe("wider");
});
