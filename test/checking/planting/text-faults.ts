/** The ways in which each check of the text can be given something to find; what is often planted stands in it more often. */
import type { Variant } from "./core.ts";
import * as headlines from "./faults/headline-faults.ts";
import * as numbers from "./faults/number-faults.ts";
import * as parts from "./faults/part-faults.ts";
import * as sources from "./faults/source-faults.ts";
import * as times from "./faults/time-faults.ts";

export const textFaults: Readonly<Record<string, readonly Variant[]>> = {
  "casualties-called-deaths": numbers.casualtiesCalledDeaths,
  "comparison-of-unlike": times.comparisonOfUnlike,
  "denied-figure-asserted": sources.deniedFigureAsserted,
  "false-precision": numbers.falsePrecision,
  "figure-without-source": sources.figureWithoutSource,
  "future-as-fact": sources.futureAsFact,
  "headline-changes-measure": headlines.headlineChangesMeasure,
  "headline-drops-bound": headlines.headlineDropsBound,
  "headline-narrower-than-body": headlines.headlineNarrowerThanBody,
  "headline-wider-than-body": headlines.headlineWiderThanBody,
  "parts-do-not-add-up": parts.partsDoNotAddUp,
  "parts-exceed-total": parts.partsExceedTotal,
  "percent-of-what": times.percentOfWhat,
  "period-contradicts-dates": times.periodContradictsDates,
  "rate-without-period": times.rateWithoutPeriod,
  "same-figure-twice-different": numbers.sameFigureTwiceDifferent,
  "source-only-in-headline": headlines.sourceOnlyInHeadline,
  "stale-period": times.stalePeriod,
  "unclear-whole": parts.unclearWhole,
  "unit-mixed": numbers.unitMixed,
  "vague-number-made-exact": numbers.vagueNumberMadeExact,
};
