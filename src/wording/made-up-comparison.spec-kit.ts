/** A comparison, a series, joins to review and a journal of our own, built by hand from the made-up estimate. */
import type { Interval } from "../domain/comparison.ts";
import type { CurationAct, ReviewItem } from "../usecases/curation-view.ts";
import type { EstimateComparison } from "../usecases/estimate-view.ts";
import type { Series } from "../usecases/series-view.ts";
import { casualtiesToll, madeUpEstimate, madeUpRow } from "./made-up-estimate.spec-kit.ts";

const between = (low: number | null, high: number | null): Interval => ({
  ...{ low, high, lowExclusive: false, highExclusive: false },
});
const earlier = { ...casualtiesToll, id: "e-00000000000000bb/3000-casualties", outlet: "Mill Herald" };

export const madeUpComparison: EstimateComparison = {
  comparable: true,
  blocking: [],
  assumptions: ["both counts of casualties include the same"],
  left: {
    ...{
      id: earlier.id,
      measure: "casualties",
      status: "asserted",
      words: "more than 4,000",
      period: "since December",
    },
    ...{ perDay: between(20, 30), days: { low: 100, high: 120 }, isOneEvent: false },
  },
  right: {
    ...{
      id: casualtiesToll.id,
      measure: "casualties",
      status: "asserted",
      words: "more than 4,000",
      period: "since December",
    },
    ...{ perDay: between(26.3, null), days: { low: 122, high: 152 }, isOneEvent: false },
  },
  gapDays: { low: 1, high: 3 },
  ratio: { low: 1.59, high: null, lowExclusive: true, highExclusive: false },
  later: "right",
  established: true,
  breakEven: between(4100, 4500),
  breakEvenAt: "lowest",
  conditional: [],
  policy: "tollbook/1",
  readings: { left: earlier, right: casualtiesToll },
  independence: "unknown",
  sentences: [
    "“more than 4,000” people reported killed or wounded, “since December”: 122 to 152 days, more than 26 a day, no upper bound.",
    "The later rate is more than 1.59 times the earlier one, no upper bound: the stated numbers settle that it is higher.",
    "Taken for granted: both counts of casualties include the same.",
    "Stated numbers are widened under tollbook/1; bounds are rounded outward to 3 digits.",
  ],
};

const point = (number: number, day: number, interval: Interval): Series["points"][number] => ({
  ...{ toll: `e-000000000000000${number}/x-casualties`, estimate: `e-000000000000000${number}`, interval },
  origin: madeUpEstimate.origin,
  said: { earliest: `2023-05-0${day}`, latest: `2023-05-0${day}` },
  ...{ firstTold: `2023-05-0${day}`, role: null, curator: null, reading: casualtiesToll },
});

const points = [
  point(1, 1, between(4000, null)),
  point(2, 3, between(4100, 4100)),
  { ...point(3, 4, between(4060, 4060)), said: null, firstTold: null },
];

export const madeUpSeries: Series = {
  view: "all/1",
  policy: "tollbook/1",
  points,
  steps: [
    {
      ...{ from: points[0]!.toll, to: points[1]!.toll, difference: between(null, 100), isNegative: false },
      ...{ days: { low: 2, high: 2 }, stated: 100 },
    },
    {
      ...{ from: points[1]!.toll, to: points[2]!.toll, difference: between(-40, -40), isNegative: true },
      ...{ days: null, stated: null },
    },
  ],
};

const [, doubtful, , candidate] = madeUpEstimate.tellings;

export const madeUpReview: readonly ReviewItem[] = [
  {
    ...{ kind: "unsure", estimate: madeUpRow.id, figure: doubtful!.figure, words: doubtful!.words, other: null },
    ...{ measure: doubtful!.measure, span: doubtful!.span },
    ...{ article: doubtful!.article, outlet: doubtful!.outlet, because: doubtful!.because, impact: 2 },
  },
  {
    ...{ kind: "candidate", estimate: madeUpRow.id, figure: candidate!.figure, words: candidate!.words },
    ...{ measure: candidate!.measure, span: candidate!.span },
    ...{ article: candidate!.article, outlet: null, other: "e-00000000000000bb", because: ["same number"], impact: 1 },
  },
];

const act: CurationAct = {
  ...{ seq: 1, at: "2026-01-02T03:04:05Z", who: "tester", why: "another briefing", act: "split" },
  ...{ estimate: madeUpRow.id, into: "e-s1", figures: [doubtful!.figure], role: null, text: null },
  ...{ undoes: null, isUndone: true },
};

export const madeUpActs = {
  split: act,
  undo: { ...act, seq: 2, act: "undo", why: "the wrong figure", into: null, figures: [], undoes: 1, isUndone: false },
  join: { ...act, seq: 3, act: "join", into: "e-00000000000000bb", figures: [], isUndone: false },
  recommend: { ...act, seq: 4, act: "recommend", role: "recommended", into: null, figures: [], isUndone: false },
  annotate: { ...act, seq: 5, act: "annotate", text: "Asked the ministry.", into: null, figures: [], isUndone: false },
  unset: { ...act, seq: 6, act: "recommend", role: null, into: null, figures: [], isUndone: false },
  pin: { ...act, seq: 7, act: "pin", into: null, isUndone: false },
} as const satisfies Record<string, CurationAct>;

export const madeUpLog: readonly CurationAct[] = Object.values(madeUpActs);
