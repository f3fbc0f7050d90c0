import { expect, test } from "vitest";
import { clocksOf, readMoment } from "./clocks.ts";

test.each([
  ["2023-05-01", "2023-05-01T23:59:59.999Z", "a day means its end"],
  ["2024-02-29", "2024-02-29T23:59:59.999Z", "a leap day"],
  ["2023-05-01T20:00:00-04:00", "2023-05-02T00:00:00.000Z", "a time in its zone"],
  ["2023-05-01T20:00Z", "2023-05-01T20:00:00.000Z", "to the minute"],
  ["2023-05-01T20:00:00.5z", "2023-05-01T20:00:00.500Z", "to the tenth"],
])("%s is %s: %s", (text, moment) => {
  expect(readMoment(text)).toBe(moment);
});

test.each([
  ["2023-02-30", "no such day"],
  ["2023-05-01T20:00:00", "no zone: the machine's own must not decide"],
  ["2023-05-01T25:00Z", "no such hour"],
  ["2023-02-30T10:00Z", "no such day, which a parser takes for 2 March"],
  ["2023-05", "a month"],
  ["May 1, 2023", "in words"],
  ["", "nothing"],
])("%j is refused: %s", (text) => {
  expect(readMoment(text)).toBeNull();
  expect(() => clocksOf({ knownAt: text })).toThrow(expect.objectContaining({ code: "time-malformed" }));
});
