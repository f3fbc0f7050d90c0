/**
 * A noun of saying with its source: "the ministry's claim that …", "a report by the UN that …", "its decision to …",
 * "an estimate by the monitor of more than 200 dead".
 *
 * Not here: the noun as subject, "the report says" (source-then-content).
 */

import { nounGroupsOf } from "../../text/noun-group.ts";
import { isTemporal } from "../../text/temporal-group.ts";
import { withTail } from "../../text/with-tail.ts";
import { type CueSite, defineAttributionRule, type TokenRange } from "../telling/attribution-rule.ts";
import { contentEnd, throughQuote } from "../telling/content.ts";
import { unownedNouns } from "../telling/cue-nouns.ts";
import type { Stance } from "../telling/cue-verbs.ts";
import { namesEvent } from "../telling/names-event.ts";
import { phraseBeginningAt } from "../telling/source-phrase.ts";
import { subjectBefore } from "../telling/subject.ts";

const denials = /^(?:denials?|rejections?)$/;

export const claimOfSource = defineAttributionRule({
  name: "claim-of-source",
  cues: "noun",
  read(site) {
    const { sentence, at } = site;
    const { tokens } = sentence;
    const owner = ownerBefore(site);
    const agent = owner ? undefined : agentAfter(site, at + 1);
    const next = behindApposition(tokens, (agent?.last ?? at) + 1);
    const opener = tokens[next];
    const opens = opener && /^(?:that|to|of|for|about|on|against|over)$/.test(opener.lower);
    const isUnowned = !owner && !agent && opener?.lower !== "that";
    if (!opens || (isUnowned && !unownedNouns.has(tokens[at]!.lower))) return undefined;
    if (opener.lower === "that" && relativeOnly.test(tokens[at]!.lower)) return undefined;
    if (opener.lower === "that" && /^(?:VERB|AUX)$/.test(tokens[next + 1]?.pos ?? "")) return undefined;
    const first = opener.lower === "that" || opener.lower === "to" ? next : next + 1;
    if (first >= tokens.length) return undefined;
    const end =
      opener.lower === "that" || opener.lower === "to"
        ? throughQuote(site, contentEnd(site, first))
        : objectEnd(site, first);
    if (end === undefined || end <= tokens[first]!.start) return undefined;
    return {
      source: owner ?? agent ?? null,
      cue: { first: at, last: at },
      content: [[tokens[first]!.start, end]],
      stance: isUnowned ? "feels" : stanceOf(tokens[at]!.lower),
      ...relayOf(site, owner),
    };
  },
});

/** Nouns whose "that …" is a relative clause, "numbers that Moscow disputes". */
const relativeOnly = /^(?:counts?|tall(?:y|ies)|figures?|tolls?|totals?|numbers?|words|calls?|plans?|attacks?)$/;
const countNouns = /^(?:estimates?|counts?|tall(?:y|ies)|figures?|tolls?|claims?|reports?|assessments?)$/;
const demonyms = /(?:ian|ean|ican|rman|ish|ese|[^a]i|ench|utch|eek|day)$/;

const stanceOf = (noun: string): Stance => (denials.test(noun) ? "denies" : "asserts");

/** "[TASS] carried the ministry's statement": who carries it passes it on. */
function relayOf({ sentence }: CueSite, owner: TokenRange | undefined): { relayedBy?: TokenRange } {
  const verb = (owner?.first ?? 0) - 1;
  if (!/^(?:carried|published|relayed|reported|cited|quoted|broadcast|aired)$/.test(sentence.tokens[verb]?.lower ?? ""))
    return {};
  const relay = subjectBefore(sentence, verb);
  return relay ? { relayedBy: { first: relay.first, last: relay.last } } : {};
}

/** "[the ministry]'s claim", "[their] claim", an adjective ("Russian claims") names no source. */
function ownerBefore({ sentence, at }: CueSite): TokenRange | undefined {
  const { tokens } = sentence;
  const group = nounGroupsOf(sentence).find((candidate) => candidate.first < at && at <= candidate.last);
  if (!group) return undefined;
  if (/^(?:his|her|their|its|my|our|your)$/.test(tokens[group.first]!.lower))
    return { first: group.first, last: group.first };
  for (let i = at - 1; i > group.first; i--) {
    if (tokens[i]!.lower === "'s" || tokens[i]!.lower === "'") return { first: group.first, last: i - 1 };
  }
  // "a [U.S.] estimate": a name right before the noun owns it; "Russian" names nobody.
  const { lower, pos } = tokens[at - 1]!;
  const isOwner = pos === "PROPN" && countNouns.test(tokens[at]!.lower) && !demonyms.test(lower);
  return isOwner ? { first: group.first, last: at - 1 } : undefined;
}

/** "an estimate by the monitor, [on whose data the office relies,] of 200 dead". */
function behindApposition(tokens: CueSite["sentence"]["tokens"], next: number): number {
  if (tokens[next]?.exact !== ",") return next;
  if (/^(?:of|that)$/.test(tokens[next + 1]?.lower ?? "")) return next + 1;
  const closing = tokens.findIndex(({ exact }, i) => i > next && i < next + 20 && exact === ",");
  return closing > 0 && /^(?:of|that)$/.test(tokens[closing + 1]?.lower ?? "") ? closing + 1 : next;
}

/** "by [the monitor]", "made on Sunday by [its leader, Erik Holm]". */
function agentAfter({ sentence }: CueSite, at: number): TokenRange | undefined {
  const { tokens } = sentence;
  let by = at;
  if (/^(?:made|issued|published|released|given|voiced)$/.test(tokens[at]?.lower ?? "")) {
    while (by < at + 5 && tokens[by] && tokens[by]!.lower !== "by") by++;
  }
  if (!/^(?:by|from)$/.test(tokens[by]?.lower ?? "")) return undefined;
  const head = nounGroupsOf(sentence).find(({ first }) => first === by + 1);
  // "the toll from last week's earthquake": what it counts, not who.
  if (!head || (tokens[by]!.lower === "from" && namesEvent(tokens, head))) return undefined;
  const agent = withTail(sentence, head);
  const name =
    agent.apposition &&
    tokens[agent.apposition.last + 1]?.exact === "," &&
    tokens[agent.apposition.first]!.pos === "PROPN";
  // "an estimate by the monitor of more than 200": the number belongs to the estimate.
  return { first: agent.first, last: name ? agent.apposition!.last : beforeNumber(sentence, agent) };
}

function beforeNumber({ tokens }: CueSite["sentence"], { first, last }: TokenRange): number {
  for (let i = first + 1; i <= last; i++) if (tokens[i]!.lower === "of" && tokens[i + 1]?.pos !== "PROPN") return i - 1;
  return last;
}

function objectEnd({ sentence }: CueSite, first: number): number | undefined {
  const at = beforeHedge(sentence, first);
  const object = phraseBeginningAt(sentence, at);
  // "the ministry's estimate of [90]"
  if (!object && sentence.tokens[at]?.pos === "NUM") return sentence.tokens[at]!.end;
  return object && !isTemporal(sentence.tokens, object) ? sentence.tokens[object.last]!.end : undefined;
}

/** "of [more than] 13,000 dead": the noun group begins behind the hedge. */
function beforeHedge({ tokens }: CueSite["sentence"], first: number): number {
  let at = first;
  while (
    /^(?:more|than|at|least|up|to|about|around|over|nearly|almost|some|fewer|less|between)$/.test(
      tokens[at]?.lower ?? "",
    )
  ) {
    if (tokens[at + 1]?.pos === "NUM" || /^(?:than|least|to)$/.test(tokens[at + 1]?.lower ?? "")) at++;
    else break;
  }
  return at;
}
