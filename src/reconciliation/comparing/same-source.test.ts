import { expect, test } from "vitest";
import type { AttributionLink, SourceKind } from "../../domain/figure.ts";
import { isSameSource, originOf } from "./same-source.ts";

const span = (exact: string) => ({ start: 0, end: exact.length, exact });

/** "Kirby (spokesman)": a source with its role. */
function link(told: string, kind: SourceKind): AttributionLink {
  const [, name, role] = /^(.*?)(?: \((.*)\))?$/.exec(told)!;
  const nothing = { cue: null, organisation: null, channel: null, groundedOn: null };
  return { ...nothing, source: span(name!), kind, role: role === undefined ? null : span(role) };
}

test.each([
  ["John Kirby", "Kirby", "person"],
  ["John Kirby", "Mr. Kirby (the spokesman)", "person"],
  ["the spokesman", "John Kirby (spokesman)", "person"],
  ["Gen. Mark Milley", "Milley", "person"],
  ["Sheriff Dana Cole", "Miss Cole", "person"],
  ["Stephen King", "King", "person"],
  ["the health ministry", "the Ministry of Health", "organisation"],
  ["the health ministry", "the ministry", "organisation"],
  ["the World Health Organization", "WHO", "organisation"],
  ["local police", "police", "organisation"],
] as const)("%s is %s", (one, two, kind) => {
  expect(isSameSource(link(one, kind), link(two, kind))).toBe(true);
  expect(isSameSource(link(two, kind), link(one, kind))).toBe(true);
});

test.each([
  ["John Kirby", "Karine Jean-Pierre", "person"],
  ["John Kirby", "Robert Kirby", "person"],
  ["Ukrainian officials", "officials", "unnamed"],
  ["the health ministry", "the interior ministry", "organisation"],
  ["police", "the army", "organisation"],
  ["the Red Cross", "the Red Crescent", "organisation"],
] as const)("%s is not %s", (one, two, kind) => {
  expect(isSameSource(link(one, kind), link(two, kind))).toBe(false);
  expect(isSameSource(link(two, kind), link(one, kind))).toBe(false);
});

test("nobody is the same as nobody alone", () => {
  expect(isSameSource(null, null)).toBe(true);
  expect(isSameSource(link("police", "organisation"), null)).toBe(false);
});

test("whose police is told by the place of the count", () => {
  const [one, two] = [link("Kharkiv police", "organisation"), link("police", "organisation")];
  expect(isSameSource(one, two)).toBe(false);
  expect(isSameSource(one, two, new Set(["kharkiv"]))).toBe(true);
});

test("the origin is the last source, and of the figure's sentence where that names one", () => {
  const [police, farmers] = [link("police", "organisation"), link("farmers", "unnamed")];
  expect(originOf([police, farmers], () => false)).toBe(farmers);
  expect(originOf([police, farmers], ({ exact }) => exact === "police")).toBe(police);
  expect(originOf([{ ...police, source: null }], () => true)).toBeNull();
});
