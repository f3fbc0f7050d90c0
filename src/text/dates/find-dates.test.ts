import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSentences } from "../sentence.ts";
import { datesOf } from "./find-dates.ts";
import { timexOf } from "./timex-of.ts";

const anchor = "2023-05-02"; // a Tuesday

function timexesIn(text: string, day: string | null = anchor) {
  return readSentences(text).flatMap((sentence) => datesOf(sentence).map((date) => timexOf(date, day, text)));
}

/** Brackets mark the words that must be found; they stand in order. */
function unmark(marked: string): { text: string; expected: string[] } {
  return {
    text: marked.replace(/[[\]]/g, ""),
    expected: [...marked.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]!),
  };
}

/** Marked text, then the TIMEX3 type and value of each marked expression. */
const reads: readonly (readonly [string, ...string[]])[] = [
  // calendar dates
  ["The blast on [Sept. 5, 2023], killed twelve.", "DATE 2023-09-05"],
  ["Shells fell on [5 September] and again on [the 7th of May 2021].", "DATE 2022-09-05", "DATE 2021-05-07"],
  ["Fighters died on [September 19-20] near the town.", "DATE 2022-09-19"],
  ["Rain fell from [July 30-Aug. 2] in the valley.", "DATE 2022-07-30"],
  ["The rains of [March 28 and 29] destroyed many homes.", "DATE 2023-03-28"],
  ["Since [December], officials said, the toll has doubled.", "DATE 2022-12"],
  ["In [November 2022] and [June last year] it was calm.", "DATE 2022-11", "DATE 2022-06"],
  ["He spoke in [May].", "DATE 2023-05"],
  ["In [March] they left.", "DATE 2023-03"],
  // digits
  ["Posted [05-Aug-2016].", "DATE 2016-08-05"],
  ["They met on the eve of [Halloween]", "DATE 2022-10-31"],
  [
    "Updated [2023-05-01], first filed [05/02/2023] or [31/12/2022].",
    "DATE 2023-05-01",
    "DATE 2023-05-02",
    "DATE 2022-12-31",
  ],
  // years
  ["Between [1979] and [1989] the army lost thousands.", "DATE 1979", "DATE 1989"],
  ["Floods in [2022] killed 12.", "DATE 2022"],
  ["It began in [the 1990s], not in [the late 1970s] or [the 20th century].", "DATE 199", "DATE 197", "DATE 19"],
  ["He was born in [nineteen ninety-six].", "DATE 1996"],
  // weekdays
  ["Kirby said on [Monday] that it rose.", "DATE 2023-05-01"],
  ["Police said [last Friday] was calm, [next Sunday] is not.", "DATE 2023-04-28", "DATE 2023-05-07"],
  ["Twelve died late on [Tuesday night].", "TIME 2023-05-02TNI"],
  ["They fled on [Monday, May 1].", "DATE 2023-05-01"],
  // relative days and units
  ["Two died [yesterday] and one [overnight].", "DATE 2023-05-01", "TIME 2023-05-01TNI"],
  ["The dam broke [last month], [this year] or [last week].", "DATE 2023-04", "DATE 2023", "DATE 2023-W17"],
  ["There were 40 deaths [so far this year].", "DATE 2023"],
  ["US officials [last August] put it at 70,000.", "DATE 2022-08"],
  ["It happened [two years ago], the ministry said [five days ago].", "DATE 2021", "DATE 2023-04-27"],
  ["In [early March] and [mid-November 2001] it froze.", "DATE 2023-03", "DATE 2001-11"],
  ["By [the end of April] it was over.", "DATE 2023-04"],
  // feasts, seasons, quarters
  ["The [New Year's Eve] strike on the barracks.", "DATE 2022-12-31"],
  ["Bombs fell on [Easter Sunday] in [2019].", "DATE 2023-04-09", "DATE 2019"],
  ["In [the summer of 2022] it burned, in [the third quarter] too.", "DATE 2022-SU", "DATE 2022-Q3"],
  // times of day
  ["The note is of [5:58 p.m. ET] and [10 p.m. Wednesday].", "TIME 2023-05-02T17:58", "TIME 2023-04-26T22:00"],
  ["Shelling began at [1200 GMT].", "TIME 2023-05-02T12:00"],
  // durations
  ["After [14 months] of war and [five months] of siege.", "DURATION P14M", "DURATION P5M"],
  ["Over [the past five months] it lost [more than three years] of gains.", "DURATION P5M", "DURATION P3Y"],
  ["In [the first eight months] of the war.", "DURATION P8M"],
  ["A [two-week] truce, [two and a half years], [a few days].", "DURATION P2W", "DURATION P2Y6M", "DURATION PXD"],
  // sets
  ["They count [every day] and publish [annually].", "SET P1D", "SET P1Y"],
  ["They stopped 1,000 deaths [a day].", "SET P1D"],
];

const ignores: readonly (readonly [string, string])[] = [
  ["This may or may not be right.", "may the verb"],
  ["Thousands joined the march through town.", "march the walk"],
  ["A 49-year-old man was killed.", "an age"],
  ["He was 12 years old.", "an age"],
  ["It killed 2000 people.", "a count"],
  ["The strike cost 1,200 lives.", "a count"],
  ["Prices may fall.", "fall the verb"],
  ["He came second.", "an order"],
  ["Police came to the 1700 block of Main Street.", "a house number"],
  ["Damage was put at $6 million (1972 USD).", "a currency's year"],
  ["Nearly half of the dead were convicts.", "a share"],
];

describe("datesOf and timexOf", () => {
  it.each(reads)("reads %s", (marked, ...values) => {
    const { text, expected } = unmark(marked);
    const found = timexesIn(text);
    expect(found.map(({ exact }) => exact)).toEqual(expected);
    expect(found.map(({ type, value }) => `${type} ${value}`)).toEqual(values);
  });

  it.each(ignores)("ignores %s (%s)", (text) => {
    expect(timexesIn(text)).toEqual([]);
  });

  it("leaves the year open when nothing gives it", () => {
    expect(timexesIn("He fell on September 19 or on Friday.", null).map(({ value }) => value)).toEqual([
      "XXXX-09-19",
      "XXXX-WXX-5",
    ]);
  });

  it("looks ahead where the verb does", () => {
    expect(timexesIn("They will be buried on July 11.").map(({ value }) => value)).toEqual(["2023-07-11"]);
    expect(timexesIn("They were buried on July 11.").map(({ value }) => value)).toEqual(["2022-07-11"]);
  });

  it("takes a long run of words that could begin an expression", () => {
    expect(timexesIn(`${"early ".repeat(20_000)}March 2023`).map(({ exact }) => exact)).toEqual(["early March 2023"]);
  });

  it("reads no duration from a hedge at the end of a sentence", () => {
    expect(timexesIn("It hurt 40 at least")).toEqual([]);
  });

  it("finds every expression again in the text, in order, without overlap", () => {
    const words = fc.constantFrom(
      ..."since in to of and , . ( - 's the a an killed people at by 5 12 30 90 2023 1990s '80s 7-9 2023-05-01 05/02/2023 1979-89".split(
        " ",
      ),
      ..."December May Sept. Aug. Monday Mondays past last next this first early mid-June late end beginning so far".split(
        " ",
      ),
      ..."five twenty two hundred half couple few several more than at least about year years months weeks quarter century".split(
        " ",
      ),
      ..."day-ago year-earlier two-week third third-quarter fiscal summer spring fall weekend New Year 's Eve Easter Good Friday Halloween".split(
        " ",
      ),
      ..."10 p.m. GMT noon midnight morning night yesterday today overnight tonight now future ago earlier later every each per daily".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 16 }), (parts) => {
        const text = parts.join(" ");
        let end = 0;
        for (const timex of timexesIn(text)) {
          expect(text.slice(timex.start, timex.end)).toBe(timex.exact);
          expect(timex.start).toBeGreaterThanOrEqual(end);
          expect(timex.end).toBeGreaterThan(timex.start);
          end = timex.end;
        }
      }),
      { numRuns: 200 },
    );
  });
});
