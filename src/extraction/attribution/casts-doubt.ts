/**
 * Rejection in a noun: "Kirby had scorn for a claim that …", "The army cast doubt on the figure of 300 dead".
 *
 * Not here: verbs of denying (source-then-content, source-then-object).
 */
import { defineAttributionRule } from "../telling/attribution-rule.ts";
import { contentEnd, throughQuote } from "../telling/content.ts";
import { doubtNouns } from "../telling/cue-nouns.ts";
import { subjectBefore } from "../telling/subject.ts";

const verbs = /^(?:ha[sd]|have|cast|casts|poured|pours|heaped|heaps|threw|throws|expressed|expresses|voiced|voices)$/;

export const castsDoubt = defineAttributionRule({
  name: "casts-doubt",
  cues: "noun",
  read(site) {
    const { tokens } = site.sentence;
    const { at } = site;
    if (!doubtNouns.has(tokens[at]!.lower) || !/^(?:for|on|upon|over|about)$/.test(tokens[at + 1]?.lower ?? ""))
      return undefined;
    let verb = at - 1;
    while (verb > at - 4 && verb > 0 && !verbs.test(tokens[verb]!.lower)) verb--;
    const first = at + 2;
    const subject = verb > 0 && verbs.test(tokens[verb]!.lower) ? subjectBefore(site.sentence, verb) : null;
    if (!subject || !tokens[first]) return undefined;
    return {
      source: { first: subject.first, last: subject.last },
      cue: { first: verb, last: at + 1 },
      content: [[tokens[first].start, throughQuote(site, contentEnd(site, first))]],
      stance: "denies",
    };
  },
});
