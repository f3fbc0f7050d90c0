/**
 * A bare number that somebody tells where a toll has been told before: "the ministry says [433]", "residents spoke of [more
 * than 100]", "he told me [seventy]", "its owner has them at [five]", "the figure exceeded [35,000]", "“[Twenty-three],” she said", "the ministry's [180]".
 *
 * Not here: a number behind a word for a count, "the figure was 12" (count-by-context).
 */
import type { Hedge } from "../../text/hedge.ts";
import type { Token } from "../../text/sentence.ts";
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { hedgeInVerb } from "../hedge-in-verb.ts";

const saying =
  /^(?:says?|said|wrot?es?|wrote|writes|writing|report(?:s|ed|ing)?|log(?:s|ged)|lists?|listed|count(?:s|ed)|record(?:s|ed)|saw|g[ai]ves?|gave|giving|claim(?:s|ed|ing)?|estimat(?:es|ed)|mentions?|mentioned|answer(?:s|ed)|repl(?:ies|ied)|reckon(?:s|ed)|registered|announced|confirmed|cit(?:es|ed)|carr(?:y|ies|ied))$/;
const speaking =
  /^(?:sp[eo]a?ks?|spoke|spoken|speaking|talks?|talked|writing|wrote|warned|heard|knows?|knew|figures?|numbers?|tolls?|tall(?:y|ies)|counts?)$/;
const placing =
  /^(?:puts?|putting|has|have|had|set|sets|estimat(?:es|ed)|giv(?:es|en)|gave|reckon(?:s|ed)|made|makes|making)$/;
const owners =
  /^(?:ministry|commission|government|army|police|council|agency|union|un|office|military|opposition|brigade|hospital|institute|committee|authorities|officials|rebels|group)$/;
/** What may stand between the telling and the number. */
const lean =
  /^(?:only|just|still|even|not|already|now|as|today|instead|simply|yesterday|back|later|“|"|‘|'|:|,|that|and|or|perhaps|maybe|first|then)$/;
/** So many figures off, a bare number leans on nothing any more. */
const most = 10_000_000;

export const toldBareCount = defineFigureRule({
  name: "told-bare-count",
  kinds: ["number", "vague"],
  read: (phrase) => {
    const { group, quantity, lastTold: earlier } = phrase;
    if (earlier === undefined || earlier.isShare || quantity.isYearLike || (quantity.low ?? 0) > most) return undefined;
    // "said one, whose brother drowned"
    if (quantity.low === 1 && quantity.high === 1) return undefined;
    if (group.isPartitive || !isBare(phrase)) return undefined;
    const verbHedge = quantity.qualifier === "exact" ? boundOfFigure(phrase) : undefined;
    if (!isTold(phrase) && !isOwned(phrase) && !isAnswer(phrase) && verbHedge === undefined) return undefined;
    const bound = verbHedge === undefined ? {} : { verbHedge };
    return { measure: earlier.measure, lastToken: quantity.last, unit: earlier.unit, ...bound };
  },
});

/** Nothing counted follows: a stop, a mark, or where and when. */
function isBare({ tokens, quantity: { last } }: Phrase): boolean {
  const next = tokens[last + 1];
  return next === undefined || next.pos === "PUNCT" || /^(?:in|by|at|on|as|dead|since|so|this|that)$/.test(next.lower);
}

/** "the figure now exceeded [35,000]", "the number has since passed [300]": the bound that its verb sets. */
function boundOfFigure({ tokens, quantity: { first } }: Phrase): Hedge | undefined {
  const hedge = hedgeInVerb(tokens[first - 1]?.lower ?? "");
  let at = first - 2;
  while (/^(?:AUX|ADV)$/.test(tokens[at]?.pos ?? "") || tokens[at]?.lower === "since") at--;
  const isFigure = /^(?:figure|number|count|total|tally)$/.test(tokens[at]?.lower ?? "");
  return isFigure && /^(?:the|that|this|its|their|overall)$/.test(tokens[at - 1]?.lower ?? "") ? hedge : undefined;
}

/** The verb of telling before, with those told and words that only lean between. */
function isTold({ tokens, quantity }: Phrase): boolean {
  let at = quantity.first - 1;
  while (at >= 0 && lean.test(tokens[at]!.lower)) at--;
  const word = tokens[at]?.lower ?? "";
  if (saying.test(word)) return tokens[at]!.pos !== "NOUN" && tokens[quantity.first - 1]!.exact !== ",";
  if (word === "of") return speaking.test(tokens[at - 1]?.lower ?? "");
  if (word === "at" || word === "it") return isPlaced(tokens, word === "at" ? at - 1 : at);
  if (/^(?:figure|number|toll|count|total)$/.test(word) && tokens[at - 1]?.pos === "DET")
    return tokens[quantity.first - 1]!.exact !== ",";
  return isToldTo(tokens, at);
}

/** "puts the dead at", "has them at", "made it". */
function isPlaced(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i > last - 6 && i >= 0; i--) {
    if (placing.test(tokens[i]!.lower)) return i < last;
    if (!/^(?:PRON|DET|NOUN|ADJ)$/.test(tokens[i]!.pos)) return false;
  }
  return last >= 1 && tokens[last]!.lower === "it" && /^(?:made|makes|putting|puts?)$/.test(tokens[last - 1]!.lower);
}

/** "told me", "told the priest", "told our reporter Sami Noor". */
function isToldTo(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i > last - 6 && i >= 0; i--) {
    if (/^(?:told|tell|tells|telling|gave|give)$/.test(tokens[i]!.lower)) return i < last;
    if (!/^(?:PRON|DET|NOUN|PROPN|ADJ)$/.test(tokens[i]!.pos)) return false;
  }
  return false;
}

/** "the ministry's [180]". */
function isOwned({ tokens, quantity: { first } }: Phrase): boolean {
  return /^(?:'s|')$/.test(tokens[first - 1]?.lower ?? "") && owners.test(tokens[first - 2]?.lower ?? "");
}

/** "“[Twenty-three],” she told him", "[Nineteen], says the minister": the number is all that is said. */
function isAnswer({ tokens, quantity: { first, last } }: Phrase): boolean {
  if (first > 0 && !(first === 1 && tokens[0]!.pos === "PUNCT")) return false;
  for (let i = last + 1; i < last + 6 && i < tokens.length; i++) {
    const { lower, pos } = tokens[i]!;
    if (saying.test(lower) || lower === "told" || lower === "that's") return i > last + 1;
    if (pos !== "PUNCT" && !/^(?:PRON|DET|NOUN|PROPN)$/.test(pos)) return false;
  }
  return false;
}
