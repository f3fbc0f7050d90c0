/**
 * Words that lead to a quotation by a colon, whichever verb they have: whoever they are about speaks.
 * "His brother was blunt: “They knew.”", "Said Anna Berg: “No.”", "Dr. Anna Berg, head of the ward: “…”"
 *
 * Not here: "he said: …" (source-then-content), a bare name before the colon (colon).
 */
import { nounGroupsOf } from "../../text/noun-group.ts";
import {
  type AttributionReading,
  type CueSite,
  defineAttributionRule,
  type TokenRange,
} from "../telling/attribution-rule.ts";
import { cueForms } from "../telling/cue-verbs.ts";
import { isHumanNoun } from "../telling/person-name.ts";
import { bodyNouns, documentNouns } from "../telling/source-nouns.ts";
import { phraseBeginningAt } from "../telling/source-phrase.ts";
import { subjectBefore } from "../telling/subject.ts";

export const clauseBeforeQuote = defineAttributionRule({
  name: "clause-before-quote",
  cues: "colon",
  read(site): AttributionReading | undefined {
    const { sentence, at, earlier } = site;
    const { tokens } = sentence;
    const opening = tokens[at]!.exact === ":" ? tokens[at + 1] : undefined;
    const quote = opening && site.quotes.find(({ open }) => open === opening.start);
    if (!quote || earlier.some(({ content }) => content.some(([, end]) => end > tokens[at]!.end))) return undefined;
    const source = invertedName(site) ?? lastSubject(site);
    return source && { source, cue: { first: at, last: at }, content: [[quote.open, quote.close]], stance: "asserts" };
  },
});

/** "Said [Anna Berg]:" */
function invertedName({ sentence, at }: CueSite): TokenRange | undefined {
  if (!cueForms.has(sentence.tokens[0]!.lower)) return undefined;
  const named = phraseBeginningAt(sentence, 1);
  return named && named.last === at - 1 ? { first: named.first, last: named.last } : undefined;
}

/** The subject of the last verb before the colon; without a verb, the name that the words begin with. */
function lastSubject(site: CueSite): TokenRange | undefined {
  const { sentence, at } = site;
  const { tokens } = sentence;
  let start = at;
  while (start > 0 && !/^(?:[;|•*”"—–]|\*\*)$/.test(tokens[start - 1]!.exact)) start--;
  for (let verb = at - 1; verb > start; verb--) {
    if (tokens[verb]!.pos !== "VERB" && tokens[verb]!.pos !== "AUX") continue;
    const subject = subjectBefore(sentence, verb);
    if (!subject?.head || subject.isRelative) continue;
    const { first, last, head } = subject;
    return head.isName || head.isPronoun || speaks(tokens[head.head]!.lower) ? { first, last } : undefined;
  }
  const named = nounGroupsOf(sentence).find(({ first }) => first >= start);
  if (!named || named.isPronoun || named.first > start + 1 || named.last >= at) return undefined;
  return named.isName || speaks(tokens[named.head]!.lower) ? { first: named.first, last: at - 1 } : undefined;
}

const speaks = (lower: string) => isHumanNoun(lower) || bodyNouns.has(lower) || documentNouns.has(lower);
