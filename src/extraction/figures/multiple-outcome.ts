/**
 * A number word that multiplies the outcome itself: "a double homicide" reports two killed, "triple murder" three,
 * "a quadruple shooting" four hit, who may have lived (widen-shot looks for the dead).
 *
 * Not here: what is no outcome, "a double win".
 */
import { defineFigureRule } from "../figure-rule.ts";

const killing = /^(?:murders?|homicides?|killings?|slayings?|fatality|executions?)$/;
const event = /^(?:shootings?|stabbings?|crash|accident)$/;

export const multipleOutcome = defineFigureRule({
  name: "multiple-outcome",
  kinds: ["multiple"],
  read: ({ quantity: { last }, tokens }) => {
    const next = tokens[last + 1]?.lower ?? "";
    if (killing.test(next)) return { measure: "killed", lastToken: last + 1, unit: "person" };
    if (/^(?:fatal|deadly)$/.test(next) && event.test(tokens[last + 2]?.lower ?? ""))
      return { measure: "killed", lastToken: last + 2, unit: "person" };
    if (!/^(?:shooting|stabbing)s?$/.test(next)) return undefined;
    return { measure: "injured", lastToken: last + 1, unit: "person" };
  },
});
