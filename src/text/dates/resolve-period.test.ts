import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSentences } from "../sentence.ts";
import { periodsOf } from "./find-periods.ts";
import { resolvePeriod } from "./resolve-period.ts";

/** The period that the brackets mark, as "span: from / to"; an uncertain day is written earliest..latest. */
function periodIn(text: string, anchor: string | null): string {
  const [period] = readSentences(text).flatMap(periodsOf);
  if (!period) return "none";
  const { from, to } = resolvePeriod(period, anchor);
  const days = (day: { earliest: string; latest: string } | null) =>
    day === null ? "?" : day.earliest === day.latest ? day.earliest : `${day.earliest}..${day.latest}`;
  return `${text.slice(period.start, period.end)}: ${days(from)} / ${days(to)}`;
}

const periods: readonly (readonly [string, string | null, string])[] = [
  ["It lost 100,000 since December.", "2023-05-01", "since December: 2022-12-01..2022-12-31 / 2023-05-01"],
  ["It lost 100,000 since December.", null, "since December: ? / ?"],
  ["It lost 100,000 in November 2022.", null, "November 2022: 2022-11-01 / 2022-11-30"],
  ["It lost 100,000 over the past five months.", "2023-05-02", "over the past five months: 2022-12-02 / 2023-05-02"],
  [
    "It lost 100,000 over about five months.",
    "2023-05-02",
    "over about five months: 2022-11-02..2023-01-02 / 2023-05-02",
  ],
  ["Suggested deaths by July 2006 rose.", null, "by July 2006: ? / 2006-07-01..2006-07-31"],
  ["After 14 months of war it is quiet.", "2024-12-16", "14 months of war: 2023-10-01..2023-10-31 / 2024-12-16"],
  ["Ten died overnight in the city.", "2024-12-16", "overnight: 2024-12-15 / 2024-12-16"],
  ["Ten died on Thursday in the city.", "2023-05-02", "Thursday: 2023-04-27 / 2023-04-27"],
  ["Ten died on Tuesday in the city.", "2023-05-02", "Tuesday: 2023-05-02 / 2023-05-02"],
  ["As of Friday, 40 had died.", "2023-05-02", "As of Friday: ? / 2023-04-28"],
  ["So far this year 40 have died.", "2023-05-02", "So far this year: 2023-01-01 / 2023-05-02"],
  [
    "It lost 151,000 between March 2003 and June 2006.",
    null,
    "between March 2003 and June 2006: 2003-03-01..2003-03-31 / 2006-06-01..2006-06-30",
  ],
  ["It lost 15,000 from 1979 to 1989.", null, "from 1979 to 1989: 1979-01-01..1979-12-31 / 1989-01-01..1989-12-31"],
  ["It lost 237 in April and May.", "2023-06-10", "April and May: 2023-04-01 / 2023-05-31"],
  [
    "It lost 90 from March to June 2006.",
    null,
    "from March to June 2006: 2006-03-01..2006-03-31 / 2006-06-01..2006-06-30",
  ],
  ["The raid of Oct. 7, 2023, left many dead.", null, "Oct. 7, 2023: 2023-10-07 / 2023-10-07"],
  [
    "It has lost 40 since the beginning of the year.",
    "2023-05-02",
    "since the beginning of the year: 2023-01-01 / 2023-05-02",
  ],
  ["It lost 9 in the first four months of 2024.", null, "the first four months of 2024: 2024-01-01 / 2024-04-30"],
  ["It lost 9 in the first weeks of May.", "2023-06-10", "the first weeks of May: 2023-05-01 / 2023-05-01..2023-05-31"],
  ["It lost 9 in the last three months of 2023.", null, "the last three months of 2023: 2023-10-01 / 2023-12-31"],
  ["It lost 9 in the first half of the year.", "2023-05-02", "the first half of the year: 2023-01-01 / 2023-05-02"],
  ["It lost 9 in July of last year.", "2023-09-30", "July of last year: 2022-07-01 / 2022-07-31"],
  ["It lost 9 in the first half of last year.", "2023-05-02", "the first half of last year: 2022-01-01 / 2022-06-30"],
  [
    "It lost 9 in the first quarter of this year.",
    "2023-05-02",
    "the first quarter of this year: 2023-01-01 / 2023-03-31",
  ],
  ["Around 90,000 fled in two weeks.", "2025-11-16", "two weeks: 2025-11-02 / 2025-11-16"],
];

const ignores: readonly (readonly [string, string])[] = [
  ["They stopped 1,000 deaths a day.", "a rate is no period"],
  ["It may last for the next two weeks.", "a length that lies ahead"],
  ["They agreed on a two-week truce.", "a length of something else"],
  ["A day earlier the count was 182.", "earlier than what, the words do not say"],
  ["It is now over.", "a reference without days"],
];

describe("periodsOf and resolvePeriod", () => {
  it.each(periods)("%s (%s)", (text, anchor, expected) => {
    expect(periodIn(text, anchor)).toBe(expected);
  });

  it.each(ignores)("ignores %s (%s)", (text) => {
    expect(periodIn(text, "2023-05-02")).toBe("none");
  });

  it("looks back from any day: earliest ≤ latest, begin ≤ end, nothing ends after a past-biased anchor", () => {
    const phrases = periods.map(([text]) => text).filter((text) => !/\d{4}/.test(text));
    const day = fc
      .date({ min: new Date("1950-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...phrases), day, (text, anchor) => {
        const { from, to } = resolvePeriod(readSentences(text).flatMap(periodsOf)[0]!, anchor);
        for (const end of [from, to]) if (end) expect(end.earliest <= end.latest).toBe(true);
        if (from && to) expect(from.earliest <= to.latest).toBe(true);
        expect(to!.latest <= anchor).toBe(true);
      }),
    );
  });
});
