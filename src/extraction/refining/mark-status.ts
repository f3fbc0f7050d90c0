/**
 * Marks figures that are not asserted of the event at hand: a forecast ("could reach 50,000") and a toll of another
 * event or time that is held up beside ("surpassing the 15,000 lost in the earlier war", held-up-beside.ts).
 *
 * Not here: denials; tie-attribution knows who rejects a figure.
 */
import type { FigureDraft } from "../figure-draft.ts";
import { isForecast } from "../forecast.ts";
import { dayOfReport } from "../periods/dateline.ts";
import { defineRefiner } from "../refiner.ts";
import { isHeldUpBeside, statusWindow, wordsOf } from "./held-up-beside.ts";
import { dayOfStory, isOfOtherTime } from "./other-time.ts";

export const markStatus = defineRefiner({
  name: "mark-status",
  reason: "behind tie-attribution, whose denials stand",
  refine: (drafts, analysis) => {
    if (drafts.length === 0) return drafts;
    const story = dayOfStory(drafts, dayOfReport(analysis));
    for (const [at, draft] of drafts.entries()) {
      if (draft.status !== "asserted") continue;
      const before = wordsOf(draft, draft.quantity.first - statusWindow, draft.quantity.first);
      if (isTakenBack(draft, before) || isLoweredSince(drafts, at, before)) draft.status = "denied";
      else if (isForecast(draft)) draft.status = "forecast";
      else if (isHeldUpBeside(draft) || isOfOtherTime(draft, story)) draft.status = "compared";
    }
    return drafts;
  },
});

/** "An earlier version said 52", "withdrew its figure of 312", "lowered its toll from 1,400 to …", "the claim of 350 is false". */
function isTakenBack(draft: FigureDraft, before: string): boolean {
  const { quantity, lastToken } = draft;
  if (
    /\b(?:earlier|previous|original) version\b.*\b(?:said|stated|gave|reported|put|misstated)\b/.test(before) &&
    !/\b(?:not|instead|rather)\b/.test(wordsOf(draft, quantity.first - 3, quantity.first))
  )
    return true;
  if (
    /\b(?:withdr[ae]ws?|withdrew|withdrawn|retract(?:s|ed)?|disown(?:s|ed)?) (?:its|the|their|his|her|an?) (?:\w+ )?(?:figure|toll|claim|number|count|total)s? (?:of|that)\b.{0,40}$/.test(
      before,
    )
  )
    return true;
  if (
    /\b(?:lower(?:s|ed|ing)|cut(?:s|ting)?|revis(?:es|ed|ing)\b.{0,90}\bdown|reduc(?:es|ed|ing))\b.{0,90}\bfrom$/.test(
      before,
    )
  )
    return true;
  return (
    /\b(?:claim|report|figure|allegation|toll|number|count|estimate|total|tally)s? (?:of|that)\b/.test(before) &&
    /^(?:\w+ ){0,7}(?:is|was|were|are) (?:false|untrue|wrong|fabricated|a lie|baseless)\b/.test(
      wordsOf(draft, lastToken + 1, lastToken + 11),
    )
  );
}

/** How many figures off the one that lowered it may stand. */
const reach = 3;

/** "The earlier figure had been 1,400", "revised to 1,200 from 1,400": taken back only where a lower one stands beside it. */
function isLoweredSince(drafts: readonly FigureDraft[], at: number, before: string): boolean {
  const { quantity, measure } = drafts[at]!;
  const isEarlier =
    /\b(?:earlier|previous|initial|original|first|former) (?:\w+ ){0,2}(?:figure|toll|count|estimate|number|tally|report)s? (?:\w+ ){0,4}(?:been|was|were|stood at|of|at|put)$/;
  if (!isEarlier.test(before) && !/\b(?:revised|corrected|changed|amended)\b.{0,40}\bfrom$/.test(before)) return false;
  return drafts
    .slice(Math.max(0, at - reach), at + reach + 1)
    .some((other) => other.measure === measure && (other.quantity.high ?? Infinity) < (quantity.low ?? 0));
}
