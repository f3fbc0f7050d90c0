/**
 * Whom a sentence is about: its main subject, whom the next "she said" or a quotation without a verb may mean.
 * "[Anna Berg], 43, was asleep when the water came." "Asked about the crew, [the mayor] paused."
 *
 * Not here: who that is (speaker-memory.ts).
 */
import { nounGroupsOf } from "../../text/noun-group.ts";
import type { Sentence, Token } from "../../text/sentence.ts";
import type { AnalysedPart } from "../analysis.ts";
import type { TokenRange } from "./attribution-rule.ts";
import { phraseBeginningAt } from "./source-phrase.ts";
import { subjectBefore } from "./subject.ts";

const longestOpening = 30;

/** The subject of the sentence's main clause; undefined for a pronoun, or where the sentence opens with a quotation. */
export function mainSubject(sentence: Sentence): TokenRange | undefined {
  const { tokens } = sentence;
  const group = nounGroupsOf(sentence)[0];
  if (!group || /^["“”„«‘']/.test(tokens[0]!.exact)) return undefined;
  if (group.first === 0) return group.isPronoun ? undefined : openingSubject(sentence, group.first);
  const start = opensClause(tokens[0]!) ? tokens.findIndex(({ exact }) => exact === ",") + 1 : 0;
  for (let i = start + 1; i < Math.min(tokens.length, start + longestOpening); i++) {
    if (tokens[i]!.pos !== "VERB" && tokens[i]!.pos !== "AUX") continue;
    const subject = subjectBefore(sentence, i);
    if (!subject?.head || subject.isRelative || subject.first < start) continue;
    return subject.head.isPronoun ? undefined : { first: subject.first, last: subject.last };
  }
  return undefined;
}

/** The main subject, or the pronoun that opens the sentence: who acts before a quotation. Nobody acts in "he was killed". */
export function actingSubject(sentence: Sentence): TokenRange | undefined {
  const { tokens } = sentence;
  const isPerson = /^(?:he|she)$/.test(tokens[0]!.lower);
  const subject = isPerson ? { first: 0, last: 0 } : mainSubject(sentence);
  if (!subject) return undefined;
  let verb = subject.last + 1;
  while (verb < tokens.length && !/^(?:VERB|AUX)$/.test(tokens[verb]!.pos)) verb++;
  const isPassive = tokens[verb]?.pos === "AUX" && befalls.test(tokens[verb + 1]?.lower ?? "");
  return isPassive || befalls.test(tokens[verb]?.lower ?? "") ? undefined : subject;
}

/** What is told of those who do not speak. */
const befalls =
  /^(?:been|being|killed|shot|stabbed|hurt|injured|wounded|found|pronounced|declared|arrested|charged|detained|held|taken|rushed|airlifted|flown|identified|buried|died|hospitalized|hospitalised|convicted|sentenced|jailed|accused)$/;

/** "When he left, …", "Asked about it, …", "Standing outside, …": the main clause begins behind the comma. */
const opensClause = ({ lower, pos }: Token) =>
  pos === "SCONJ" ||
  pos === "ADP" ||
  pos === "VERB" ||
  /^(?:when|while|as|after|before|if|although|though|because|since)$/.test(lower);

/** The subject that opens a sentence, as far as its verb: "A count [published late in April by the outlet] rests on …". */
function openingSubject(sentence: Sentence, at: number): TokenRange | undefined {
  const { tokens } = sentence;
  const phrase = phraseBeginningAt(sentence, at);
  if (!phrase) return undefined;
  const verb = tokens.findIndex(
    ({ pos, lower }, i) => i > phrase.last && (pos === "AUX" || (pos === "VERB" && !/(?:ed|en)$/.test(lower))),
  );
  const last = Math.max(phrase.last, Math.min(verb, phrase.last + 10) - 1);
  // "The minister, [Ann Berg], visited the place."
  const closing = tokens.findIndex(({ exact }, i) => i > last + 1 && i < last + 12 && exact === ",");
  const isSetApart = last === phrase.last && tokens[last + 1]?.exact === "," && closing > 0;
  return { first: phrase.first, last: isSetApart ? closing - 1 : last };
}

/** How many sentences of the part are over at the offset. */
function sentencesOver(part: AnalysedPart, offset: number): number {
  const sentences = part.sentences();
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last sentence of the part that is over before the offset. */
export const sentenceBefore = (part: AnalysedPart, offset: number): Sentence | undefined =>
  part.sentences()[sentencesOver(part, offset) - 1];

/** The first sentence of the part that is not over at the offset. */
export const sentenceBehind = (part: AnalysedPart, offset: number): Sentence | undefined =>
  part.sentences()[sentencesOver(part, offset)];

/**
 * Whom the words of a quotation before the offset are about, in its sentence or the one before: "“My captain came.
 * He said …”" Who tells of his captain does not mean himself by "he".
 */
export function subjectInside(part: AnalysedPart, sentence: Sentence, open: number, before: number) {
  const here = lastSubjectBetween(sentence, open, before);
  if (here) return { sentence, range: here };
  const last = sentenceBefore(part, sentence.start);
  const range = last && last.end > open ? lastSubjectBetween(last, open, before) : undefined;
  return last && range ? { sentence: last, range } : undefined;
}

function lastSubjectBetween(sentence: Sentence, open: number, before: number): TokenRange | undefined {
  const { tokens } = sentence;
  let found: TokenRange | undefined;
  for (let i = 1; i < tokens.length && tokens[i]!.start < before; i++) {
    if (tokens[i]!.pos !== "VERB" && tokens[i]!.pos !== "AUX") continue;
    const subject = subjectBefore(sentence, i);
    if (!subject?.head || subject.isRelative || subject.head.isPronoun || tokens[subject.first]!.start < open) continue;
    found = { first: subject.first, last: subject.last };
  }
  return found;
}
