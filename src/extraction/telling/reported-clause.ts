/**
 * The clause behind a verb of saying: whether what follows can be what was said, and how far it goes.
 *
 * Not here: what stands between verb and clause (content.ts).
 */
import type { Token } from "../../text/sentence.ts";
import type { CueSite } from "./attribution-rule.ts";
import { contentEnd, isQuoteMark, isStop, quoteAfterSentence, throughQuote } from "./content.ts";

/** A clause opener, a quotation, or words with a verb among them, or with what stands for one in headlines: "say [14 dead]". */
export function holdsContent(site: CueSite, first: number): boolean {
  const { tokens } = site.sentence;
  const opener = tokens[first];
  if (!opener) return tokens[first - 1]?.exact === ":" && quoteAfterSentence(site) !== undefined;
  if (isQuoteMark(opener)) return true;
  if (isStop(opener)) return false;
  if (tellsWhen(tokens, first)) return quoteAfterSentence(site) !== undefined;
  if (/^(?:that|whether|if|how|why|what)$/.test(opener.lower)) return first + 1 < tokens.length;
  const end = contentEnd(site, first);
  for (let i = first; i < tokens.length && tokens[i]!.start < end; i++) {
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos) || isQuoteMark(tokens[i])) return true;
    if (site.isHeadline && i > first && /^(?:dead|missing|hurt|injured|wounded|homeless)$/.test(tokens[i]!.lower))
      return true;
  }
  return false;
}

/** From token `first` to the content's end, through an open quotation. In a relative clause no further than the clause. */
export function contentFrom(site: CueSite, first: number, isRelative = false): [number, number][] {
  const { tokens } = site.sentence;
  const opener = tokens[first];
  if (!opener || (tellsWhen(tokens, first) && quoteAfterSentence(site))) {
    const quote = quoteAfterSentence(site)!;
    return [[quote[0], quote[1]]];
  }
  const end = throughQuote(site, contentEnd(site, first));
  // "the body, which says [that many go unreported], had between …"
  const isOpening = tokens[0]!.pos === "ADP" || tokens[0]!.lower === "unlike";
  const resumes = (next: Token | undefined) =>
    isVerb(next) || (isOpening && /^(?:DET|PROPN|PRON)$/.test(next?.pos ?? ""));
  const comma = isRelative
    ? tokens.findIndex(({ exact }, i) => i > first && exact === "," && resumes(tokens[i + 1]))
    : -1;
  return [[opener.start, comma > 0 ? Math.min(end, tokens[comma - 1]!.end) : end]];
}

/** "Lee said as she turned around. “No.”": when she said it; not "said as many as 40". */
const tellsWhen = (tokens: readonly Token[], at: number) =>
  /^(?:as|when|while|after|before)$/.test(tokens[at]!.lower) &&
  !/^(?:many|much|few|little|part|well|of|\d)/.test(tokens[at + 1]?.lower ?? "") &&
  tokens.at(-1)!.exact === "." &&
  !tokens.slice(at).some(({ exact, lower }) => exact === "," || lower === "that");

const isVerb = (token: Token | undefined) => token?.pos === "VERB" || token?.pos === "AUX";
