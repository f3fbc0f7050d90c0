/**
 * Whom the teller credits with what he has told: "Forty drowned, a figure she attributed to the clinic",
 * "…, attributing both numbers to the governor".
 *
 * Not here: a cause, "attributed the deaths to heat"; whom a participle cites (citing-source).
 */
import type { Token } from "../../text/sentence.ts";
import { defineAttributionRule } from "../telling/attribution-rule.ts";
import { contentBefore } from "../telling/content.ts";
import { phraseBeginningAt } from "../telling/source-phrase.ts";

const figureNouns = /^(?:figures?|numbers?|tolls?|counts?|totals?|tall(?:y|ies)|estimates?|information|account)$/;
const longestGap = 8;

export const attributedTo = defineAttributionRule({
  name: "attributed-to",
  cues: "verb",
  read(site) {
    const { sentence, at, cue } = site;
    const { tokens } = sentence;
    if (!cue || !/^(?:attribute|credit)$/.test(cue.verb.lemma)) return undefined;
    const from = Math.max(0, at - longestGap);
    const to = at + tokens.slice(at, at + longestGap).findIndex(({ lower }) => lower === "to");
    const comma = from + tokens.slice(from, at).findLastIndex(({ exact }) => /^[,—–]$/.test(exact));
    if (to < at || comma < Math.max(1, from) || !namesFigure(tokens, comma, at, to)) return undefined;
    const source = phraseBeginningAt(sentence, to + 1);
    const content = contentBefore(site, comma - 1);
    if (!source || !content) return undefined;
    return {
      source: { first: source.first, last: source.last },
      cue: { first: at, last: to },
      content: [content],
      stance: "asserts",
    };
  },
});

/** ", a [figure] she attributed to", ", attributing both [numbers] to" */
function namesFigure(tokens: readonly Token[], comma: number, at: number, to: number): boolean {
  const [first, last] = comma === at - 1 ? [at + 1, to] : [comma + 1, at];
  return tokens.slice(first, last).some(({ lower }) => figureNouns.test(lower));
}
