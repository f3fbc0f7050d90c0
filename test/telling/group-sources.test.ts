/** Which names are one source. */
import { expect, test } from "vitest";
import { linkOrigin } from "../../src/reconciliation/joining/account-origin.ts";
import { groupSources } from "../../src/reconciliation/telling/group-sources.ts";
import { originWords } from "../../src/usecases/origin-words.ts";

const spanOf = (exact: string) => ({ start: 0, end: exact.length, exact });
const office = (name: string) =>
  linkOrigin({ kind: "organisation", source: spanOf(name), role: null, organisation: null }, originWords);
const person = (name: string, organisation: string | null = null) =>
  linkOrigin(
    {
      kind: "person",
      source: spanOf(name),
      role: null,
      organisation: organisation === null ? null : spanOf(organisation),
    },
    originWords,
  );

test.each([
  [
    "an office, however its words stand",
    ["Gaza's health ministry", "Gaza health ministry", "the Health Ministry in Gaza", "Gaza's Ministry of Health"].map(
      office,
    ),
    [[0, 1, 2, 3]],
  ],
  ["a person under the family name", [person("Kirby"), person("John Kirby", "White House")], [[0, 1]]],
  ["a family name that two have", [person("Kirby"), person("John Kirby"), person("Mike Kirby")], [[0], [1], [2]]],
  ["one name twice, whosever it is", [person("Kirby"), person("Kirby")], [[0, 1]]],
  ["two countries' ministries", ["Lebanon's health ministry", "Syria's health ministry"].map(office), [[0], [1]]],
  [
    "a ministry whose country nothing tells",
    ["Lebanon's health ministry", "the health ministry"].map(office),
    [[0], [1]],
  ],
  [
    "an office and who speaks for it",
    [office("Lebanon's health ministry"), person("Ali Haddad", "Lebanon's health ministry")],
    [[0], [1]],
  ],
  ["nobody", ["officials", "officials"].map(office), []],
])("%s", (_, origins, sources) => {
  expect(groupSources(origins)).toEqual(sources);
  const turned = groupSources(origins.toReversed()).map((own) => own.map((at) => origins.length - 1 - at).sort());
  expect(turned.sort()).toEqual(sources);
});
