/**
 * A question whose asker is not named: "Asked whether the pier was safe, he smiled", "She was asked about the crew".
 *
 * Not here: "He asked whether …", which names him (source-then-content).
 */

import { nounGroupsOf } from "../../text/noun-group.ts";
import { isTemporal } from "../../text/temporal-group.ts";
import { type CueSite, defineAttributionRule } from "../telling/attribution-rule.ts";
import { contentEnd } from "../telling/content.ts";

export const askedAbout = defineAttributionRule({
  name: "asked-about",
  cues: "verb",
  read(site) {
    const { tokens } = site.sentence;
    const { at } = site;
    if (tokens[at]!.lower !== "asked") return undefined;
    const before = tokens[at - 1];
    const isPassive =
      before !== undefined && (/^(?:was|were|been|being|is|are|when|if)$/.test(before.lower) || before.pos === "ADV");
    if (at > 0 && !isPassive && before!.exact !== ",") return undefined;
    const opener = openerBehind(site);
    if (opener < 0) return undefined;
    const first = tokens[opener]!.lower === "about" ? opener + 1 : opener;
    const end = beforeComma(site, first, contentEnd(site, first));
    if (!tokens[first] || end <= tokens[first].start) return undefined;
    const last = first > opener ? opener : at;
    return { source: null, cue: { first: at, last }, content: [[tokens[first].start, end]], stance: "asks" };
  },
});

/** The word that opens the question, behind when and where it was asked: "Asked on Monday [whether]". */
function openerBehind({ sentence, at }: CueSite): number {
  const { tokens } = sentence;
  for (let i = at + 1; i < Math.min(tokens.length - 1, at + 8); i++) {
    const { lower, exact } = tokens[i]!;
    if (/^(?:whether|if|how|why|what|which|who|when|where|about)$/.test(lower)) return i;
    const group = nounGroupsOf(sentence).find(({ first, last }) => first <= i && i <= last);
    const isAside = /^(?:on|in|at|by|during|specifically|recently|repeatedly|also)$/.test(lower);
    if (
      exact === "," ||
      !(isAside || (group && (isTemporal(tokens, group) || group.isName || tokens[group.first - 1]?.lower === "by")))
    )
      return -1;
  }
  return -1;
}

/** "Asked whether it was safe[, he smiled]". */
function beforeComma({ sentence: { tokens }, at }: CueSite, first: number, end: number): number {
  const comma = tokens.findIndex(({ exact, start }, i) => i > first && start < end && exact === ",");
  return comma > 0 && (at === 0 || tokens[at - 1]!.lower === "when") ? tokens[comma - 1]!.end : end;
}
