import type { Token } from "../../text/sentence.ts";
import { isWeekday } from "../../text/temporal-group.ts";
import type { CueSite } from "./attribution-rule.ts";
import { cueForms, mindVerbs } from "./cue-verbs.ts";
import { opensOtherSource } from "./other-source.ts";

export type OffsetRange = readonly [start: number, end: number];

export const isStop = (token: Token | undefined) => token === undefined || /^(?:[.;!?,)]|--|—|–|-)$/.test(token.exact);
export const isQuoteMark = (token: Token | undefined) => token !== undefined && /^["“”„«»‘’']$/.test(token.exact);

/** Offset where the content that begins at token `first` ends: a later attribution, ";" or the end of the sentence. */
export function contentEnd(site: CueSite, first: number): number {
  const { tokens } = site.sentence;
  let last = tokens.length - 1;
  for (let i = first + 1; i < tokens.length; i++) {
    if (isInsideQuote(site, tokens[i]!.start, tokens[first]!.start)) continue;
    if (tokens[i]!.exact === ";" || endsContent(tokens, i) || opensOtherSource(tokens, i) || opensMainClause(site, i)) {
      last = i - 1;
      break;
    }
  }
  while (last > first && /^[,.:]$/.test(tokens[last]!.exact)) last--;
  return tokens[last]!.end;
}

const subordinators = /^(?:although|though|while|when|whenever|after|before|since|because|if|once|until|despite|as)$/;

/** "When he said it fell[, the crowd left]": the clause that holds the cue is over. */
function opensMainClause({ sentence: { tokens }, at }: CueSite, i: number): boolean {
  if (tokens[i]!.exact !== "," || i < at) return false;
  const isOpening = at < 3 && tokens[at]!.lower.endsWith("ing") && tokens[at]!.lower !== "according";
  if (!isOpening && !subordinators.test(tokens[0]!.lower)) return false;
  if (tokens.some(({ exact }, k) => exact === "," && k < at)) return false;
  if (!/^(?:PRON|DET|PROPN|NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? "")) return false;
  for (let k = i + 2; k < Math.min(tokens.length, i + 10) && !/^[,.;]$/.test(tokens[k]!.exact); k++)
    if (/^(?:VERB|AUX)$/.test(tokens[k]!.pos)) return true;
  return false;
}

/** Inside a quotation that does not also hold the content's beginning. */
export function isInsideQuote({ quotes }: CueSite, offset: number, beginning: number): boolean {
  return quotes.some(
    ({ open, close }) => open < offset && offset < close - 1 && !(open < beginning && beginning < close),
  );
}

/** ", adding that", " and said that", ", according to", ", Reuters reported": the content ends before it. */
function endsContent(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!next) return false;
  if (token.exact === "," || token.exact === "”" || token.exact === '"') {
    if (next.lower === "according" || next.lower === "citing") return true;
    if (
      /^(?:saying|adding|telling|noting|calling|claiming|arguing|insisting|warning|suggesting|accusing)$/.test(
        next.lower,
      )
    )
      return true;
    return trailingCueAfter(tokens, i) >= 0;
  }
  return (token.lower === "and" || token.lower === "but") && isReportingVerb(next) && !isMindful(next);
}

/** "said she was tired [and hoped to leave]": what goes on inside the head goes on inside what was said. */
const isMindful = ({ lower }: Token) => mindVerbs.has(cueForms.get(lower)?.verb.lemma ?? "");

function isReportingVerb(token: Token): boolean {
  const cue = cueForms.get(token.lower);
  return (
    token.pos === "VERB" &&
    cue !== undefined &&
    cue.verb.takesClause &&
    (cue.forms.has("past") || cue.forms.has("present"))
  );
}

/** Index of the verb of a short trailing clause behind the comma (", Reuters reported."), or -1. */
export function trailingCueAfter(tokens: readonly Token[], comma: number): number {
  for (let i = comma + 2; i < Math.min(tokens.length, comma + 16); i++) {
    const token = tokens[i]!;
    if (token.exact === "," || token.exact === ";") return -1;
    if ((token.pos !== "VERB" && token.pos !== "AUX") || /^\p{Lu}/u.test(token.exact)) continue;
    if (token.pos === "AUX" && tokens[i + 1] && isReportingVerb(tokens[i + 1]!)) continue;
    return isReportingVerb(token) && isStop(tokens[behindTime(tokens, i + 1)]) ? i : -1;
  }
  return -1;
}

/** "reported [on Tuesday]", "said [late Monday]" */
function behindTime(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 2 && /^(?:on|late|early)$/.test(tokens[at]?.lower ?? "")) at++;
  return tokens[at] && isWeekday(tokens[at]!) ? at + 1 : from;
}

/** Content before a trailing attribution: from the sentence's start, or the quotation that ends here, up to `last`. */
export function contentBefore(site: CueSite, last: number): OffsetRange | undefined {
  const { tokens } = site.sentence;
  let end = last;
  while (end >= 0 && /^(?:[,;]|so)$/.test(tokens[end]!.exact)) end--;
  if (end < 0) return quoteBeforeSentence(site);
  let first = 0;
  for (let i = end; i > 0; i--)
    if (tokens[i]!.exact === ";" && !isInsideQuote(site, tokens[i]!.start, tokens[end]!.end)) {
      first = i + 1;
      break;
    }
  const start = tokens[first]!.start;
  const around = site.quotes.find(({ open, close }) => open <= start && start < close && close <= tokens[end]!.end + 1);
  return [around && first === 0 ? around.open : start, tokens[end]!.end];
}

/** The tagger may end a sentence inside the marks (“It fell!” he said): the quotation stands before this sentence. */
export function quoteBeforeSentence({ text, quotes, sentence }: CueSite): OffsetRange | undefined {
  const before = quotes.findLast(({ close }) => close <= sentence.start);
  if (!before || /\S/.test(text.slice(before.close, sentence.start))) return undefined;
  return [before.open, before.close];
}

/** A quotation that the sentence leaves open goes on to its closing mark. */
export function throughQuote({ quotes }: CueSite, end: number): number {
  const open = quotes.find((quote) => quote.open < end && end < quote.close && quote.within < 0);
  return open ? open.close : end;
}

/** The quotation that goes on behind the sentence: “A,” he said. [“B.”] */
export function quoteAfterSentence({ text, quotes, sentence }: CueSite): OffsetRange | undefined {
  const after = quotes.find(({ open }) => open >= sentence.end);
  if (!after || after.within >= 0 || /\S/.test(text.slice(sentence.end, after.open))) return undefined;
  return text.slice(sentence.end, after.open).includes("\n") ? undefined : [after.open, after.close];
}
