/**
 * The content first, then who said it, also when it goes on behind:
 * "It fell, he said." · “It fell,” said Mr Doe. · "It fell, he said, in May."
 *
 * Not here: the source first (source-then-content).
 */
import { nounGroupsOf } from "../../text/noun-group.ts";
import type { Token } from "../../text/sentence.ts";
import { isTemporal } from "../../text/temporal-group.ts";
import { withTail } from "../../text/with-tail.ts";
import { type Adjuncts, skipAdjuncts } from "../telling/adjuncts.ts";
import {
  type AttributionReading,
  type CueSite,
  defineAttributionRule,
  type TokenRange,
} from "../telling/attribution-rule.ts";
import {
  contentBefore,
  contentEnd,
  isQuoteMark,
  isStop,
  type OffsetRange,
  quoteAfterSentence,
  quoteBeforeSentence,
  throughQuote,
  trailingCueAfter,
} from "../telling/content.ts";
import { cueForms } from "../telling/cue-verbs.ts";
import { isFigureNoun } from "../telling/rejection.ts";
import { unnamedNouns } from "../telling/source-nouns.ts";
import { subjectBefore } from "../telling/subject.ts";
import { verbGroupAt } from "../telling/verb-group.ts";

export const contentThenSource = defineAttributionRule({
  name: "content-then-source",
  cues: "verb",
  read(site) {
    const { cue, at } = site;
    const { tokens } = site.sentence;
    const group =
      cue && (cue.verb.takesClause || cue.verb.takesListener || cue.verb.takesQuote)
        ? verbGroupAt(tokens, at, cue)
        : null;
    if (!group || group.isPassive || group.isInfinitive || group.isParticiple) return undefined;
    const verb = { first: group.first, last: group.last };
    const { stance } = cue!.verb;
    if (followsContent(site, group.first)) {
      const behind = sourceBehind(site, group.last + 1);
      // "The governor, Ivan Petrov, denied [the claim]": what is denied denies nothing.
      const source = behind && stance === "denies" && isFigureNoun(tokens[behind.last]!.lower) ? undefined : behind;
      const adjuncts = source && skipAdjuncts(site, source.last + 1, false);
      const isBehindQuote = isQuoteMark(tokens[group.first - 1]);
      const isOver = adjuncts && isEndOfCue(tokens, adjuncts.next, isBehindQuote);
      if (isOver && (isBehindQuote || (cue!.verb.takesClause && !cue!.verb.takesListener)))
        return reading(site, source, verb, group.first - 1, adjuncts, stance);
    }
    const subject = subjectBefore(site.sentence, group.first);
    if (!subject || subject.isRelative || !followsContent(site, subject.first)) return undefined;
    if (!cue!.verb.takesClause && !isQuoteMark(tokens[subject.first - 1])) return undefined;
    const adjuncts = skipAdjuncts(site, group.last + 1, cue!.verb.takesListener);
    if (!isEndOfCue(tokens, adjuncts.next, isQuoteMark(tokens[subject.first - 1]))) return undefined;
    return reading(site, subject, verb, subject.first - 1, adjuncts, stance);
  },
});

/** ", said [John Kirby, the spokesman]". */
function sourceBehind(site: CueSite, first: number): TokenRange | undefined {
  const { tokens } = site.sentence;
  const groups = nounGroupsOf(site.sentence);
  // "said one[, Anna Berg]"
  const isOne = /^(?:one|another)$/.test(tokens[first]?.lower ?? "") && tokens[first + 1]?.exact === ",";
  const named = isOne ? groups.find((group) => group.first === first + 2) : undefined;
  if (named) return { first, last: named.last };
  const head = groups.find((group) => group.first === first);
  if (!head || isTemporal(tokens, head)) return undefined;
  // ", reported 229 fatalities": what is counted, not who counts.
  if (tokens[head.first]!.pos === "NUM" && !unnamedNouns.has(tokens[head.head]!.lower)) return undefined;
  // "a spokesman, estimated the number of dead at 40"
  if (counted.test(tokens[head.head]!.lower)) return undefined;
  const { last, apposition, relative } = withTail(site.sentence, head);
  if (isVerb(site.sentence.tokens[last + 1])) return undefined;
  return { first, last: (apposition ?? relative)?.last ?? last };
}

const counted = /^(?:numbers?|tolls?|totals?|losses|casualties|deaths|fatalities)$/;
const isVerb = (token: Token | undefined) => token?.pos === "VERB" || token?.pos === "AUX";

/** The attribution is over: a stop, or a clause that tells when it was said. Behind a quotation nothing but new content goes on. */
function isEndOfCue(tokens: readonly Token[], next: number, isBehindQuote: boolean): boolean {
  const token = tokens[next];
  if (isStop(token)) return true;
  if (isBehindQuote) return token!.lower !== "that" && token!.exact !== ":" && !isQuoteMark(token);
  if (!/^(?:as|when|after|before|while|during|in|of|at|on)$/.test(token!.lower)) return false;
  return !/^(?:in|of|at|on)$/.test(token!.lower) || !holdsVerb(tokens, next);
}

/** "said [the turmoil at the hall] was …": a verb before the next stop makes it the subject of what was said. */
function holdsVerb(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && !isStop(tokens[i]); i++) if (isVerb(tokens[i])) return true;
  return false;
}

/** A comma or closing mark right before, with something before it. */
function followsContent(site: CueSite, first: number): boolean {
  const before = site.sentence.tokens[first - 1];
  if (!before) return quoteBeforeSentence(site) !== undefined;
  if (before.exact === "," || (before.lower === "so" && first > 2)) return first > 2;
  if (/^(?:—|–|--)$/.test(before.exact)) return first > 3;
  return isQuoteMark(before) && site.quotes.some(({ close }) => close === before.end);
}

function reading(
  site: CueSite,
  source: TokenRange,
  cue: TokenRange,
  lastOfContent: number,
  { next, listener }: Adjuncts,
  stance: AttributionReading["stance"],
): AttributionReading | undefined {
  const before = contentBefore(site, lastOfContent);
  if (!before) return undefined;
  const content = [
    before,
    ...goesOnBehind(site, next, isQuoteMark(site.sentence.tokens[lastOfContent]) || lastOfContent < 0),
  ];
  return { source, cue, content, stance, ...(listener && { listener }) };
}

/** What follows the attribution: the rest of the sentence, and the quotation that goes on behind it. */
function goesOnBehind(site: CueSite, stop: number, isBehindQuote: boolean): OffsetRange[] {
  const { tokens } = site.sentence;
  const next = tokens[stop + 1];
  if (
    tokens[stop]?.exact === "," &&
    next &&
    !isOwnClause(next, tokens[stop + 2]) &&
    trailingCueAfter(tokens, stop) < 0 &&
    (!isBehindQuote || isQuoteMark(next))
  ) {
    const end = throughQuote(site, contentEnd(site, stop + 1));
    return end > next.start ? [[next.start, end]] : [];
  }
  const last = tokens.at(-1)!;
  // The title of a programme is no new quotation: “A,” she told the “Late Hour” on Monday. “B.”
  const hasNewQuote = site.quotes.some(
    ({ open, close }) =>
      open >= (tokens[stop]?.start ?? last.end) &&
      open < last.end &&
      (close > last.end || /[,:]\s*$/.test(site.text.slice(Math.max(0, open - 3), open))),
  );
  const more = isBehindQuote && !hasNewQuote ? quoteAfterSentence(site) : undefined;
  return more ? [more] : [];
}

/** The reporter's own words go on: ", adding that …", ", according to …", ", who …", ", as reported by …". */
const isOwnClause = (token: Token, next: Token | undefined) =>
  (token.pos === "VERB" && token.lower.endsWith("ing")) ||
  /^(?:who|which|according)$/.test(token.lower) ||
  (token.lower === "as" && next?.pos === "VERB" && cueForms.has(next.lower));
