/**
 * How much a note accounts for: what it names; what was added ("to include comment from"); or anything ("has been
 * updated throughout"). docs/methodology.md says why.
 */
import type { NoteReach } from "../../domain/correction.ts";

const changed = "(?:updated|corrected|amended|revised|edited|changed|modified|rewritten|refreshed)";
const whole = new RegExp(
  `^\\W*(?:(?:this|the|our)\\s+(?:\\w+\\s+){0,3}?(?:has|have|was|were|is|will be)\\s+(?:since\\s+)?(?:been\\s+|being\\s+)?(?:continually\\s+|repeatedly\\s+)?${changed}|we\\s+have\\s+${changed}\\s+(?:this|the|our)\\s+\\w+|updates?)\\s*(?:(?:throughout|since (?:it was )?(?:first )?(?:published|publication|posted)|to reflect (?:the |new |latest |recent |further |more recent |breaking |ongoing )*(?:developments?|events?|news|changes?)|several times|after publication|(?:on|at)\\s[^.]{0,40})\\s*)*\\W*$`,
  "i",
);
const adds =
  /\b(?:(?:updat|revis|expand|edit|refresh|amend)\w*\b.{0,40}?\b(?:with|to include|to add|including)\b|add(?:s|ed|ing)?\b|to include\b|includes?\b|updates with\b)/is;

/** `told`: what the note tells, without label and date. `hasNamed`: whether it turns from what was to what is. */
export function reachOf(told: string, hasNamed: boolean): NoteReach {
  if (hasNamed) return "named";
  if (whole.test(told)) return "anything";
  return adds.test(told) ? "additions" : "named";
}
