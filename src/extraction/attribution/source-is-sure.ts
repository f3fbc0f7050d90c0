/**
 * The state of somebody's mind in an adjective: "Officials are concerned that the dam may break", "She was optimistic about the talks",
 * "Republicans, worried about the vote, …".
 *
 * Not here: verbs of fearing and hoping (source-then-content).
 */

import { nounGroupsOf } from "../../text/noun-group.ts";
import { type CueSite, defineAttributionRule, type TokenRange } from "../telling/attribution-rule.ts";
import { clauseLimit } from "../telling/clause-limit.ts";
import { contentEnd, isStop, throughQuote } from "../telling/content.ts";
import { phraseEndingAt } from "../telling/source-phrase.ts";
import { subjectBefore } from "../telling/subject.ts";

export const sourceIsSure = defineAttributionRule({
  name: "source-is-sure",
  cues: "adjective",
  read(site) {
    const { tokens } = site.sentence;
    const { at } = site;
    const link = tokens[at + 1];
    if (!link || !/^(?:that|about|of|by|over|with|for|to|at)$/.test(link.lower) || isStop(tokens[at + 2]))
      return undefined;
    const { source, first } = sourceOf(site) ?? {};
    if (!source || first === undefined) return undefined;
    const opening = link.lower === "that" || link.lower === "to" ? at + 1 : at + 2;
    const limit = contentEnd(site, opening);
    const end = link.lower === "that" ? limit : clauseLimit(site, opening, limit, first === at);
    if (end <= tokens[opening]!.start) return undefined;
    return {
      source,
      cue: { first, last: opening - 1 },
      content: [[tokens[opening]!.start, throughQuote(site, end)]],
      stance: "feels",
    };
  },
});

/** The subject of the verb of being, or the noun that the adjective is set behind: "voters [worried about]". */
function sourceOf({ sentence, at }: CueSite): { source: TokenRange; first: number } | undefined {
  const { tokens } = sentence;
  let verb = at - 1;
  while (
    verb > 0 &&
    (tokens[verb]!.pos === "ADV" || /^(?:not|n't|more|most|very|so|less|far)$/.test(tokens[verb]!.lower))
  )
    verb--;
  if (
    /^(?:is|are|was|were|am|be|been|'s|'re|'m|feel|feels|felt|remain|remains|remained|grew|became)$/.test(
      tokens[verb]?.lower ?? "",
    )
  ) {
    while (verb > 0 && tokens[verb - 1]!.pos === "AUX") verb--;
    const subject = subjectBefore(sentence, verb);
    return subject ? { source: { first: subject.first, last: subject.last }, first: verb } : undefined;
  }
  const end = tokens[at - 1]?.exact === "," ? at - 2 : at - 1;
  const noun = phraseEndingAt(tokens, nounGroupsOf(sentence), end);
  return noun ? { source: { first: noun.first, last: noun.last }, first: at } : undefined;
}
