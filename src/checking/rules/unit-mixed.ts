/**
 * One number is told once of households and once of persons: "1,200 families displaced" and "the 1,200 people displaced".
 *
 * Not here: another outcome (headline-changes-measure, casualties-called-deaths).
 */
import type { Figure } from "../../domain/figure.ts";
import { defineCheck } from "../check.ts";
import { type Draft, originOf } from "../draft.ts";
import { isSameNumber, isTakenUp } from "../headline-tellings.ts";
import { areMeasuresApart } from "../measures-apart.ts";

export const unitMixed = defineCheck({
  name: "unit-mixed",
  summary: "A number of households must not be told as a number of people.",
  severity: "warning",
  *run(draft) {
    const told = draft.figures.filter(
      ({ status, span, quantity }) =>
        status === "asserted" && !quantity.share && draft.isIn(span, "headline", "deck", "body", "caption"),
    );
    for (const [at, figure] of told.entries()) {
      const other = told.slice(0, at).find((earlier) => isOneCount(draft, earlier, figure));
      if (other === undefined) continue;
      // A headline is what the text does not bear out.
      const [odd, borne] = draft.isIn(other.span, "headline") ? [other, figure] : [figure, other];
      if (draft.isQuoted(odd.span)) continue;
      yield {
        span: odd.span,
        message: `“${odd.span.exact}” counts ${unitOf(odd)} here and ${unitOf(borne)} elsewhere in the text. A household is several people. Say in both places which of the two was counted.`,
        evidence: [borne.span],
      };
    }
  },
});

const unitOf = ({ quantity }: Figure) => (quantity.unit === "household" ? "households" : "people");

/** Fewer may be two counts that happen to be alike. */
const leastCount = 10;

function isOneCount(draft: Draft, one: Figure, two: Figure): boolean {
  const { knowledge } = draft;
  if (one.quantity.unit === two.quantity.unit || !isSameNumber(one, two) || areMeasuresApart(one.measure, two.measure))
    return false;
  if ((one.quantity.low ?? one.quantity.high ?? 0) < leastCount) return false;
  const [origin, other] = [originOf(one), originOf(two)];
  // "The 333 people displaced" takes the count up, whoever speaks.
  const isOtherSource =
    origin !== undefined && other !== undefined && !isTakenUp(draft, two) && !knowledge.isSameSource(origin, other);
  const isPlaceOpen = isTakenUp(draft, two) && two.place?.basis === "inherited";
  return !isOtherSource && (isPlaceOpen || knowledge.fitOfPlaces(one.place, two.place) !== "other");
}
