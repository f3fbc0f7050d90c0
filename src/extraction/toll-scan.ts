/**
 * The cheap scan: whether a stretch of text could hold a toll at all. Most paragraphs of most articles could not,
 * and are never tokenised.
 */
import { outcomeWording } from "./outcome.ts";
import { outcomeNounMeasures } from "./outcome-nouns.ts";

const numberWords =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions dozen dozens scores several half most third quarter nobody none zero number few couple handful numerous multiple majority tens double triple quadruple both lakh lakhs crore crores billion trillion bulk without pair trio duo couple twins quartet";
const outcomeNouns = Object.keys(outcomeNounMeasures);
const outcome = new RegExp(
  `\\b(?:${[...outcomeWording, ...outcomeNouns, "toll", "lost", "loss", "losses", "losing", "murder", "homicide", "fatality", "fatal", "executions", "pulled", "treated", "forced", "drive", "drove", "swept", "buried", "taken", "held", "seized", "snatched", "alive", "safety", "relocate", "higher ground", "safer", "evacuation orders", "shelters", "camps", "tents", "escaped with", "captive", "prisoner", "hospital", "hospitals", "medical center", "trauma center", "wounds", "burns", "intensive care", "critical condition", "stable condition", "serious condition", "life support", "in surgery", "to survive", "to recover", "gunshot", "gunfire", "shots", "opened fire", "bullet", "bullets", "downstream", "their lives"].map(escapeForRegExp).join("|")})\\b`,
  "i",
);
/** "No" and "some" are everywhere; they count only close before people or their outcome. */
const wordsOfCount = String.raw`\b(?:no one|not one|not a single|no (?:\w+ ){0,5}(?:reports? of|word of|loss of life|deaths?|injur|casualt|fatalit|victims?|people|bod(?:y|ies)|survivors?)|some (?:of|\w+s|people|men|women|children|troops)\b)`;
const quantity = new RegExp(`\\d|\\b(?:${numberWords.split(" ").join("|")})\\b|${wordsOfCount}`, "i");

function escapeForRegExp(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Whether the characters from `start` to `end` hold a word of outcome and a word of quantity. */
export function holdsToll(text: string, start: number, end: number): boolean {
  const stretch = text.slice(start, end);
  return outcome.test(stretch) && quantity.test(stretch);
}

/** What a stretch lacks that `holdsToll` asks for, in words for whoever asks why; undefined when it has all. */
export function lackOfToll(text: string, start: number, end: number): string | undefined {
  if (holdsToll(text, start, end)) return undefined;
  return outcome.test(text.slice(start, end)) ? "nothing in it counts" : "nothing in it tells what became of anybody";
}
