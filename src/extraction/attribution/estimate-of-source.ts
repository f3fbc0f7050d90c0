/**
 * A count with its owner stands at a number: "The ministry's count was 182", "Estimates from officials ran from 30 to 60".
 *
 * Not here: "the report says" (source-then-content), "by the ministry's count" (according-to).
 */
import { nounGroupsOf } from "../../text/noun-group.ts";
import { type CueSite, defineAttributionRule, type TokenRange } from "../telling/attribution-rule.ts";
import { contentEnd } from "../telling/content.ts";
import { namesEvent } from "../telling/names-event.ts";
import { phraseBeginningAt } from "../telling/source-phrase.ts";

const maximumGap = 14;

export const estimateOfSource = defineAttributionRule({
  name: "estimate-of-source",
  cues: "noun",
  read(site) {
    const { tokens } = site.sentence;
    if (!/^(?:estimates?|counts?|tally|tallies|figures?|tolls?|totals?|numbers?|words)$/.test(tokens[site.at]!.lower))
      return undefined;
    const owned = ownerBefore(site) ?? ownerAfter(site);
    if (!owned) return undefined;
    const verb = predicateAfter(site, owned.next);
    if (verb < 0) return undefined;
    const end = contentEnd(site, verb + 1);
    const hasNumber = tokens.some(({ start, pos }) => pos === "NUM" && start > tokens[verb]!.start && start < end);
    if (!hasNumber) return undefined;
    const relay = relayBetween(site, owned.next, verb);
    return {
      source: owned.source,
      cue: { first: site.at, last: site.at },
      content: [[tokens[verb + 1]!.start, end]],
      stance: "asserts",
      ...(relay && { relayedBy: relay }),
    };
  },
});

interface Owned {
  readonly source: TokenRange;
  /** Index from which the predicate may stand. */
  readonly next: number;
}

/** "[the ministry]'s count", "[the official] toll", "the [Israeli] figure". */
function ownerBefore({ sentence, at }: CueSite): Owned | undefined {
  const { tokens } = sentence;
  const group = nounGroupsOf(sentence).find((candidate) => candidate.first < at && at <= candidate.last);
  if (!group) return undefined;
  for (let i = at - 1; i > group.first; i--) {
    if (tokens[i]!.lower === "'s" || tokens[i]!.lower === "'")
      return { source: { first: group.first, last: i - 1 }, next: at + 1 };
  }
  // "a tally based on official figures": what hangs on a preposition has no verb.
  const isFree = tokens[group.first - 1]?.pos !== "ADP";
  return isFree && tokens[at - 1]!.lower === "official"
    ? { source: { first: group.first, last: at }, next: at + 1 }
    : undefined;
}

/** "figures from [the ministry]". */
function ownerAfter({ sentence, at }: CueSite): Owned | undefined {
  const link = sentence.tokens[at + 1]?.lower ?? "";
  // "the toll from the flood": what it counts, not who.
  const takesFrom = /^(?:estimates?|counts?|figures?|tally|tallies)$/.test(sentence.tokens[at]!.lower);
  if (link !== "by" && !(link === "from" && takesFrom)) return undefined;
  const owner = phraseBeginningAt(sentence, at + 2);
  if (link === "from" && owner?.head && namesEvent(sentence.tokens, owner.head)) return undefined;
  return owner ? { source: { first: owner.first, last: owner.last }, next: owner.last + 1 } : undefined;
}

/** "the ministry's count, carried by [the agency], was". */
function relayBetween({ sentence }: CueSite, from: number, to: number): TokenRange | undefined {
  const { tokens } = sentence;
  for (let i = from; i + 2 < to; i++) {
    if (
      !/^(?:carried|reported|published|quoted|cited|relayed)$/.test(tokens[i]!.lower) ||
      tokens[i + 1]!.lower !== "by"
    )
      continue;
    const relay = phraseBeginningAt(sentence, i + 2);
    return relay ? { first: relay.first, last: relay.last } : undefined;
  }
  return undefined;
}

/** The verb of standing at a number: "was", "ran", "rose", "stands at". */
function predicateAfter({ sentence }: CueSite, from: number): number {
  const { tokens } = sentence;
  for (let i = from; i < Math.min(tokens.length - 1, from + maximumGap); i++) {
    if (tokens[i]!.exact === ";") return -1;
    if (tokens[i]!.pos === "AUX" && tokens[i + 1]!.pos === "AUX") continue;
    if (
      /^(?:is|was|were|are|be|been|ran|run|runs|stood|stands|stand|reached|rose|rises|ranged|range|puts|put|showed|shows|show)$/.test(
        tokens[i]!.lower,
      )
    )
      return i;
  }
  return -1;
}
