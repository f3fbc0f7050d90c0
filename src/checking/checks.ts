// Written by npm run generate. Do not edit.
import { casualtiesCalledDeaths } from "./rules/casualties-called-deaths.ts";
import { comparisonOfUnlike } from "./rules/comparison-of-unlike.ts";
import { deniedFigureAsserted } from "./rules/denied-figure-asserted.ts";
import { falsePrecision } from "./rules/false-precision.ts";
import { figureWithoutSource } from "./rules/figure-without-source.ts";
import { futureAsFact } from "./rules/future-as-fact.ts";
import { headlineChangesMeasure } from "./rules/headline-changes-measure.ts";
import { headlineDropsBound } from "./rules/headline-drops-bound.ts";
import { headlineNarrowerThanBody } from "./rules/headline-narrower-than-body.ts";
import { headlineWiderThanBody } from "./rules/headline-wider-than-body.ts";
import { partsDoNotAddUp } from "./rules/parts-do-not-add-up.ts";
import { partsExceedTotal } from "./rules/parts-exceed-total.ts";
import { percentOfWhat } from "./rules/percent-of-what.ts";
import { periodContradictsDates } from "./rules/period-contradicts-dates.ts";
import { rateWithoutPeriod } from "./rules/rate-without-period.ts";
import { sameFigureTwiceDifferent } from "./rules/same-figure-twice-different.ts";
import { sourceOnlyInHeadline } from "./rules/source-only-in-headline.ts";
import { stalePeriod } from "./rules/stale-period.ts";
import { unclearWhole } from "./rules/unclear-whole.ts";
import { unitMixed } from "./rules/unit-mixed.ts";
import { vagueNumberMadeExact } from "./rules/vague-number-made-exact.ts";

/** Every check. */
export const checks = [
  casualtiesCalledDeaths,
  comparisonOfUnlike,
  deniedFigureAsserted,
  falsePrecision,
  figureWithoutSource,
  futureAsFact,
  headlineChangesMeasure,
  headlineDropsBound,
  headlineNarrowerThanBody,
  headlineWiderThanBody,
  partsDoNotAddUp,
  partsExceedTotal,
  percentOfWhat,
  periodContradictsDates,
  rateWithoutPeriod,
  sameFigureTwiceDifferent,
  sourceOnlyInHeadline,
  stalePeriod,
  unclearWhole,
  unitMixed,
  vagueNumberMadeExact,
] as const;
