import { expect, test } from "vitest";
import { clauseAround, isOneEvent } from "./one-event.ts";
import { period } from "./tolls.spec-kit.ts";

const day = (words: string) => period(words, "2021-06-01", "2021-06-01");
const march = (words: string) => period(words, "2021-03-01", "2021-03-31");

test.each([
  [day("on 1 June"), "31 miners were killed on 1 June"],
  [period("earlier this week", "2021-06-01..2021-06-03", "2021-06-01..2021-06-03"), "31 miners were killed"],
  [day("two days ago"), "31 miners were killed two days ago"],
  [march("in March"), "50 miners were killed in an explosion in March"],
  [march("in March"), "Monday's night-time air strike killed 50"],
  [march("in March"), "50 people died in the floods in March"],
])("one event: %o, %s", (when, clause) => {
  expect(isOneEvent(when, clause)).toBe(true);
});

test.each([
  [null, "31 miners were killed", "no time at all"],
  [period("so far", null, "2021-06-01"), "31 miners were killed in the explosion so far", "no beginning"],
  [day("since Tuesday"), "31 miners have been killed since Tuesday", "a count that goes on"],
  [day("the past 24 hours"), "31 soldiers were killed over the past 24 hours", "a day told as a length"],
  [march("in March"), "50 miners were killed in March", "a month's count"],
  [march("in March"), "50 people were killed in strikes in March", "no single event"],
  [march("in March"), "50 soldiers were killed in the war in March", "a war goes on"],
  [march("between 1 and 31 March"), "the fire season killed 50 between 1 and 31 March", "both ends are told"],
])("counted over a span: %o, %s (%s)", (when, clause, _) => {
  expect(isOneEvent(when, clause)).toBe(false);
});

test("only what stands beside the number names its event", () => {
  const exact = "In March, 2,000 soldiers were killed, he said after the attack.";
  const at = exact.indexOf("2,000");
  const words = { start: 70, end: 70 + exact.length, exact };
  const clause = clauseAround(words, { start: 70 + at, end: 75 + at, exact: "2,000" });
  expect(clause).toBe("2,000 soldiers were killed");
});
