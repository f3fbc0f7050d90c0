/**
 * A clause of manner names the teller: "As reported by the radio, 40 people drowned", "Forty drowned, as confirmed by the clinic",
 * "Forty drowned, as the coast guard reported", "As the coast guard put it, 40 people drowned".
 *
 * Not here: "as he said that …", which tells when (source-then-content).
 */

import { nounGroupsOf } from "../../text/noun-group.ts";
import { defineAttributionRule } from "../telling/attribution-rule.ts";
import { contentBefore, contentEnd, isStop, throughQuote } from "../telling/content.ts";
import { phraseBeginningAt, phraseEndingAt } from "../telling/source-phrase.ts";

export const asToldBy = defineAttributionRule({
  name: "as-told-by",
  cues: "verb",
  read(site) {
    const { sentence, at, cue } = site;
    const { tokens } = sentence;
    const putsIt =
      /^(?:put|count|reckon|tell|estimate)$/.test(cue?.verb.lemma ?? "") &&
      /^(?:it|them)$/.test(tokens[at + 1]?.lower ?? "") &&
      site.earlier.length === 0;
    if (!cue || !(cue.verb.takesClause || putsIt) || cue.verb.stance !== "asserts") return undefined;
    const isPassive = tokens[at - 1]?.lower === "as" && tokens[at + 1]?.lower === "by" && cue.forms.has("participle");
    const named = isPassive
      ? phraseBeginningAt(sentence, at + 2)
      : phraseEndingAt(tokens, nounGroupsOf(sentence), at - 1);
    const as = isPassive ? at - 1 : (named?.first ?? 0) - 1;
    const stop = isPassive ? (named?.last ?? 0) + 1 : putsIt ? at + 2 : at + 1;
    if (!named || tokens[as]?.lower !== "as" || !isStop(tokens[stop])) return undefined;
    const first = stop + 1;
    const opens = as === 0 && tokens[stop]!.exact === "," && tokens[first] !== undefined;
    const before = as > 0 && tokens[as - 1]!.exact === "," ? contentBefore(site, as - 1) : undefined;
    if (!opens && !before) return undefined;
    return {
      source: { first: named.first, last: named.last },
      cue: isPassive ? { first: as, last: at } : { first: at, last: at },
      content: [before ?? [tokens[first]!.start, throughQuote(site, contentEnd(site, first))]],
      stance: "asserts",
    };
  },
});
