/**
 * The source first, then what it says: "Kirby said on Monday that …", "The report finds …", "He said: “…”".
 *
 * Not here: the content first (content-then-source), a bare noun as content (source-then-object).
 */
import type { Token } from "../../text/sentence.ts";
import { type CueSite, defineAttributionRule } from "./attribution-rule.ts";
import { contentEnd, isQuoteMark, isStop, quoteAfterSentence, skipAdjuncts, throughQuote } from "./content.ts";
import { subjectBefore } from "./subject.ts";
import { verbGroupAt } from "./verb-group.ts";

export const sourceThenContent = defineAttributionRule({
  name: "source-then-content",
  cues: "verb",
  read(site) {
    const { cue, at } = site;
    const { tokens } = site.sentence;
    const group = cue?.verb.takesClause ? verbGroupAt(tokens, at, cue) : null;
    if (!group || group.isPassive || group.isInfinitive || group.isParticiple) return undefined;
    const subject = subjectBefore(site.sentence, group.first);
    if (!subject) return undefined;
    const adjuncts = skipAdjuncts(site, group.last + 1, cue!.verb.takesListener);
    const { next, listener, channel } = adjuncts;
    // "the count published by the monitor rests on": a participle, not the verb of the clause.
    if (next > group.last + 1 && cue!.forms.has("participle") && /^(?:VERB|AUX)$/.test(tokens[next]?.pos ?? ""))
      return undefined;
    const first = tokens[next]?.exact === ":" || tokens[next]?.exact === "," ? next + 1 : next;
    if (!holdsContent(site, first)) return undefined;
    return {
      source: { first: subject.first, last: subject.last },
      ...(subject.isRelative && subject.head && { namedAt: subject.head }),
      cue: { first: group.first, last: group.last },
      content: contentFrom(site, first, subject.isRelative),
      stance: cue!.verb.stance,
      ...(listener && { listener }),
      ...(channel && { channel }),
    };
  },
});

/** A clause opener, a quotation, or words with a verb among them. */
export function holdsContent(site: CueSite, first: number): boolean {
  const { tokens } = site.sentence;
  const opener = tokens[first];
  if (!opener) return tokens[first - 1]?.exact === ":" && quoteAfterSentence(site) !== undefined;
  if (isQuoteMark(opener)) return true;
  if (isStop(opener)) return false;
  if (/^(?:that|whether|if|how|why|what)$/.test(opener.lower)) return first + 1 < tokens.length;
  const end = contentEnd(site, first);
  for (let i = first; i < tokens.length && tokens[i]!.start < end; i++) {
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos) || isQuoteMark(tokens[i])) return true;
  }
  return false;
}

/** From token `first` to the content's end, through an open quotation. In a relative clause no further than the clause. */
export function contentFrom(site: CueSite, first: number, isRelative = false): [number, number][] {
  const { tokens } = site.sentence;
  const opener = tokens[first];
  if (!opener) {
    const quote = quoteAfterSentence(site)!;
    return [[quote[0], quote[1]]];
  }
  const end = throughQuote(site, contentEnd(site, first));
  // "the body, which says [that many go unreported], had between …"
  const comma = isRelative
    ? tokens.findIndex(({ exact }, i) => i > first && exact === "," && isVerb(tokens[i + 1]))
    : -1;
  return [[opener.start, comma > 0 ? Math.min(end, tokens[comma - 1]!.end) : end]];
}

const isVerb = (token: Token | undefined) => token?.pos === "VERB" || token?.pos === "AUX";
