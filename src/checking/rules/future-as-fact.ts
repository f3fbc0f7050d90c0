/**
 * A toll that is only forecast, told as fact elsewhere: "Flood kills 400" above "officials warned the toll could reach 400".
 *
 * Not here: what may have happened already ("400 are feared dead"), and a hedge that the headline drops (headline-drops-bound).
 */
import type { Figure } from "../../domain/figure.ts";
import { isBorneOut, isOfMore } from "../borne-out.ts";
import { defineCheck } from "../check.ts";
import type { Draft } from "../draft.ts";
import { isLeftOpen, isToldAhead } from "../looks-ahead.ts";
import { tellsSameNumber } from "../same-toll.ts";

export const futureAsFact = defineCheck({
  name: "future-as-fact",
  summary: "A toll that is only forecast must not be told as fact.",
  severity: "warning",
  *run(draft) {
    const forecasts = draft.figures.filter((figure) => isToldAhead(draft, figure) && !isOfMore(draft, figure));
    if (forecasts.length === 0) return;
    for (const figure of [...draft.headline, ...draft.body]) {
      const forecast = isFact(draft, figure) && forecasts.find((other) => tellsSameNumber(draft, other, figure));
      if (!forecast || isBorneOut(draft, figure, forecast)) continue;
      yield {
        span: figure.span,
        message: `“${figure.span.exact}” is told as what has happened, and elsewhere as what is still to come: “${wordsAround(draft, forecast)}”. Tell it as a forecast here, too, and say whose.`,
        evidence: [forecast.span],
        ...(draft.isIn(figure.span, "headline") ? { severity: "error" as const } : {}),
      };
    }
  },
});

/** Below this, what is feared and what happened are easily of one number. */
const smallest = 3;

const isFact = (draft: Draft, figure: Figure) =>
  (figure.quantity.low ?? figure.quantity.high ?? 0) >= smallest &&
  !figure.quantity.share &&
  // "Hundreds" of one sentence are easily others than those of the next.
  (figure.quantity.qualifier !== "vague" || draft.isIn(figure.span, "headline")) &&
  !draft.isQuoted(figure.span) &&
  !isLeftOpen(draft, figure);

/** The words around it, as many as a message can hold. */
function wordsAround(draft: Draft, { span }: Figure): string {
  const { start, end } = draft.sentenceAt(span.start) ?? span;
  const before = draft.text.slice(start, span.start).trim().split(/\s+/).slice(-5);
  const behind = draft.text.slice(span.end, end).trim().split(/\s+/).slice(0, 5);
  return [...before, span.exact, ...behind].join(" ").trim();
}
