/**
 * The text's own inference about its subject: "The crew seemed unmoved", "The blast appears to have been an accident".
 * It has no source.
 *
 * Not here: "It appears that …", whose clause source-then-content would take; "She appeared on television".
 */

import { defineAttributionRule } from "../telling/attribution-rule.ts";
import { contentEnd, isStop } from "../telling/content.ts";
import { subjectBefore } from "../telling/subject.ts";

export const seemsOfSubject = defineAttributionRule({
  name: "seems-of-subject",
  cues: "seeming",
  read(site) {
    const { tokens } = site.sentence;
    const { at } = site;
    const next = tokens[at + 1];
    if (tokens[at]!.pos !== "VERB" || !next || isStop(next)) return undefined;
    const isAppearing = tokens[at]!.lower.startsWith("appear");
    const goesOn =
      /^(?:to|like|as|that)$/.test(next.lower) ||
      /^(?:ADJ|DET)$/.test(next.pos) ||
      next.pos === "ADV" ||
      next.pos === "VERB";
    if (!goesOn || (isAppearing && !/^(?:to|that|ADJ)$/.test(next.pos === "ADJ" ? "ADJ" : next.lower)))
      return undefined;
    let first = at;
    while (first > 0 && /^(?:AUX|ADV)$/.test(tokens[first - 1]!.pos)) first--;
    const subject = subjectBefore(site.sentence, first);
    const end = contentEnd(site, at + 1);
    if (!subject || end <= next.start) return undefined;
    const about = tokens[subject.first]!.lower === "it" && next.lower === "that" ? [] : [subject];
    return {
      source: null,
      cue: { first: at, last: at },
      content: [
        ...about.map(({ first: from, last }): [number, number] => [tokens[from]!.start, tokens[last]!.end]),
        [next.start, end],
      ],
      stance: "feels",
    };
  },
});
