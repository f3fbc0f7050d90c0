/**
 * A number word that multiplies the outcome itself: "a double homicide" reports two killed, "triple murder" three.
 *
 * Not here: "a double shooting", where nobody need have died.
 */
import { defineFigureRule } from "../figure-rule.ts";

export const multipleOutcome = defineFigureRule({
  name: "multiple-outcome",
  kinds: ["multiple"],
  read: ({ quantity, tokens }) => {
    const next = tokens[quantity.last + 1]?.lower ?? "";
    const noun = next === "fatal" ? (tokens[quantity.last + 2]?.lower ?? "") : next;
    if (
      !/^(?:murders?|homicides?|killings?|slayings?|fatality|executions?)$/.test(next) &&
      !(next === "fatal" && /^(?:shooting|stabbing|crash|accident)$/.test(noun))
    )
      return undefined;
    return { measure: "killed", lastToken: quantity.last + (next === "fatal" ? 2 : 1), unit: "person" };
  },
});
