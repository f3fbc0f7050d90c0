/**
 * A number word that multiplies the outcome itself: "a double homicide" reports two killed, "triple-murder" three,
 * "a quadruple Bronx shooting" four hit, who may have lived (widen-shot looks for the dead).
 *
 * Not here: what is no outcome, "a double win"; "a double murder-suicide", which is told of two dead and of three.
 */
import { multipleIn } from "../../text/word-of-count.ts";
import { defineFigureRule, type FigureReading } from "../figure-rule.ts";

const killing = /^(?:murders?|homicides?|killings?|slayings?|fatality|executions?)$/;
const deadly = /^(?:fatal|deadly)$/;
const event = /^(?:shootings?|stabbings?|crash|accident)$/;

export const multipleOutcome = defineFigureRule({
  name: "multiple-outcome",
  kinds: ["multiple"],
  read: ({ quantity: { last }, tokens }) => {
    let isDeadly = false;
    for (let at = last; at < last + 5 && at < tokens.length; at++) {
      const { lower, pos } = tokens[at]!;
      const word = at === last ? tail(lower) : lower;
      if (killing.test(word) || (isDeadly && event.test(word))) return reading("killed", at);
      if (/^(?:shooting|stabbing)s?$/.test(word)) return reading("injured", at);
      isDeadly ||= deadly.test(word);
      if (at > last && !isDeadly && !/^(?:ADJ|PROPN)$/.test(pos) && lower !== "drive-by") return undefined;
    }
    return undefined;
  },
});

/** "murder" in "triple-murder" */
const tail = (word: string) => word.slice(multipleIn(word).length + 1);

const reading = (measure: FigureReading["measure"], lastToken: number): FigureReading => ({
  measure,
  lastToken,
  unit: "person",
});
