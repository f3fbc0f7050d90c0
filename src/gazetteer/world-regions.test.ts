import { expect, test } from "vitest";
import { lookUpPlaces } from "./gazetteer.ts";
import { isoNameOf } from "./listing.ts";
import { countriesOf } from "./world-regions.ts";

test.each([
  ["East Africa", "TZ", "NG"],
  ["the Sahel", "ML", "KE"],
  ["Europe", "UA", "IQ"],
  ["Africa", "LY", "YE"],
  ["Latin America", "HT", "US"],
  ["Middle East", "IQ", "PK"],
  ["Sub-Saharan Africa", "ZA", "EG"],
])("%s holds %s, and not %s", (name, inside, outside) => {
  const [place] = lookUpPlaces(name.replace(/^the /, ""));
  const codes = countriesOf(place!.id);
  expect(codes?.has(inside)).toBe(true);
  expect(codes?.has(outside)).toBe(false);
  expect([...codes!].filter((code) => code !== "XK" && isoNameOf(code) === undefined)).toEqual([]);
});

test.each(["Donbas", "Black Sea", "Kashmir"])("what %s holds is not told in countries", (name) => {
  expect(countriesOf(lookUpPlaces(name)[0]!.id)).toBeUndefined();
});
