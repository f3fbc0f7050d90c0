/**
 * Two figures set against each other that do not count alike: "100,000 casualties, double the 50,000 deaths of the summer", or
 * a rise told as fact over times of other lengths: "more than 100,000 since December, an acceleration from 100,000 in eight months".
 *
 * Not here: comparison of places or people side by side ("twice as many in Kherson as in Odesa"), and what the text itself calls not
 * comparable or only possible.
 */
import { defineCheck } from "../check.ts";
import { readComparisons } from "../compared-figures.ts";
import type { Draft } from "../draft.ts";
import { unlikeSlots } from "../unlike-slots.ts";

export const comparisonOfUnlike = defineCheck({
  name: "comparison-of-unlike",
  summary: "Figures that are set against each other must count alike.",
  severity: "warning",
  *run(draft) {
    const seen = new Set<number>();
    for (const compared of readComparisons(draft)) {
      const { words, left, right, isRise } = compared;
      if (seen.has(words.start) || isTakenBack(draft, words.start)) continue;
      const unlike = unlikeSlots(draft, compared);
      if (unlike.length === 0) continue;
      seen.add(words.start);
      yield {
        span: words,
        message: `“${words.exact}” sets two figures against each other that do not count alike: ${unlike.join("; ")}. Compare like with like, or say how they differ${isRise ? " before telling a rise or fall" : ""}.`,
        evidence: [left.span, right.span],
      };
    }
  },
});

/** The sentence itself says that the two do not compare, or that it only may be so. */
function isTakenBack(draft: Draft, offset: number): boolean {
  const sentence = draft.sentenceAt(offset);
  return sentence !== undefined && reservations.test(draft.text.slice(sentence.start, sentence.end));
}

const reservations =
  /\b(?:not (?:directly |strictly )?(?:comparable|be compared|established|clear|known)|cannot (?:easily |directly )?be (?:compared|told)|no direct comparison|would (?:be|mean|suggest|amount)|could|might|may (?:be|mean|have)|suggest\w*|appears?|seems?|whether|if)\b/i;
