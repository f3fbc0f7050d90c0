/**
 * Words that reject what they speak of: "called the figure [a fantasy]", "said the number was [invented]", "denied [any losses]".
 *
 * Not here: verbs of denying (cue-verbs.ts), nouns of doubt (casts-doubt).
 */

const untruths =
  "(?:false|fake|untrue|fabricated|fabrications?|invented|inventions?|exaggerated|exaggerations?|inflated|nonsense|propaganda|lies?|baseless|groundless|unfounded|absurd|ridiculous|implausible|fantas(?:y|ies)|fiction(?:al)?|fictitious|disinformation|misinformation|incorrect|inaccurate|misleading|bogus|not true|a myth)";
const nouns =
  "(?:figures?|numbers?|claims?|tolls?|counts?|estimates?|reports?|allegations?|assertions?|accusations?|totals?|tall(?:y|ies)|statements?)";
/** "a [claim] the rebels denied" */
export const isFigureNoun = (word: string): boolean => figureNoun.test(word);
const figureNoun = new RegExp(`^${nouns}$`);
const figureNouns = `(?:${nouns}|it|this|that|those|these|they)`;
const said = new RegExp(
  `\\b${figureNouns}\\b[^.;"“”]{0,80}?\\b(?:was|were|is|are|be|been|being)\\b (?:\\p{L}+ ){0,3}?${untruths}\\b`,
  "iu",
);
const complement = new RegExp(`(?:^|[ ,"“‘'])${untruths}(?=$|[ .,;:!?"”’'])`, "iu");
/** Verbs whose object is followed by what it is called. */
export const namingVerbs = /^(?:call|label|brand|describe|dub|deem|characteri[sz]e|portray|consider|dismiss)$/;

/** "that the number was invented" */
export const saysUntrue = (content: string): boolean => said.test(content);

/** "the figure of 300 dead a fantasy": behind a verb of naming. */
export const namesUntrue = (content: string): boolean => complement.test(content);

const ofAll = "casualt(?:y|ies)|losses|victims";
const outcomes: Readonly<Record<string, string>> = {
  killed: `died?|dead|dying|killed|deaths?|fatalit(?:y|ies)|${ofAll}`,
  injured: `wounded|injured|hurt|injur(?:y|ies)|wounds|${ofAll}`,
  casualties: `died?|dead|dying|killed|deaths?|fatalit(?:y|ies)|wounded|injured|hurt|injur(?:y|ies)|${ofAll}`,
  captured: "captured|taken prisoner|prisoners",
  missing: "missing",
};
/** Guilt is denied with such words, and no number. */
const deed =
  "(?:involvement|role|part|responsibility|links?|hand|wrongdoing|knowledge|connection|complicity|attack|strike|raid)";
const ofAnybody = new Map(
  Object.entries(outcomes).map(([measure, words]) => [
    measure,
    new RegExp(
      `^(?:[^.;"“”]{0,50}?\\b(?:any(?:one|body)?|a single|even one)\\b(?! ${deed}\\b)[^.;"“”]{0,60}?|(?:having )?(?:suffer(?:ed|ing)|sustain(?:ed|ing)|tak(?:en|ing)) )\\b(?:${words})\\b`,
      "iu",
    ),
  ]),
);

/** "that any soldier had died", "suffering losses": an outcome is denied of anybody, and each count of it, told before, with it. */
export const rejectsOutcome = (content: string, measure: string): boolean =>
  content.length <= longestAnaphor && !/\d/.test(content) && (ofAnybody.get(measure)?.test(content) ?? false);

const anaphor = new RegExp(
  `^(?:as )?(?:(?:the|this|that|these|those|its|his|her|their|both|such|any|all) )?(?:[\\p{L}’'.-]+ ){0,3}?${nouns}$`,
  "iu",
);
const pronoun = /^(?:it|this|that|these|those|them|both)$/i;
const longestAnaphor = 90;

/** "the ministry's figure", "that the number was invented": a figure told before is meant. */
export const meansFigureBefore = (content: string): boolean =>
  content.length <= longestAnaphor &&
  !/\d/.test(content) &&
  (anaphor.test(content) || pronoun.test(content) || saysUntrue(content) || namesUntrue(content));
