/**
 * The number that the text calls casualties is called deaths elsewhere in it: "100,000 casualties" and "the 100,000 killed".
 *
 * Not here: a headline that does so (headline-changes-measure).
 */
import type { Figure } from "../../domain/figure.ts";
import { defineCheck } from "../check.ts";
import { type Draft, originOf } from "../draft.ts";
import { isNumbered, isSameNumber } from "../headline-tellings.ts";

export const casualtiesCalledDeaths = defineCheck({
  name: "casualties-called-deaths",
  summary: "A number of casualties must not be told as a number of deaths.",
  severity: "warning",
  *run(draft) {
    const told = draft.figures.filter(
      ({ status, span, quantity }) =>
        status === "asserted" && !quantity.share && draft.isIn(span, "deck", "body", "caption"),
    );
    const casualties = told.filter(({ measure, span }) => measure === "casualties" && !draft.isIn(span, "caption"));
    for (const killed of told) {
      if (killed.measure !== "killed" || draft.isQuoted(killed.span)) continue;
      const same = casualties.find((one) => isOneCount(draft, one, killed));
      if (same === undefined) continue;
      yield {
        span: killed.span,
        ...(hasOthersHurt(draft, same) ? { severity: "error" as const } : {}),
        message: `“${killed.span.exact}” is told as deaths here and as casualties elsewhere in the text. Casualties may be wounded, missing or captured, too. Say casualties, or give the number of deaths.`,
        evidence: [same.span],
      };
    }
  },
});

function isOneCount({ knowledge }: Draft, one: Figure, killed: Figure): boolean {
  if (!isSameNumber(one, killed) || one.quantity.unit !== killed.quantity.unit || killed.partOf === one.id)
    return false;
  const [origin, other] = [originOf(one), originOf(killed)];
  const isOneSource = origin !== undefined && other !== undefined && knowledge.isSameSource(origin, other);
  if (!isNumbered(killed, isOneSource ? 3 : leastPeople)) return false;
  const fits = [
    knowledge.fitOfPlaces(one.place, killed.place),
    knowledge.fitOfGroups(one.group, killed.group),
    knowledge.fitOfPeriods(one.period, killed.period, null),
  ];
  return !fits.includes("other");
}

/** Of fewer, two counts of a text are often alike. */
const leastPeople = 10;

/** The text counts among the casualties fewer deaths, or others than the dead. */
const hasOthersHurt = (draft: Draft, casualties: Figure) =>
  draft.partsOf(casualties).some(({ measure, quantity }) => measure !== "casualties" && !quantity.share);
