import { expect, test } from "vitest";
import { fitOfPeople, peopleOf } from "../telling/people.ts";
import { groupWords } from "./group-words.ts";

const countries: Readonly<Record<string, string>> = { Russia: "Russia", Russian: "Russia", Ukrainian: "Ukraine" };
const world = { countryOf: (name: string) => countries[name], officeOf: () => undefined };
const group = (exact: string) => ({ span: { start: 0, end: exact.length, exact }, basis: "stated" as const });

test.each([
  ["people", []],
  ["Russian soldiers", ["Russia"]],
  ["Russian service members", ["Russia"]],
  ["the Russian side", ["Russia"]],
  ["Ukrainian infantry", ["Ukraine"]],
  ["troopers", ["soldier"]],
  ["fighters", ["soldier"]],
  ["Ukrainian civilians", ["Ukraine", "civilian"]],
  ["local residents", ["local", "resident"]],
] as const)("%s are joined as %j", (exact, words) => {
  expect(groupWords(group(exact), world)).toEqual(words);
});

test("“residents” join no two statements, and are “people” where one statement is told", () => {
  expect(groupWords(group("residents"), world)).toEqual(["resident"]);
  expect(fitOfPeople(peopleOf(group("residents"), world), peopleOf(group("people"), world))).toBe("same");
});
