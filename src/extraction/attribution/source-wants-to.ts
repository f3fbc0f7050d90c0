/**
 * The source, a verb of wanting or promising, and what it wants: "He vowed to rebuild", "She wants the army to leave".
 *
 * Not here: a clause as content, "hopes that …" (source-then-content).
 */
import { defineAttributionRule } from "../telling/attribution-rule.ts";
import { clauseLimit } from "../telling/clause-limit.ts";
import { contentEnd, throughQuote } from "../telling/content.ts";
import { subjectBefore } from "../telling/subject.ts";
import { verbGroupAt } from "../telling/verb-group.ts";

/** "refused to accept the estimate". */
const rejects = (lemma: string, verb: string | undefined) =>
  (lemma === "refuse" || lemma === "decline") &&
  /^(?:accept|believe|recogni[sz]e|acknowledge|credit|endorse)$/.test(verb ?? "");

export const sourceWantsTo = defineAttributionRule({
  name: "source-wants-to",
  cues: "verb",
  read(site) {
    const { cue, at } = site;
    const { tokens } = site.sentence;
    const group = cue?.verb.takesInfinitive ? verbGroupAt(tokens, at, cue) : null;
    if (!group || group.isPassive || group.isInfinitive) return undefined;
    const subject = subjectBefore(site.sentence, group.first);
    const opening = group.last + 1;
    const opener = tokens[opening];
    if (!subject || opener?.lower !== "to") return undefined;
    return {
      source: { first: subject.first, last: subject.last },
      ...(subject.isRelative && subject.head && { namedAt: subject.head }),
      cue: { first: group.first, last: group.last },
      content: [
        [opener.start, throughQuote(site, clauseLimit(site, opening, contentEnd(site, opening), subject.isRelative))],
      ],
      stance: rejects(cue!.verb.lemma, tokens[group.last + 2]?.lower) ? "denies" : cue!.verb.stance,
    };
  },
});
