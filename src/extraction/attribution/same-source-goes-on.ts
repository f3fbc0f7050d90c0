/**
 * A later verb with the source of an earlier one: "…, adding that …", "… and said the road was cut".
 * Without an earlier attribution, the subject of the clause before: "He wept, saying that …".
 *
 * Not here: a verb with a subject of its own (source-then-content).
 */

import { skipAdjuncts } from "../telling/adjuncts.ts";
import { type CueSite, defineAttributionRule, type TokenRange } from "../telling/attribution-rule.ts";
import { isQuoteMark } from "../telling/content.ts";
import { contentFrom, holdsContent } from "../telling/reported-clause.ts";
import { firstSubjectOf } from "../telling/subject.ts";
import { verbGroupAt } from "../telling/verb-group.ts";

export const sameSourceGoesOn = defineAttributionRule({
  name: "same-source-goes-on",
  cues: "verb",
  read(site) {
    const { cue, at } = site;
    const { tokens } = site.sentence;
    const group = cue && (cue.verb.takesClause || cue.verb.takesQuote) ? verbGroupAt(tokens, at, cue) : null;
    if (!group || group.isPassive || group.isInfinitive) return undefined;
    const before = tokens[group.first - 1];
    const isParticiple = cue!.forms.has("gerund") && group.first === group.main;
    const isCoordinated = before !== undefined && /^(?:and|but|then|or)$/.test(before.lower);
    if (!isParticiple && !isCoordinated) return undefined;
    const named = sharedSource(site, group.first);
    if (!named) return undefined;
    const { next, listener } = skipAdjuncts(site, group.last + 1, cue!.verb.takesListener);
    const first = /^[:,]$/.test(tokens[next]?.exact ?? "") ? next + 1 : next;
    if (!holdsContent(site, first) || (!cue!.verb.takesClause && !isQuoteMark(tokens[first]))) return undefined;
    return {
      source: named,
      cue: { first: group.first, last: group.last },
      content: contentFrom(site, first),
      stance: cue!.verb.stance,
      isNegated: group.isNegated,
      ...(listener && { listener }),
    };
  },
});

function sharedSource({ sentence, earlier }: CueSite, before: number): TokenRange | undefined {
  const latest = earlier.findLast(({ source, cue }) => source !== null && cue.first < before);
  if (latest) return latest.source!;
  const subject = firstSubjectOf(sentence, before);
  return subject ? { first: subject.first, last: subject.last } : undefined;
}
