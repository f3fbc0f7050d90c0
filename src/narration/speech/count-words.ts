/** Words around a bare number of four digits that tell a count from a year, and whether a year could be heard as a count. */
import { before } from "./match-at.ts";

/** What news counts: behind a number, it is no year. */
export const countedNoun =
  /^\s(?:more |other |new |additional |local |young |armed |unarmed |foreign |square |cubic )?(?:people|persons?|men|women|children|kids|boys|girls|babies|civilians|soldiers|troops|fighters|militants|insurgents|rebels|police|officers|prisoners|hostages|detainees|inmates|villagers|residents|refugees|migrants|evacuees|protesters|demonstrators|students|pupils|workers|passengers|patients|doctors|staff|employees|households|families|homes|houses|buildings|shelters|villages|schools|deaths|fatalities|casualties|victims|bodies|dead|missing|others|cases|infections|arrests|tents|vehicles|trucks|tanks|missiles|rockets|shells|drones|strikes|bombs|tons?|tonnes|kilos?|kilograms?|grams|pounds|barrels|gallons|lit(?:er|re)s|acres|hectares|hours|days|weeks|months|years|minutes|seconds|miles?|met(?:er|re)s?|feet|foot|kilomet(?:er|re)s?|yards|degrees|dollars|euros|volts|watts|megawatts|times|points|votes|seats|pages|survivors|reservists|conscripts|volunteers|evacuations|attacks on)\b/i;

/** "Toll: 1994 killed" and "12 hurt, 1994 killed", but not "the earthquake of 1999 killed thousands". */
const fateBehind = /^\s(?:killed|wounded|injured|hurt|displaced|rescued|evacuated|detained)\b/;
const listBefore = /(?:^|[,;:(–—•|\n]\s?|\band )$/;

/** "In 1994", "since 1994": what stands behind is not counted by it. */
const yearIsNamed =
  /(?:^|[^A-Za-z])(?:in|since|until|till|during|year|years|circa|mid|early|late|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)[ -]$/i;
const isCounted =
  /(?:^|[^A-Za-z])(?:nearly|almost|roughly|approximately|some|at least|at most|more than|fewer than|less than|up to|as many as|as few as|killed|killing|injured|injuring|wounded|wounding|displaced|another|additional|total of|tolls? of|tolls? (?:to|at)|tolls? (?:reached|passed|hit|was|is|stood at|stands at)|(?:rose|risen|rises|climbed|jumped|grew|grown|fell|fallen|dropped|increased|revised)(?: up| down)?(?: from \d+)? to) $/i;
/** A determiner makes the year an adjective: "the 1994 genocide". */
const isAdjective = /(?:^|[^A-Za-z])(?:the|a|an|this|that|its|his|her|their|our|every|each|'s) $/i;

/** Whether a bare number of four digits is a count and no year. */
export function isCount(text: string, at: number, end: number): boolean {
  const [left, right] = [before(text, at), text.slice(end, end + 40)];
  if (yearIsNamed.test(left)) return false;
  if (isCounted.test(left) || countedNoun.test(right)) return true;
  if (fateBehind.test(right)) return listBefore.test(left);
  const isOld = Number(text.slice(at, end)) < 1800;
  return isOld && /^\s[a-z]/.test(right) && !functionWord.test(right) && !isAdjective.test(left);
}

const functionWord =
  /^\s(?:a|an|the|and|or|but|nor|to|of|in|on|at|by|for|from|with|as|when|where|while|who|which|that|than|then|through|until|till|is|are|was|were|be|been|has|have|had|he|she|it|they|we|i|you|his|her|its|their|our|if|because|after|before|since|during|under|over|near|not|no|will|would|could|may|might|can|did|does|do|so|also|into|onto|against|amid|between|among|via|per|there|this|these|those)\b/i;

/** Whether the word behind a year that was named ("In 1994 people died") could be heard as what it counts, so that the voice should rest before it. */
export function couldBeCounted(text: string, at: number, end: number): boolean {
  const right = text.slice(end, end + 40);
  if (!/^\s["'([$€£~<>]*[A-Za-z0-9]/.test(right) || functionWord.test(right)) return false;
  return !isAdjective.test(before(text, at));
}

const numberBehind =
  /^ and (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)/;
const isRange = /\bbetween (?:about |around |some |roughly |an estimated )?(?:[$€£]?[\d.,]+ ?)?$/i;

/** "30,000 and 19 others": a round number and the next would be heard as one, unless the voice rests; "between" keeps them apart. */
export const couldRunOn = (text: string, at: number, end: number): boolean =>
  numberBehind.test(text.slice(end, end + 16)) && !isRange.test(before(text, at));
