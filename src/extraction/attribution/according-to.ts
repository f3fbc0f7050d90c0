/**
 * A preposition names the source: "according to the ministry", "per the BBC", "in the judgment of the general",
 * "by the estimate of the office".
 *
 * Not here: "citing the ministry", a participle (citing-source).
 */
import { type CueSite, defineAttributionRule, type TokenRange } from "../telling/attribution-rule.ts";
import { contentBefore, contentEnd, type OffsetRange, throughQuote } from "../telling/content.ts";
import { phraseBeginningAt, throughName } from "../telling/source-phrase.ts";

const opinions =
  /^(?:words?|view|judgment|judgement|opinion|estimation|estimates?|count|tally|reckoning|account|calculations?)$/;

export const accordingTo = defineAttributionRule({
  name: "according-to",
  cues: "preposition",
  read(site) {
    const named = sourceAt(site);
    if (!named) return undefined;
    const { tokens } = site.sentence;
    const { cue, source, last } = named;
    const content: OffsetRange[] = [];
    const opensClause = /^(?:that|because|as|while|and|but|when)$/.test(tokens[site.at - 1]?.lower ?? "");
    const whole = site.at > 1 && !opensClause ? contentBefore(site, site.at - 1) : undefined;
    const before = whole && narrowed(site, whole);
    if (before && before[0] < before[1]) content.push(before);
    const isOpening = !before || before[0] === site.sentence.start;
    const behind = isOpening && !(before && holdsVerb(site, site.at)) ? contentBehind(site, last + 1) : undefined;
    if (behind) content.push(behind);
    if (content.length === 0) return undefined;
    return { source, cue, content, stance: "asserts" };
  },
});

interface Named {
  readonly cue: TokenRange;
  readonly source: TokenRange;
  /** Last token of the whole phrase. */
  readonly last: number;
}

function sourceAt({ sentence, at }: CueSite): Named | undefined {
  const { tokens } = sentence;
  const lower = tokens[at]!.lower;
  if (lower === "according" && tokens[at + 1]?.lower === "to") return withSource(sentence, at, at + 1);
  if (lower === "per" && tokens[at + 1]?.pos === "PROPN") return withSource(sentence, at, at);
  if (lower !== "in" && lower !== "by") return undefined;
  // "in the judgment of X", "by the tally of X"; "by X's tally" keeps the owner as the source.
  for (let i = at + 1; i < Math.min(at + 7, tokens.length); i++) {
    if (!opinions.test(tokens[i]!.lower)) continue;
    if (tokens[i + 1]?.lower === "of") return withSource(sentence, at, i + 1);
    const isOwned =
      tokens[i - 1]?.lower === "'s" || (i === at + 2 && /^(?:his|her|their|its)$/.test(tokens[at + 1]!.lower));
    if (isOwned)
      return { cue: { first: i, last: i }, source: { first: at + 1, last: Math.max(at + 1, i - 2) }, last: i };
    if (tokens[i]!.lower === "estimates" && i > at + 1)
      return { cue: { first: at, last: at }, source: { first: at + 1, last: i }, last: i };
  }
  return undefined;
}

function withSource(sentence: CueSite["sentence"], first: number, last: number): Named | undefined {
  const source = phraseBeginningAt(sentence, last + 1);
  if (!source) return undefined;
  const end = throughName(sentence, source.last);
  return { cue: { first, last }, source: { first: source.first, last: end }, last: end };
}

/** "A fell, of whom B died by some estimates": without a comma before it, the phrase speaks of its own clause only. */
function narrowed({ sentence, at }: CueSite, [start, end]: OffsetRange): OffsetRange {
  const { tokens } = sentence;
  if (tokens[at]!.lower === "according" || tokens[at - 1]!.exact === ",") return [start, end];
  const comma = tokens.findLastIndex(({ exact }, i) => i < at && exact === ",");
  return comma >= 0 && tokens[comma + 1]!.start > start && comma + 1 < at
    ? [tokens[comma + 1]!.start, end]
    : [start, end];
}

/** "Since May, according to X, …": what stands before is no statement of its own. */
function holdsVerb({ sentence }: CueSite, before: number): boolean {
  return sentence.tokens.some(({ pos }, i) => i < before && (pos === "VERB" || pos === "AUX"));
}

/** "According to X, [content]", "by X's estimate [content]". */
function contentBehind(site: CueSite, next: number): OffsetRange | undefined {
  const { tokens } = site.sentence;
  let first = next;
  for (let i = next; i < tokens.length && /^[,:]$/.test(tokens[next]!.exact) === (i === next); i++) {
    if (/^[,:]$/.test(tokens[i]!.exact)) first = i + 1;
    else if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos)) break;
  }
  const opener = tokens[first];
  return opener ? [opener.start, throughQuote(site, contentEnd(site, first))] : undefined;
}
