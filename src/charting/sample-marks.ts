/** Made-up tolls for the gallery: invented sources and places, numbers of nobody's. */
import type { Interval } from "../domain/comparison.ts";
import type { DayRange } from "../domain/figure.ts";
import type { RateMark, TellingMark, TollMark } from "./chart-data.ts";

export const day = (earliest: string, latest = earliest): DayRange => ({ earliest, latest });

export const between = (low: number | null, high: number | null): Interval => ({
  low,
  high,
  lowExclusive: false,
  highExclusive: false,
});
export const moreThan = (low: number): Interval => ({ ...between(low, null), lowExclusive: true });
export const lessThan = (high: number): Interval => ({ ...between(0, high), highExclusive: true });

type SampleToll = Omit<TollMark, "id" | "href" | "label" | "from" | "to" | "said"> & Partial<TollMark>;

/** A toll with what is not given filled in. */
export function sampleToll(id: string, given: SampleToll): TollMark {
  const label = `${given.source}: “${given.words}”, in the Harbour Gazette`;
  return { id, href: `/tolls/${id}`, label, from: null, to: null, said: null, ...given };
}

const ministry = "Interior Ministry";
const rescuers = "Valley Rescue Service";
const observers = "River Observatory";
const start = day("2023-01-04");

/** One of each kind that the book can hold. */
export const sampleTolls: readonly TollMark[] = [
  sampleToll("a", {
    source: ministry,
    words: "412",
    interval: between(412, 412),
    from: start,
    to: day("2023-01-31"),
    said: day("2023-02-01"),
  }),
  sampleToll("b", {
    source: ministry,
    words: "more than 900",
    interval: moreThan(900),
    from: day("2023-01-01", "2023-01-31"),
    to: day("2023-03-20"),
    said: day("2023-03-20"),
  }),
  sampleToll("c", {
    source: observers,
    words: "between 600 and 750",
    interval: between(600, 750),
    from: start,
    to: day("2023-02-10", "2023-02-28"),
  }),
  sampleToll("d", {
    source: observers,
    words: "about 1,200",
    interval: between(1080, 1320),
    from: start,
    to: day("2023-04-10"),
  }),
  sampleToll("e", {
    source: rescuers,
    words: "nearly 500",
    interval: { ...between(450, 500), highExclusive: true },
    said: day("2023-02-16"),
  }),
  sampleToll("f", {
    source: rescuers,
    words: "at least 240",
    interval: between(240, null),
    from: day("2023-02-20"),
    said: day("2023-03-06"),
  }),
  sampleToll("g", {
    source: "Hospital of Saint Agnes",
    words: "up to 130",
    interval: between(0, 130),
    to: day("2023-03-30"),
  }),
  sampleToll("h", {
    source: "an unnamed official",
    words: "fewer than 60",
    interval: lessThan(60),
    said: day("2023-01-10", "2023-01-24"),
  }),
  sampleToll("i", { source: "an unnamed official", words: "thousands", interval: between(2000, null) }),
];

export const sampleTotals: readonly TollMark[] = [
  ["2023-05-01", "12"],
  ["2023-05-02", "31"],
  ["2023-05-05", "at least 57"],
  ["2023-05-09", "64"],
  ["2023-05-12", "61"],
]
  .map(([on, words], at) => {
    const number = Number(words!.replace(/\D/g, ""));
    const interval = between(number, words!.startsWith("at least") ? null : number);
    return sampleToll(`m${at}`, {
      source: ministry,
      words: words!,
      interval,
      from: day("2023-04-30"),
      to: day(on!),
      said: day(on!),
    });
  })
  .concat(
    [30, 80].map((number, at) => {
      const on = day(`2023-05-${at === 0 ? "03" : "10"}`);
      const interval = between(number * 0.9, number * 1.1);
      return sampleToll(`n${at}`, {
        source: rescuers,
        words: `about ${number}`,
        interval,
        from: day("2023-04-30"),
        to: on,
        said: on,
      });
    }),
  );

/** Hundreds of tolls of a dozen sources over two years, each number drawn from the one before. */
export function manyTolls(count: number): TollMark[] {
  let state = 7;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: count }, (_, at) => {
    const first = Date.UTC(2022, 0, 1) + next(640) * 86_400_000;
    const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10);
    const low = 20 + next(400) + next(30) ** 2;
    const high = [low, low, null, Math.round(low * 1.2)][next(4)]!;
    return sampleToll(`t${String(at).padStart(4, "0")}`, {
      source: `Source ${String.fromCharCode(65 + Math.min(next(12), next(12)))}`,
      words: high === null ? `more than ${low}` : `${low} to ${high}`,
      interval: high === null ? moreThan(low) : between(low, high),
      from: day(iso(first), iso(first + next(3) * 8 * 86_400_000)),
      to: day(iso(first + (20 + next(50)) * 86_400_000)),
    });
  });
}

export const sampleRates: readonly RateMark[] = [
  ["2022-03-01", "2022-10-26", "100,000", between(380, 414)],
  ["2022-12-01", "2023-05-01", "more than 100,000", moreThan(657)],
].map(([from, to, words, perDay], at) => {
  const toll = sampleToll(`r${at}`, {
    source: at === 0 ? "General Staff" : "Security Council",
    words: words as string,
    interval: perDay as Interval,
    from: at === 0 ? day(from as string) : day(from as string, "2022-12-31"),
    to: at === 0 ? day("2022-10-26", "2022-11-11") : day(to as string),
  });
  return { ...toll, perDay: perDay as Interval };
});

const told = (outlet: string, at: string | null, differs: string | null = null): Omit<TellingMark, "id" | "href"> => ({
  outlet,
  at,
  differs,
  label: `${outlet}, ${at ?? "day not known"}${differs === null ? "" : `, differs: ${differs}`}`,
});

export const sampleTellings: readonly TellingMark[] = [
  told("Harbour Gazette", "2023-05-01T14:10:00Z"),
  told("Harbour Gazette", "2023-05-02T12:30:00Z", "place (wider)"),
  told("The Daily Ferry", "2023-05-01T15:00:00Z", "the hedge"),
  told("The Daily Ferry", "2023-05-01T19:40:00Z", "the hedge, what is counted"),
  told("The Daily Ferry", "2023-05-04"),
  told("Northern Union of Provincial Newspapers", "2023-05-03T06:00:00Z", "what is counted"),
  told("Radio Quay", "2023-05-05T09:00:00+02:00"),
  told("Radio Quay", null, "time covered"),
].map((mark, at) => ({ ...mark, id: `w${at}`, href: `/articles/w${at}` }));
