/**
 * A headline tells as exact what the text tells with a hedge: "Flood kills 40" over "at least 40 people were killed". Or it turns
 * the hedge: "at least half" over "nearly half".
 *
 * Not here: another outcome (headline-changes-measure), another number (same-figure-twice-different), a number for “dozens” (vague-number-made-exact).
 */
import type { Figure } from "../../domain/figure.ts";
import type { Edit, Severity } from "../../domain/finding.ts";
import { defineCheck } from "../check.ts";
import type { Draft } from "../draft.ts";
import { headlineTellings, isNumbered, isTakenUp, ofSameCount } from "../headline-tellings.ts";
import { type Hedge, hedgeOf, isHedgedBefore, plainHedges, wordsOfHedge, wordsWithVerb } from "../hedge-of.ts";

export const headlineDropsBound = defineCheck({
  name: "headline-drops-bound",
  summary: "A headline must keep the hedge that the text gives its number.",
  severity: "warning",
  *run(draft) {
    for (const telling of headlineTellings(draft)) {
      const { headline } = telling;
      const told = ofSameCount(draft, telling).filter(
        (figure) =>
          figure.quantity.qualifier !== "vague" && !isTakenUp(draft, figure) && !isHedgedBefore(draft, figure),
      );
      const hedge = hedgeOf(headline);
      if (!isNumbered(headline, 0) || told.length === 0 || told.some((figure) => isKept(hedge, hedgeOf(figure))))
        continue;
      const [first] = told;
      yield {
        span: headline.span,
        severity: severityOf(hedge, hedgeOf(first!)),
        message: `The headline says “${headline.span.exact}”, and the text says “${wordsWithVerb(draft, first!)}”. A reader of the headline takes ${hedge === "none" ? "an estimate for an exact number" : "it for a number that the text does not give"}. Use the words of the text.`,
        evidence: [first!.span],
        ...(hedge === "none" ? editOf(draft, headline, first!) : {}),
      };
    }
  },
});

/** A text that is itself exact gives a headline nothing to drop. */
const isKept = (headline: Hedge, text: Hedge) => headline === text || text === "none" || headline === "between";

/** "At least" and "nearly" exclude each other; "about" says nearly what "about" said. */
function severityOf(headline: Hedge, text: Hedge): Severity {
  if (text === "around" || headline === "around") return "note";
  return headline === "none" ? "warning" : "error";
}

function editOf({ text, parts }: Draft, { span }: Figure, told: Figure): { edit?: Edit } {
  const { qualifier } = told.quantity;
  const hedge = qualifier in plainHedges ? (wordsOfHedge(told) ?? plainHedges[qualifier]) : undefined;
  if (hedge === undefined) return {};
  const part = parts.find(({ kind }) => kind === "headline")?.span;
  const [isFirst, headline] = [part?.start === span.start, part?.exact ?? text];
  const isShouted = headline === headline.toUpperCase();
  const words = isShouted ? hedge.toUpperCase() : isFirst ? hedge[0]!.toUpperCase() + hedge.slice(1) : hedge;
  const number = isFirst && !isShouted ? span.exact[0]!.toLowerCase() + span.exact.slice(1) : span.exact;
  return { edit: { span, replacement: `${words} ${number}` } };
}
