/**
 * Sentences about a story or a match, or a drill, whose dead and wounded nobody counts: "In the film, a drifter kills four men",
 * "the novel's hero shoots three guards", "the striker wounded two defenders".
 *
 * Not here: a story's makers hurt in earnest, "two crew were killed on the set of the film".
 */
import { perSentence, type Sentence } from "../text/sentence.ts";

const work =
  "(?:film|movie|novels?|play|sitcom|series|season|episode|thriller|drama|musical|opera|comic|video game|western|short story)";
/** Works that are always made up: a film may follow what happened. */
const invented =
  "(?:the|this|his|her|their) (?:[\\w-]+ ){0,3}(?:novel|thriller|short story|sitcom|opera) (?:follows|tells|opens|begins|ends|cent(?:re|er)s|revolves|imagines|is set)";
const opening = new RegExp(
  `^["“]?(?:(?:in|at the end of) (?:the|this|his|her|their|a) (?:[\\w-]+ ){0,4}${work}\\b(?:,| (?!(?:theatre|theater|industry|studio|set|festival)))|the (?:[\\w-]+ )?(?:plot|hero|heroine|villain|protagonist)\\b|the ${work}(?:['’]s |, (?:in which|whose|about) )|${invented})`,
  "i",
);
const match =
  /\b(?:the (?:striker|midfielder|winger|goalkeeper|quarterback|linebacker)|kick-off|half-time|stoppage time|penalty area)\b/i;
/** Games on a screen, and drills in which nobody comes to harm. */
const playing =
  /\b(?:leaderboard|multiplayer|respawn\w*|playthrough|speedrun|painted wounds|fake blood|play(?:ing|ed) (?:dead|the (?:dead|victims|wounded))|mock (?:[\w-]+ ){0,2}(?:crash|attack|disaster|casualt\w+|victims?|rescue|evacuation|exercise|drill|shooting|emergency|earthquake)|(?:disaster|emergency|evacuation|rescue|earthquake|tsunami|fire|civil[- ]defen[cs]e) (?:drill|exercise|simulation))\b/i;
const earnest = /\b(?:police|hospital|stampede|crash|killed by|gunm[ae]n|bomb\w*|collapse\w*|filming|real)\b/i;

/** Whether the sentence tells of a story or a game. */
export const isToldInFiction = perSentence(({ text, start, end }: Sentence): boolean => {
  const words = text.slice(start, end);
  return ((opening.test(words) || match.test(words)) && !earnest.test(words)) || playing.test(words);
});
