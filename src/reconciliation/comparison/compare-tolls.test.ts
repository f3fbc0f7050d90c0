import { describe, expect, test } from "vitest";
import type { ComparableToll } from "./comparable-toll.ts";
import { compareTolls } from "./compare-tolls.ts";
import {
  dayRange,
  eightMonths,
  people,
  period,
  placeSlot,
  sinceDecember,
  slot,
  toll,
  wellOver,
} from "./tolls.spec-kit.ts";

const compare = (left: ComparableToll, right: ComparableToll) => compareTolls(left, right, "tollbook/1");

describe("100,000 in eight months, then more than 100,000 since December", () => {
  const comparison = compare(eightMonths, sinceDecember);

  test("days, rates and the gap", () => {
    expect(comparison).toMatchObject({ comparable: true, blocking: [], later: "right", policy: "tollbook/1" });
    expect(comparison.left).toMatchObject({ id: eightMonths.id, days: { low: 242, high: 259 } });
    expect(comparison.left.perDay?.low).toBeCloseTo(386.1, 1);
    expect(comparison.left.perDay?.high).toBeCloseTo(413.22, 2);
    expect(comparison.right).toMatchObject({
      days: { low: 122, high: 152 },
      perDay: { high: null, lowExclusive: true },
    });
    expect(comparison.right.perDay?.low).toBeCloseTo(657.89, 2);
    expect(comparison.gapDays).toEqual({ low: 21, high: 68 });
  });

  test("the ratio, established, with its break-even", () => {
    expect(comparison.ratio).toEqual({ low: 242 / 152, high: null, lowExclusive: true, highExclusive: false });
    expect(comparison).toMatchObject({ established: true, conditional: [], breakEvenAt: "lowest" });
    expect(comparison.breakEven?.low).toBeCloseTo(159_210.53, 2);
    expect(comparison.breakEven?.high).toBeCloseTo(170_394.74, 2);
  });

  test("what is taken for granted", () => {
    expect(comparison.assumptions).toEqual([
      "both counts of casualties include the same",
      "“100,000” is meant exactly",
      "“the first eight months of the war” may end on any day from 2022-10-23 to 2022-11-09",
      "each rate is the average over all days of its period",
    ]);
  });

  test("in the other order the sides change, and nothing else", () => {
    const { left, right, later, ...rest } = comparison;
    expect(compare(sinceDecember, eightMonths)).toEqual({ ...rest, left: right, right: left, later: "left" });
  });
});

test("an earlier toll that is open above settles nothing, except under a condition", () => {
  const comparison = compare(wellOver, sinceDecember);
  expect(comparison).toMatchObject({ comparable: true, established: false, ratio: { low: 0, high: null } });
  expect(comparison.breakEven?.low).toBeCloseTo(159_210.53, 2);
  expect(comparison.breakEven?.high).toBeCloseTo(170_394.74, 2);
  const [first] = comparison.conditional;
  expect(first).toMatchObject({ assumption: "the earlier figure is exactly 100,000", established: true });
  expect(first?.ratio).toMatchObject({ low: 242 / 152, high: null, lowExclusive: true });
  expect(comparison.conditional[1]).toMatchObject({
    assumption: "the later figure is exactly 100,000",
    established: false,
  });
});

test("where neither figure settles it alone, both may", () => {
  const more = toll({ ...wellOver, quantity: people(40_000, "more-than"), words: "over 40,000" });
  const upTo = toll({ ...sinceDecember, quantity: people(60_000, "at-most"), words: "up to 60,000" });
  const { conditional, breakEvenAt } = compare(more, upTo);
  expect(conditional.map(({ assumption }) => assumption)).toEqual([
    "the earlier figure is exactly 40,000",
    "the later figure is exactly 60,000",
    "the earlier figure is exactly 40,000, and the later figure is exactly 60,000",
  ]);
  expect(conditional.map(({ established }) => established)).toEqual([false, false, true]);
  expect(breakEvenAt).toBe("lowest");
});

test("a hedged count of casualties is quoted, not counted", () => {
  const [assumption] = compare(wellOver, toll({ ...sinceDecember, measure: "killed" })).assumptions;
  expect(assumption).toBe("all of the casualties (“well over 100,000”) were deaths");
});

test("a fall is told as a rise is", () => {
  const fewer = toll({ ...sinceDecember, quantity: people(12_200, "at-most"), words: "up to 12,200" });
  const comparison = compare(eightMonths, fewer);
  expect(comparison).toMatchObject({ established: true, breakEvenAt: "highest", ratio: { low: 0 } });
  expect(comparison.ratio?.high).toBeCloseTo((12_200 * 259) / (122 * 100_000), 10);
  expect(comparison.breakEven).toMatchObject({ low: 24_200, high: 25_900 });
});

test("rates that cannot be told apart settle nothing", () => {
  const about = toll({ ...sinceDecember, quantity: people(55_000, "approximately"), words: "about 55,000" });
  const comparison = compare(eightMonths, about);
  expect(comparison).toMatchObject({ established: false, breakEvenAt: "any" });
  expect(comparison.assumptions).toContain("“about 55,000” means 49,500 to 60,500");
  expect(comparison.conditional.map(({ assumption }) => assumption)).toEqual(["the later figure is exactly 55,000"]);
});

test("after nobody at all there is a rise, and no ratio", () => {
  const nobody = toll({ ...eightMonths, quantity: people(0), words: "nobody" });
  expect(compare(nobody, sinceDecember)).toMatchObject({ established: true, ratio: null, breakEvenAt: "lowest" });
  const noneSoFar = toll({ ...nobody, quantity: { ...people(0), reportedNone: true }, words: "no" });
  expect(compare(noneSoFar, sinceDecember)).toMatchObject({ established: false, ratio: { low: 0, high: null } });
});

test("periods that overlap are compared, and the overlap is told", () => {
  const first = toll({ id: "1", period: period("from 1 to 20 May", "2023-05-01", "2023-05-20") });
  const whole = toll({
    id: "2",
    quantity: people(90),
    words: "90",
    period: period("in May", "2023-05-01", "2023-05-31"),
  });
  const comparison = compare(first, whole);
  expect(comparison).toMatchObject({ comparable: true, later: "right", gapDays: { low: -20, high: -20 } });
  expect(comparison.assumptions).toContain("people counted in days that both periods have are in both tolls");
});

test("an order that the days do not settle is an assumption", () => {
  const since = toll({
    ...sinceDecember,
    id: "e-c",
    period: period("since mid-December", "2022-12-10..2022-12-20", "2023-05-01"),
  });
  const comparison = compare(sinceDecember, since);
  expect(comparison.later).toBe("right");
  expect(comparison.assumptions).toContain("“since December” begins before “since mid-December”");
});

test("tolls of the same days are comparable, and neither is the later one", () => {
  const other = toll({ ...sinceDecember, id: "e-c", quantity: people(90_000), words: "90,000" });
  expect(compare(sinceDecember, other)).toMatchObject({
    comparable: true,
    later: null,
    ratio: null,
    established: false,
  });
});

type Case = [
  what: string,
  left: Partial<ComparableToll>,
  right: Partial<ComparableToll>,
  blocking: [string, string, string][],
  assumption: string,
];

describe("the gate", () => {
  const monday = period("on Monday", "2023-05-01", "2023-05-01");
  test.each<Case>([
    [
      "casualties and deaths",
      { measure: "casualties", words: "100,000" },
      { measure: "killed" },
      [["measure", "casualties", "killed"]],
      "all of the 100,000 casualties were deaths",
    ],
    [
      "deaths and injuries",
      {},
      { measure: "injured" },
      [["measure", "killed", "injured"]],
      "the people reported killed and the people reported injured are counted alike",
    ],
    [
      "a forecast, which nobody reported",
      { status: "forecast" },
      { measure: "injured" },
      [["measure", "killed", "injured"]],
      "the people forecast killed and the people reported injured are counted alike",
    ],
    [
      "people who may go missing, and deaths",
      { measure: "missing", status: "forecast" },
      {},
      [["measure", "missing", "killed"]],
      "all of the 41 people forecast missing were dead",
    ],
    [
      "people and households",
      { measure: "displaced" },
      { measure: "displaced", words: "60 families", quantity: { ...people(60), unit: "household" } },
      [["unit", "person", "household"]],
      "each of the households in “60 families” is one person",
    ],
    [
      "a share and a count",
      { words: "41" },
      { words: "half", quantity: { ...people(0.5), share: true } },
      [["quantity", "41 (a count)", "half (a share)"]],
      "the whole is known of which “half” is stated as a share",
    ],
    [
      "other people",
      { group: slot("civilians") },
      { group: slot("soldiers") },
      [["group", "civilians", "soldiers"]],
      "“civilians” and “soldiers” are the same people",
    ],
    [
      "a group and another with it",
      { group: slot("women") },
      { group: slot("women and children") },
      [["group", "women", "women and children"]],
      "“women” and “women and children” are the same people",
    ],
    ["nobody named", { group: slot("Russian soldiers") }, {}, [], "both count the same people"],
    [
      "the same people said wider",
      { group: slot("Russia") },
      { group: slot("Russian forces") },
      [],
      "“Russia” and “Russian forces” are the same people",
    ],
    [
      "another place",
      { place: placeSlot("Kherson", "1") },
      { place: placeSlot("Bakhmut", "2") },
      [["place", "Kherson", "Bakhmut"]],
      "“Kherson” and “Bakhmut” are the same place",
    ],
    [
      "a place within the other",
      { place: placeSlot("Bakhmut", "2", ["Donetsk Oblast", "Ukraine"]) },
      { place: placeSlot("Ukraine", "UA") },
      [["place", "Bakhmut", "Ukraine"]],
      "the toll of “Ukraine” fell on “Bakhmut” alone",
    ],
    ["no place", { place: placeSlot("Ukraine", "UA") }, {}, [], "both tolls are of “Ukraine”"],
    [
      "a stretch and no days",
      { period: monday },
      {},
      [["period", "on Monday (the time of one event)", "not given"]],
      "the toll “41” covers the days of “on Monday”",
    ],
    [
      "a total and a stretch",
      { period: period("so far", null, "2023-05-01") },
      { period: monday },
      [["period", "so far (a total up to a day, from no stated beginning)", "on Monday (the time of one event)"]],
      "“so far” covers the days of “on Monday”",
    ],
    [
      "an event and a stretch",
      { period: monday },
      { period: period("in May", "2023-05-01", "2023-05-31") },
      [["period", "on Monday (the time of one event)", "in May (from one day to another)"]],
      "“on Monday” covers the days of “in May”",
    ],
    [
      "two totals",
      { period: period("so far", null, "2023-05-01") },
      { period: period("to date", null, "2023-05-03") },
      [],
      "both totals are counted from the same day",
    ],
  ])("%s", (_, left, right, blocking, assumption) => {
    const [one, two] = [toll({ id: "1", ...left }), toll({ id: "2", ...right })];
    const comparison = compare(one, two);
    expect(comparison.blocking).toEqual(blocking.map(([slot, left, right]) => ({ slot, left, right })));
    expect(comparison.comparable).toBe(blocking.length === 0);
    expect(comparison.assumptions).toContain(assumption);
    expect(comparison).toMatchObject({ ratio: null, breakEven: null, established: false });
    const swapped = compare(two, one);
    expect(swapped.blocking).toEqual(blocking.map(([slot, left, right]) => ({ slot, left: right, right: left })));
    expect(swapped.assumptions).toEqual(comparison.assumptions);
  });

  test("what is the same needs no assumption", () => {
    const same = { group: slot("Russian soldiers"), place: placeSlot("Kyiv", "3"), period: monday };
    const other = { group: slot("the Russian troops"), place: placeSlot("Kiev", "3"), period: monday };
    expect(compare(toll(same), toll(other)).assumptions).toEqual([]);
  });

  test("a city whose province bears its name is still one place", () => {
    const kabul = placeSlot("Kabul", "geonames:1138958", ["Kabul", "Afghanistan"]);
    const same = { place: kabul, period: monday, group: slot("civilians") };
    expect(compare(toll(same), toll({ ...same, id: "2" }))).toMatchObject({ blocking: [], assumptions: [] });
    const unlisted = { ...same, place: { ...kabul, id: null } };
    expect(compare(toll(unlisted), toll({ ...unlisted, id: "2" }))).toMatchObject({ blocking: [], assumptions: [] });
    const suburb = { ...same, place: placeSlot("western Kabul", null, ["Kabul", "Afghanistan"]) };
    expect(compare(toll(same), toll(suburb)).blocking).toEqual([
      { slot: "place", left: "Kabul", right: "western Kabul" },
    ]);
  });

  test("a blocked pair still shows each side's own days and rate", () => {
    const comparison = compare(sinceDecember, toll({ ...eightMonths, measure: "killed" }));
    expect(comparison).toMatchObject({ comparable: false, ratio: null, later: "left", gapDays: { low: 21, high: 68 } });
    expect(comparison.left.perDay).not.toBeNull();
  });
});

test("one event has no rate, however long the time in which it lies", () => {
  const clause = "41 people were killed in an explosion in April";
  const [one, two] = [
    toll({ id: "1", clause, period: period("in April", "2023-04-01", "2023-04-30") }),
    toll({ id: "2", words: "62", quantity: people(62), period: period("on 2 May", "2023-05-02", "2023-05-02") }),
  ];
  const comparison = compare(one, two);
  expect(comparison).toMatchObject({ comparable: true, ratio: null, established: false, later: "right" });
  expect(comparison.left).toMatchObject({ isOneEvent: true, perDay: null, days: { low: 30, high: 30 } });
  expect(comparison.right).toMatchObject({ isOneEvent: true, perDay: null, days: { low: 1, high: 1 } });
});

test("a share is compared where its whole is known", () => {
  const half = {
    quantity: { ...people(0.5), share: true },
    words: "half",
    whole: { quantity: people(80), words: "80" },
  };
  const [one, two] = [
    toll({ id: "1", ...half, period: period("in April", "2023-04-01", "2023-04-30"), said: dayRange("2023-05-01") }),
    toll({ id: "2", words: "62", quantity: people(62), period: period("in May", "2023-05-01", "2023-05-31") }),
  ];
  const comparison = compare(one, two);
  expect(comparison).toMatchObject({ established: true, gapDays: { low: 0, high: 0 }, ratio: { low: 1.5, high: 1.5 } });
  expect(comparison.assumptions).toContain("“half” is a share of “80”, that is 40");
});
