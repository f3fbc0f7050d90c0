/**
 * Every chart with made-up data, by name. The approval pictures in test/charts and the gallery page of the browser are drawn from
 * this one list; what a chart can do stands here or is not shown to be done.
 */
import { intervalsOverTime } from "./intervals-over-time.ts";
import { ratesPerDay } from "./rates-per-day.ts";
import {
  between,
  day,
  manyTolls,
  sampleRates,
  sampleTellings,
  sampleToll,
  sampleTolls,
  sampleTotals,
} from "./sample-marks.ts";
import { tellingsOverTime } from "./tellings-over-time.ts";

export interface GalleryChart {
  /** Kebab-case; the approval picture's file is called so. */
  readonly name: string;
  /** What it shows. */
  readonly summary: string;
  draw(): string;
}

const counted = "people reported killed";
const options = { title: "People reported killed in the Lower Valley, 2023", counted };
const standAlone = { sources: "Tollbook, made-up sample, 9 tolls of 5 sources", policy: "all/1, tollbook/1" };
const toldOptions = { title: "Who told “more than 900 people killed”, and when" };

/** Words as a hostile page might put them. */
const hostile = `</title></svg><script>alert("1")</script><a href='javascript:alert(2)' onload="x" style="x">& \u202E\u0007`;
const hostileTolls = [
  sampleToll("x", {
    source: hostile,
    words: hostile,
    label: hostile,
    interval: between(3, 9),
    said: day("2023-01-02"),
  }),
  sampleToll("y", {
    source: "Ministry",
    words: "5",
    href: "javascript:alert(3)",
    interval: between(5, 5),
    said: day("2023-01-05"),
  }),
  sampleToll("z", { source: hostile, words: hostile, interval: between(2, null) }),
];

export const gallery: readonly GalleryChart[] = [
  {
    name: "intervals-over-time",
    summary: "tolls of every kind: exact, hedged, open, uncertain days, no day",
    draw: () => intervalsOverTime(sampleTolls, options),
  },
  {
    name: "intervals-over-time-phone",
    summary: "the same for a phone",
    draw: () => intervalsOverTime(sampleTolls, { ...options, width: 360 }),
  },
  {
    name: "intervals-over-time-log",
    summary: "the same on a logarithmic scale, on which nought has no place",
    draw: () => intervalsOverTime(sampleTolls, { ...options, scale: "log" }),
  },
  {
    name: "intervals-over-time-alone",
    summary: "the same as a file of its own",
    draw: () => intervalsOverTime(sampleTolls, { ...options, standAlone }),
  },
  {
    name: "intervals-over-time-cumulative",
    summary: "totals of two sources, one of them lowered",
    draw: () => intervalsOverTime(sampleTotals, { ...options, cumulative: true }),
  },
  {
    name: "intervals-over-time-many",
    summary: "two hundred tolls of a dozen sources",
    draw: () => intervalsOverTime(manyTolls(200), options),
  },
  {
    name: "intervals-over-time-hostile",
    summary: "words and addresses of a hostile page",
    draw: () => intervalsOverTime(hostileTolls, options),
  },
  {
    name: "intervals-over-time-none",
    summary: "no toll at all",
    draw: () => intervalsOverTime([], options),
  },
  {
    name: "rates-per-day",
    summary: "people a day over two periods, one open above",
    draw: () =>
      ratesPerDay(sampleRates, { title: "Rates of two statements", counted: "people reported killed or wounded" }),
  },
  {
    name: "rates-per-day-phone",
    summary: "the same for a phone",
    draw: () =>
      ratesPerDay(sampleRates, {
        title: "Rates of two statements",
        counted: "people reported killed or wounded",
        width: 360,
      }),
  },
  {
    name: "tellings-over-time",
    summary: "the tellings of one estimate by outlet, some of which differ",
    draw: () => tellingsOverTime(sampleTellings, toldOptions),
  },
  {
    name: "tellings-over-time-phone",
    summary: "the same for a phone",
    draw: () => tellingsOverTime(sampleTellings, { ...toldOptions, width: 360 }),
  },
];
