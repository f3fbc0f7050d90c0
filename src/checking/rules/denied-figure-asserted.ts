/**
 * A figure that the text says is denied or disputed, asserted elsewhere without its source: "The strike killed 300 soldiers", and
 * below "Moscow said 300 soldiers were killed, a claim that Kyiv rejected".
 *
 * Not here: who denies having done it ("he denied killing two men") disputes no number; figures without any source
 * (figure-without-source).
 */
import type { Dispute, Figure } from "../../domain/figure.ts";
import { defineCheck } from "../check.ts";
import type { Draft } from "../draft.ts";
import { isLeftOpen } from "../looks-ahead.ts";
import { tellsSameNumber } from "../same-toll.ts";

export const deniedFigureAsserted = defineCheck({
  name: "denied-figure-asserted",
  summary: "A figure that the text says is disputed must not be asserted elsewhere without its source.",
  severity: "warning",
  *run(draft) {
    const denied = draft.figures.flatMap((figure) => {
      const dispute = figure.disputedBy.find((one) => isOfNumber(draft, one));
      return dispute === undefined ? [] : [{ figure, dispute }];
    });
    for (const figure of [...draft.headline, ...draft.body]) {
      if (!isAssertedBare(draft, figure)) continue;
      const found = denied.find((other) => isOfOneTime(draft, other.figure, figure));
      if (found === undefined) continue;
      const { source, cue } = found.dispute;
      yield {
        span: figure.span,
        message: `“${figure.span.exact}” is told as fact here, and elsewhere the text says that it is not agreed (${source === null ? "" : `${source.exact}: `}“${cue.exact}”). Say whose number it is, and that it is disputed.`,
        evidence: [found.figure.span],
      };
    }
  },
});

function isOfOneTime(draft: Draft, denied: Figure, figure: Figure): boolean {
  return (
    tellsSameNumber(draft, denied, figure) &&
    draft.knowledge.fitOfPeriods(denied.period, figure.period, draft.date) !== "other"
  );
}

function isAssertedBare(draft: Draft, figure: Figure): boolean {
  const { attribution, disputedBy, quantity, span } = figure;
  if (attribution.length > 0 || disputedBy.length > 0 || (quantity.low ?? quantity.high ?? 0) < 2) return false;
  const sentence = draft.sentenceAt(span.start);
  if (sentence === undefined || draft.isQuoted(span) || isLeftOpen(draft, figure)) return false;
  return !keepsDistance.test(draft.text.slice(sentence.start, sentence.end));
}

/** Guilt is denied with a deed ("denies killing"), a toll with what is told of it ("denied that", "rejected the claim"). */
function isOfNumber({ text }: Draft, { cue }: Dispute): boolean {
  return !(/^den/i.test(cue.exact) && deed.test(text.slice(cue.end, cue.end + 40)));
}

const deed =
  /^\s*(?:(?:ever|having|any|all|the|his|her|their|its) )*(?!losing|suffering|sustaining|anything)(?:\w+ing\b|responsib\w+|involvement|charges?|murders?|guilt|role|wrongdoing|part|attack|accus\w+|allegations? (?:of|that (?:he|she|its)))/i;
const keepsDistance =
  /\b(?:claim(?!(?:s|ed|ing)? (?:at least |more than |about |up to |some |over )?(?:[\d,]+|[a-z-]+) (?:more )?lives\b)\w*|alleg\w+|reported(?:ly)?|purported\w*|supposed\w*|disput\w+|den(?:y|ies|ied|ial\w*)|reject\w*|refut\w+|dismiss\w*(?= (?:it|them|as|(?:the|that|this|those|these|such) (?:\w+ )?(?:figures?|numbers?|tolls?|counts?|claims?|reports?|estimates?))\b)|false\w*|untrue|so-called|unverified|unconfirmed|contest\w*|not confirm\w*|according to|says?|said)\b/i;
