/**
 * The source first, then what it says: "Kirby said on Monday that …", "The report finds …", "He said: “…”".
 *
 * Not here: the content first (content-then-source), a bare noun as content (source-then-object).
 */

import { skipAdjuncts } from "../telling/adjuncts.ts";
import { defineAttributionRule } from "../telling/attribution-rule.ts";
import { isMeansOfTelling } from "../telling/channel.ts";
import { isQuoteMark } from "../telling/content.ts";
import { contentFrom, holdsContent } from "../telling/reported-clause.ts";
import { subjectBefore } from "../telling/subject.ts";
import { verbGroupAt } from "../telling/verb-group.ts";

export const sourceThenContent = defineAttributionRule({
  name: "source-then-content",
  cues: "verb",
  read(site) {
    const { cue, at } = site;
    const { tokens } = site.sentence;
    const group = cue && (cue.verb.takesClause || cue.verb.takesQuote) ? verbGroupAt(tokens, at, cue) : null;
    if (!group || group.isPassive || group.isInfinitive || group.isParticiple) return undefined;
    const subject = subjectBefore(site.sentence, group.first);
    if (!subject || (cue!.forms.has("participle") && isMeansOfTelling(site.sentence, subject))) return undefined;
    const adjuncts = skipAdjuncts(site, group.last + 1, cue!.verb.takesListener);
    const { next, listener } = adjuncts;
    // "the count published by the monitor rests on": a participle, not the verb of the clause.
    if (next > group.last + 1 && cue!.forms.has("participle") && /^(?:VERB|AUX)$/.test(tokens[next]?.pos ?? ""))
      return undefined;
    // "two people briefed on the matter said": without a listener these verbs are participles.
    if (group.last > group.main && !listener && /^(?:brief|inform|notify|assure|remind)$/.test(cue!.verb.lemma))
      return undefined;
    // "were responding to a call when shots fell": to what, not what.
    if (group.last > group.main && /^(?:respond|reply)$/.test(cue!.verb.lemma)) return undefined;
    const first = tokens[next]?.exact === ":" || tokens[next]?.exact === "," ? next + 1 : next;
    // "tells the BBC: 10 dead at the camp": behind a colon no verb is needed.
    const isHeaded = tokens[next]?.exact === ":" && first < tokens.length;
    if (!isHeaded && !holdsContent(site, first)) return undefined;
    // "She continued: “…”", not "continued to fall".
    if (!cue!.verb.takesClause && !isQuoteMark(tokens[first])) return undefined;
    return {
      source: { first: subject.first, last: subject.last },
      ...(subject.isRelative && subject.head && { namedAt: subject.head }),
      cue: { first: group.first, last: group.last },
      content: contentFrom(site, first, subject.isRelative),
      stance: cue!.verb.stance,
      isNegated: group.isNegated,
      ...(listener && { listener }),
    };
  },
});
