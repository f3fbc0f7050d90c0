/**
 * A rate of people told without the days that it was measured over: "killed at a rate of 800", "is losing 30 soldiers a day".
 *
 * Not here: a rise in percent (percent-of-what); rates in words of others, which are not the text's to complete.
 */
import { defineCheck } from "../check.ts";
import type { Draft } from "../draft.ts";
import { type OwnWords, ownWords } from "../own-words.ts";
import { rateCue, rates } from "../rate-words.ts";
import { findsPeriod } from "../told-periods.ts";
import { outcomeWords } from "../toll-words.ts";

export const rateWithoutPeriod = defineCheck({
  name: "rate-without-period",
  summary: "A rate of people must say over which days it was measured.",
  severity: "warning",
  *run(draft) {
    for (const words of ownWords(draft, rates, rateCue)) {
      const lacks = whatLacks(draft, words);
      if (lacks === undefined) continue;
      yield {
        span: words.span,
        message: `“${words.span.exact}” is a rate ${lacks} A reader cannot tell how many people it comes to.`,
      };
    }
  },
});

function whatLacks(draft: Draft, { span, match, sentence }: OwnWords): string | undefined {
  const own = draft.text.slice(sentence.start, sentence.end);
  const behind = draft.text.slice(span.end, sentence.end);
  // "A rate of 5 per 100,000", "a rate of 5 percent", "30 a day in treatment costs".
  if (!outcomeWords.test(own) || /^\s*(?:per\b|%|percent|in every|for every|\.\d|deaths per)/i.test(behind))
    return undefined;
  if (/[$€£]\s?$/.test(draft.text.slice(0, span.start)) || otherThings.test(behind)) return undefined;
  if (/\baverage\b/i.test(span.exact) && measured.test(own)) return undefined;
  if (match.groups!.each === undefined && match.groups!.unit === undefined && match.groups!.every === undefined)
    return "without its unit of time. Say per day or per week, and over which days.";
  return isDated(draft, span.start)
    ? undefined
    : "without the days that it was measured over. Say since when, or in which time.";
}

/** Any sentence of the paragraph tells a time that may be counted over. */
function isDated(draft: Draft, offset: number): boolean {
  return draft
    .sentencesAround(offset)
    .some(
      (sentence) => findsPeriod(draft, sentence) || timeInWords.test(draft.text.slice(sentence.start, sentence.end)),
    );
}

/** What an average is of, told anywhere in its sentence. */
const measured =
  /\b(?:per|each|every|an? (?:hour|day|night|week|month|year)|daily|weekly|monthly|yearly|annual(?:ly)?)\b/i;

const otherThings =
  /^\s*(?:[a-z-]+ )?(?:shells|rounds|missiles|rockets|drones|strikes|attacks|flights|tonnes|tons|cigarettes|meals|tests|calls|dollars|euros)\b/i;
const timeInWords =
  /\b(?:during|throughout|at (?:the|its|their) (?:height|peak|worst)|in the (?:first|opening|early|last|final|past|recent)|so far|to date|(?:until|before|after|when|while)(?! (?:they|he|she|it|we|you|[a-z]+ing)\b)|amid|over the|by the end|currently|at present|at the moment|nowadays|these days|today|now|recently|lately|in (?:recent|world|the) (?:war|[a-z]+ war|months|weeks|days|years)|since)\b/i;
