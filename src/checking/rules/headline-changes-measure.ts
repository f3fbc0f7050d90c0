/**
 * A headline has the number of its text befall people otherwise: "100,000 killed" over "100,000 casualties".
 *
 * Not here: the same within the text (casualties-called-deaths), households for persons (unit-mixed).
 */
import type { Figure } from "../../domain/figure.ts";
import type { MeasureName } from "../../domain/measures.ts";
import { doesContain } from "../../text/span.ts";
import { defineCheck } from "../check.ts";
import type { Draft } from "../draft.ts";
import { headlineTellings, isNumbered } from "../headline-tellings.ts";
import { areMeasuresApart, wordsOfMeasure } from "../measures-apart.ts";
import { isComeTo } from "../sums-of-counts.ts";

export const headlineChangesMeasure = defineCheck({
  name: "headline-changes-measure",
  summary: "A headline must say of its number what the text says of it: casualties are not deaths.",
  severity: "error",
  *run(draft) {
    for (const { headline, tellings } of headlineTellings(draft)) {
      const others = tellings.filter(
        (figure) => isOtherOutcome(draft, headline, figure) || isDeathsAlone(draft, headline, figure),
      );
      if (
        !isNumbered(headline, leastPeople) ||
        others.length === 0 ||
        others.length < tellings.length ||
        isComeTo(draft, headline)
      )
        continue;
      const [first] = others;
      const mine = wordsOfMeasure[headline.measure];
      const theirs = first!.measure === headline.measure ? "people dead or missing" : wordsOfMeasure[first!.measure];
      yield {
        span: headline.span,
        severity: [headline.measure, first!.measure].includes("killed") ? "error" : "warning",
        message: `The headline gives “${headline.span.exact}” as ${mine}; the text gives it as ${theirs}. One is not the other. Say in the headline what the text counts.`,
        evidence: [first!.span],
      };
    }
  },
});

/** Few people are easily another count of the story: theirs must be told in its lead, and of harm. */
function isOtherOutcome(draft: Draft, headline: Figure, told: Figure): boolean {
  const { measure, quantity, span } = told;
  // "289 lost at sea" over "289 died or went missing".
  if (headline.measure === "missing" && (isOrMissing(draft, told) || isFeared(draft, told))) return false;
  if (!areMeasuresApart(headline.measure, measure) || quantity.unit !== headline.quantity.unit) return false;
  if (isNumbered(headline, fewPeople)) return true;
  const lead = draft.parts.filter(({ kind }) => kind === "deck" || kind === "body").slice(0, 2);
  return harm.has(measure) && harm.has(headline.measure) && lead.some((part) => doesContain(part.span, span));
}

/** "300 killed" over "300 people are dead or missing". */
const isDeathsAlone = (draft: Draft, headline: Figure, told: Figure) =>
  headline.measure === "killed" &&
  told.measure === "killed" &&
  isOrMissing(draft, told) &&
  !draft.headline.some((figure) => isOrMissing(draft, figure));

const isOrMissing = ({ text }: Draft, { span }: Figure) => orMissing.test(text.slice(span.end, span.end + 90));
const orMissing =
  /^[^.;:,\n]{0,40}?\b(?:(?:dead|killed|died|drowned)(?: or| and| \/|\/) ?(?:(?:are|were|is|was|remain|still|listed as|reported|believed|feared|presumed) )*(?:missing|unaccounted|gone missing|disappeared)|missing (?:or|and) (?:(?:feared|presumed|believed|confirmed) )*(?:dead|killed))\b/i;

/** "41 feared drowned" over "41 are feared to have drowned". */
const isFeared = ({ text }: Draft, { span }: Figure) =>
  /^[^.;:,\n]{0,30}?\b(?:feared|presumed|believed)\b/i.test(text.slice(span.end, span.end + 60));

const harm = new Set<MeasureName>(["killed", "injured", "casualties", "missing"]);
const fewPeople = 10;

/** Of one or two people, two counts of an article are often alike. */
const leastPeople = 3;
