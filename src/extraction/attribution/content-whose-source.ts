/**
 * A relative clause says who said, confirmed or denied what stands before it:
 * "numbers that Moscow disputes", "fighters whose deaths a spokesman confirmed", "a toll the ministry rejects".
 *
 * Not here: the source's own relative clause, "officials who said …" (source-then-content).
 */

import { skipAdjuncts } from "../telling/adjuncts.ts";
import { defineAttributionRule } from "../telling/attribution-rule.ts";
import { contentBefore, isStop } from "../telling/content.ts";
import { subjectBefore } from "../telling/subject.ts";
import { verbGroupAt } from "../telling/verb-group.ts";

const openers = /^(?:that|which|whose|whom)$/;

export const contentWhoseSource = defineAttributionRule({
  name: "content-whose-source",
  cues: "verb",
  read(site) {
    const { cue, at } = site;
    const { tokens } = site.sentence;
    const group = cue && (cue.verb.takesClause || cue.verb.takesObject) ? verbGroupAt(tokens, at, cue) : null;
    if (!group || group.isPassive || group.isParticiple || group.isInfinitive || cue!.verb.stance === "feels")
      return undefined;
    const subject = subjectBefore(site.sentence, group.first);
    if (!subject || subject.isRelative || !isStop(tokens[skipAdjuncts(site, group.last + 1, false).next]))
      return undefined;
    let opener = subject.first - 1;
    for (let steps = 0; steps < 3 && opener > 0 && !openers.test(tokens[opener]!.lower); steps++) opener--;
    if (opener < 2 || !openers.test(tokens[opener]!.lower)) return undefined;
    if (tokens[opener]!.lower !== "whose" && opener !== subject.first - 1) return undefined;
    const content = contentBefore(site, opener - 1);
    if (!content) return undefined;
    return {
      source: { first: subject.first, last: subject.last },
      cue: { first: group.first, last: group.last },
      content: [content],
      stance: cue!.verb.stance,
    };
  },
});
