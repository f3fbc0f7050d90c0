/**
 * One source relays another: "The agency, citing the ministry, said …", "The office cited the prosecutor for 103 children killed",
 * "CNN quoted a witness as saying …", "the governor, who quoted the fire service", "she was quoted by Interfax as saying …".
 *
 * Not here: records and images that are cited as evidence (telling/grounds.ts); whom it was told ("told Reuters"),
 * which the other rules keep as the listener.
 */

import { behindTimes, skipAdjuncts } from "../telling/adjuncts.ts";
import {
  type AttributionReading,
  type CueSite,
  defineAttributionRule,
  type TokenRange,
} from "../telling/attribution-rule.ts";
import { contentBefore, contentEnd, isStop, throughQuote } from "../telling/content.ts";
import { cueForms } from "../telling/cue-verbs.ts";
import { isEvidence } from "../telling/grounds.ts";
import { contentFrom, holdsContent } from "../telling/reported-clause.ts";
import { phraseBeginningAt, throughName } from "../telling/source-phrase.ts";
import { subjectBefore } from "../telling/subject.ts";
import { type VerbGroup, verbGroupAt } from "../telling/verb-group.ts";

const longestName = 14;

type Content = AttributionReading["content"];

export const citingSource = defineAttributionRule({
  name: "citing-source",
  cues: "verb",
  read(site) {
    const { cue, at } = site;
    const { tokens } = site.sentence;
    if (!cue || !/^(?:cite|quote)$/.test(cue.verb.lemma)) return undefined;
    const group = verbGroupAt(tokens, at, cue);
    if (!group) return undefined;
    const subject = subjectBefore(site.sentence, group.first);
    if (group.isPassive) return subject ? quotedAsSaying(site, group, subject) : undefined;
    const phrase = phraseBeginningAt(site.sentence, group.last + 1);
    if (!phrase) return undefined;
    const source = { first: phrase.first, last: throughName(site.sentence, beforeFor(site, phrase)) };
    const next = tokens[source.last + 1]?.lower;
    const as = next === "," ? source.last + 2 : behindTimes(site.sentence, source.last + 1);
    const isSaying = tokens[as]?.lower === "as" && /^(?:saying|telling)$/.test(tokens[as + 1]?.lower ?? "");
    if (next === "for" || isSaying) {
      const relay = subject && !subject.isRelative ? { relayedBy: { first: subject.first, last: subject.last } } : {};
      const content = contentBehind(site, isSaying ? as + 2 : as + 1, subject?.first);
      return content && { ...reading(group, source, content), ...relay };
    }
    if (isGround(tokens, source) || !(cue.forms.has("gerund") || subject?.isRelative)) return undefined;
    const content = contentOfSentence(site, group.first);
    return content && reading(group, source, content);
  },
});

/** Records and images are grounds; one document of somebody's speaks: "citing [a leaked ministry document]". */
const isGround = (tokens: CueSite["sentence"]["tokens"], { first, last }: TokenRange) =>
  isEvidence(tokens[last]!) && !(tokens[last]!.lower === "document" && /^(?:an?|the)$/.test(tokens[first]!.lower));

const reading = ({ first, last }: VerbGroup, source: TokenRange, content: Content): AttributionReading => ({
  source,
  cue: { first, last },
  content,
  stance: "asserts",
});

/** "She was quoted [by Interfax] as saying [that 12 died]", "[Twelve died], she was quoted as saying [by Interfax]". */
function quotedAsSaying(site: CueSite, group: VerbGroup, subject: TokenRange): AttributionReading | undefined {
  const { tokens } = site.sentence;
  const before = agentAt(site, group.last + 1);
  const as = behindTimes(site.sentence, (before?.last ?? group.last) + 1);
  if (tokens[as]?.lower !== "as" || tokens[as + 1]?.lower !== "saying") return undefined;
  const agent = before ?? agentAt(site, as + 2);
  const content = contentBehind(site, before ? as + 2 : (agent?.last ?? as + 1) + 1, subject.first);
  const source = { first: subject.first, last: subject.last };
  return (
    content && {
      ...reading(group, source, content),
      ...(agent && { relayedBy: { first: agent.first, last: agent.last } }),
    }
  );
}

const agentAt = ({ sentence }: CueSite, at: number) =>
  sentence.tokens[at]?.lower === "by" ? phraseBeginningAt(sentence, at + 1) : undefined;

/** What follows "as saying"; when nothing does, what stands before the subject: "Twelve died, TASS quoted him as saying." */
function contentBehind(site: CueSite, from: number, subjectFirst: number | undefined): Content | undefined {
  const { tokens } = site.sentence;
  const first = behindTimes(site.sentence, from);
  if (isStop(tokens[first])) {
    const before = subjectFirst === undefined ? undefined : contentBefore(site, subjectFirst - 1);
    return before && [before];
  }
  const end = throughQuote(site, contentEnd(site, first));
  return end > tokens[first]!.start ? [[tokens[first]!.start, end]] : undefined;
}

/** "the prosecutor's office [for 103 children]": the number is what it is cited for; "the governor[, Erik Holm,] as saying". */
function beforeFor({ sentence: { tokens } }: CueSite, { first, last }: TokenRange): number {
  const closing =
    tokens[last + 1]?.exact === "," ? tokens.findIndex(({ exact }, i) => i > last + 1 && exact === ",") : -1;
  if (closing > 0 && closing < last + longestName && tokens[closing + 1]?.lower === "as") return closing - 1;
  for (let i = first + 1; i <= last; i++)
    if (tokens[i]!.lower === "for" && /^(?:NUM|ADJ|ADV|DET)$/.test(tokens[i + 1]!.pos)) return i - 1;
  return last;
}

/** What the citing sentence reports: the content of its other attribution, else all that stands before. */
function contentOfSentence(site: CueSite, first: number): Content | undefined {
  const { tokens } = site.sentence;
  const shared = contentOfCiter(site, first);
  if (shared) return shared;
  // "…, the agency said; the radio, citing the army, said": each clause has its tellers.
  const clause = tokens.findLastIndex(({ exact }, i) => i < first && exact === ";") + 1;
  const outer = site.earlier.findLast(({ cue }) => clause <= cue.first && cue.first < first);
  if (outer) return outer.content;
  if (first === 0 || !tokens.some(({ pos }, i) => clause <= i && i < first && (pos === "VERB" || pos === "AUX")))
    return contentOfNextVerb(site);
  const content = contentBefore(site, first - 1);
  return content && [content];
}

/** "The daily, citing police, reported [that 12 died]": the citation stands inside the subject of the verb behind it. */
function contentOfCiter(site: CueSite, first: number): Content | undefined {
  const { sentence } = site;
  if (sentence.tokens[first - 1]?.exact !== ",") return undefined;
  const closing = sentence.tokens.findIndex(({ exact }, i) => i > site.at && exact === ",");
  const cue = cueForms.get(sentence.tokens[closing + 1]?.lower ?? "");
  const subject = closing > 0 && cue?.verb.takesClause ? subjectBefore(sentence, closing + 1) : null;
  return subject && subject.first < first ? contentOfNextVerb(site) : undefined;
}

/** "Citing police, local media said [that 12 died]": what is cited and who cites say the same. */
function contentOfNextVerb(site: CueSite): Content | undefined {
  const { tokens } = site.sentence;
  const comma = tokens.findIndex(({ exact }, i) => i > site.at && exact === ",");
  if (comma < 0) return undefined;
  for (let i = comma + 1; i < Math.min(tokens.length - 1, comma + 16); i++) {
    const cue = tokens[i]!.pos === "VERB" ? cueForms.get(tokens[i]!.lower) : undefined;
    if (!cue?.verb.takesClause) continue;
    const { next } = skipAdjuncts(site, i + 1, cue.verb.takesListener);
    if (holdsContent(site, next)) return contentFrom(site, next);
    break;
  }
  return tokens[comma + 1] ? [[tokens[comma + 1]!.start, contentEnd(site, comma + 1)]] : undefined;
}
