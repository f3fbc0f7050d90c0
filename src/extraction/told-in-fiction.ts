/**
 * Sentences about a story or a match, whose dead and wounded nobody counts: "In the film, a drifter kills four men",
 * "the novel's hero shoots three guards", "the striker wounded two defenders".
 *
 * Not here: a story's makers hurt in earnest, "two crew were killed on the set of the film".
 */
import { perSentence, type Sentence } from "../text/sentence.ts";

const work =
  "(?:film|movie|novel|play|sitcom|series|thriller|drama|musical|opera|comic|video game|western|short story)";
const opening = new RegExp(
  `^["“]?(?:in (?:the|this|his|her|their|a) (?:[\\w-]+ ){0,2}${work}\\b(?:,| (?!(?:theatre|theater|industry|studio|set|festival)))|the (?:[\\w-]+ )?(?:plot|hero|heroine|villain|protagonist)\\b|the ${work}['’]s )`,
  "i",
);
const match =
  /\b(?:the (?:striker|midfielder|winger|goalkeeper|quarterback|linebacker)|kick-off|half-time|stoppage time|penalty area)\b/i;
const earnest = /\b(?:police|hospital|stampede|crash|killed by|gunm[ae]n|bomb\w*|collapse\w*|filming|real)\b/i;

/** Whether the sentence tells of a story or a game. */
export const isToldInFiction = perSentence(({ text, start, end }: Sentence): boolean => {
  const words = text.slice(start, end);
  return (opening.test(words) || match.test(words)) && !earnest.test(words);
});
