// Written by npm run generate. Do not edit.
import { attributionLost } from "./rules/attribution-lost.ts";
import { boundDropped } from "./rules/bound-dropped.ts";
import { casualtiesCalledDeaths } from "./rules/casualties-called-deaths.ts";
import { comparisonOfUnlike } from "./rules/comparison-of-unlike.ts";
import { correctedSince } from "./rules/corrected-since.ts";
import { deniedFigureAsserted } from "./rules/denied-figure-asserted.ts";
import { disputedBy } from "./rules/disputed-by.ts";
import { falsePrecision } from "./rules/false-precision.ts";
import { figureWithoutSource } from "./rules/figure-without-source.ts";
import { futureAsFact } from "./rules/future-as-fact.ts";
import { headlineChangesMeasure } from "./rules/headline-changes-measure.ts";
import { headlineDropsBound } from "./rules/headline-drops-bound.ts";
import { headlineNarrowerThanBody } from "./rules/headline-narrower-than-body.ts";
import { headlineWiderThanBody } from "./rules/headline-wider-than-body.ts";
import { measureChanged } from "./rules/measure-changed.ts";
import { newerEstimateOfSameSource } from "./rules/newer-estimate-of-same-source.ts";
import { notInBook } from "./rules/not-in-book.ts";
import { partsDoNotAddUp } from "./rules/parts-do-not-add-up.ts";
import { partsExceedTotal } from "./rules/parts-exceed-total.ts";
import { percentOfWhat } from "./rules/percent-of-what.ts";
import { periodChanged } from "./rules/period-changed.ts";
import { periodContradictsDates } from "./rules/period-contradicts-dates.ts";
import { placeNarrowed } from "./rules/place-narrowed.ts";
import { placeWidened } from "./rules/place-widened.ts";
import { rateWithoutPeriod } from "./rules/rate-without-period.ts";
import { sameFigureTwiceDifferent } from "./rules/same-figure-twice-different.ts";
import { singleOrigin } from "./rules/single-origin.ts";
import { sourceOnlyInHeadline } from "./rules/source-only-in-headline.ts";
import { stalePeriod } from "./rules/stale-period.ts";
import { unclearWhole } from "./rules/unclear-whole.ts";
import { unitMixed } from "./rules/unit-mixed.ts";
import { vagueNumberMadeExact } from "./rules/vague-number-made-exact.ts";

/** Every check. */
export const checks = [
  attributionLost,
  boundDropped,
  casualtiesCalledDeaths,
  comparisonOfUnlike,
  correctedSince,
  deniedFigureAsserted,
  disputedBy,
  falsePrecision,
  figureWithoutSource,
  futureAsFact,
  headlineChangesMeasure,
  headlineDropsBound,
  headlineNarrowerThanBody,
  headlineWiderThanBody,
  measureChanged,
  newerEstimateOfSameSource,
  notInBook,
  partsDoNotAddUp,
  partsExceedTotal,
  percentOfWhat,
  periodChanged,
  periodContradictsDates,
  placeNarrowed,
  placeWidened,
  rateWithoutPeriod,
  sameFigureTwiceDifferent,
  singleOrigin,
  sourceOnlyInHeadline,
  stalePeriod,
  unclearWhole,
  unitMixed,
  vagueNumberMadeExact,
] as const;
