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
  `\\b(?:${[...outcomeWording, ...outcomeNouns, "toll", "lost", "loses", "loss", "losses", "losing", "murder", "homicide", "fatality", "fatal", "executions", "pulled", "eliminate", "eliminates", "eliminated", "eliminating", "liquidated", "liquidating", "treated", "forced", "forces", "drive", "drives", "driven", "driving", "drove", "swept", "buried", "taken", "held", "seized", "snatched", "alive", "safety", "relocate", "higher ground", "safer", "evacuation orders", "shelters", "camps", "tents", "escaped with", "captive", "prisoner", "hospital", "hospitals", "medical center", "trauma center", "wounds", "burns", "intensive care", "critical condition", "stable condition", "serious condition", "life support", "in surgery", "to survive", "to recover", "gunshot", "gunfire", "shots", "opened fire", "bullet", "bullets", "downstream", "their lives", "took away", "gunmen", "bandits", "armed men", "kidnappers", "captors", "jihadists", "let go", "picked up", "searching for", "looking for", "prisoners", "treating", "cleared", "in the open", "did not survive", "accounted for", "treatment", "receiving care", "walked away", "broken", "broke", "slept", "sleeping", "the night", "camping"].map(escapeForRegExp).join("|")})\\b`,
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

/** A bare number told: "the ministry says 433", "residents spoke of more than 100"; a toll only behind one. */
const numberTold = new RegExp(
  `\\b(?:says?|said|told|tells?|spoke|speaks?|writes|wrote|logged|lists?|put|puts|made it|g[ai]ves?|count|figure|number|toll|total|reporting)\\b[^.\n]{0,40}?(?:\\d|\\b(?:${numberWords.split(" ").join("|")})\\b)`,
  "i",
);

/** Whether a stretch behind a toll could tell another number for it without saying again of what. */
export function tellsNumber(text: string, start: number, end: number): boolean {
  return numberTold.test(text.slice(start, end));
}

/** What a stretch lacks that `holdsToll` asks for, in words for whoever asks why; undefined when it has all. */
export function lackOfToll(text: string, start: number, end: number): string | undefined {
  if (holdsToll(text, start, end)) return undefined;
  return outcome.test(text.slice(start, end)) ? "nothing in it counts" : "nothing in it tells what became of anybody";
}
