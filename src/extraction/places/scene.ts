/**
 * Whether the words around a place's name make it one where something happened: "in Homs", "the battle of Homs", "a quake
 * struck Herat", "the Beirut blast"; and the place where a whole sentence is set.
 *
 * Not here: which place belongs to a count in the same sentence (place-in-clause.ts).
 */
import type { Sentence, Token } from "../../text/sentence.ts";
import { eventNouns, localSources, sayingVerbs, strikingVerbs, tollNouns } from "./event-words.ts";
import { isAppositionOfArea, isCoordinated } from "./name-shape.ts";
import type { PlaceMention } from "./place-mention.ts";
import { isAttribute, namesEvent } from "./place-of-subject.ts";
import { facilityNouns, headsOfPlace, organisationNouns } from "./place-words.ts";

const plainLocatives = new Set(
  "in at near across around outside inside within throughout off along above amid by beside beyond over through".split(
    " ",
  ),
);
/** "a swap brokered in Abu Dhabi", "treated in Germany": not where it befell them. */
const arranging =
  /^(?:brokered|mediated|negotiated|agreed|signed|announced|hosted|based|born|raised|educated|treated|buried|tried|convicted|sentenced|headquartered|exiled)$/;
/** "fell into the Lukwe River"; but "booked into the county jail" */
const crashing =
  /^(?:crash(?:ed|es|ing)|plung(?:ed|es|ing)|fell|falls|falling|slammed|plough?ed|plowed|rammed|drove|ran|sank|swept|rolled|veered|skidded|tumbled|hurtled|smashed|burst|broke|stormed|charged|fired)$/;
/** "on the road between Gao and Ansongo" */
const ways = /^(?:road|route|highway|motorway|railway|line|stretch|border|valley|area|crossing|strait|track|pass)$/;

/** "the agency's bureau in Abuja", "an audience in New York": where it is told, not where it befell. */
const seats = /^(?:bureau|embassy|consulate|headquarters|audience|summit|briefing)$/;

/** A sentence's words and places; `isLeft`: what is told of befalls people who leave ("fled from Homs"). */
export interface Setting {
  readonly tokens: readonly Token[];
  readonly mentions: readonly PlaceMention[];
  readonly isLeft: boolean;
}

/** The place where what the sentence tells of happened. */
export function sceneOf({ tokens }: Sentence, mentions: readonly PlaceMention[]): PlaceMention | undefined {
  const setting: Setting = { tokens, mentions, isLeft: false };
  return mentions.find(
    (mention, at) => (isTied(setting, at) || ownsSubject(tokens, mention)) && !isSeatOfSource(tokens, mention),
  );
}

/** "Sudan's agony is deepening." A capital's name means its government as often: "Kyiv's dead". */
function ownsSubject(tokens: readonly Token[], mention: PlaceMention): boolean {
  const owned = tokens[mention.last + 2];
  return (
    isUsable(mention) &&
    (mention.kind === "country" || mention.kind === "region") &&
    tokens[mention.last + 1]?.lower === "'s" &&
    owned !== undefined &&
    (owned.pos === "NOUN" || tollNouns.has(owned.lower))
  );
}

/** "Officials in Geneva, who asked …": where it is told. */
function isSeatOfSource(tokens: readonly Token[], { preposition }: PlaceMention): boolean {
  const head = preposition === null ? "" : (tokens[preposition - 1]?.lower ?? "");
  return localSources.has(head) || organisationNouns.has(head);
}

/** Whether the words around the mention make it a place where something happened. */
export function isTied({ tokens, mentions, isLeft }: Setting, at: number): boolean {
  const mention = mentions[at]!;
  if (!isUsable(mention) || isBeforeSaying(tokens, mention)) return false;
  if (isAttribute(tokens, mention)) return false;
  if (namesEvent(tokens, mention)) return true;
  if (mention.preposition !== null) return isTiedBy({ tokens, mentions, isLeft }, mention.preposition, mention);
  const previous = mentions[at - 1];
  if (previous?.isFrame && mention.first - previous.last <= 2 && previous.preposition !== null) {
    return isTiedBy({ tokens, mentions, isLeft }, previous.preposition, mention);
  }
  if (previous && isCoordinated(tokens, previous.last, mention.first))
    return isTied({ tokens, mentions, isLeft }, at - 1);
  const after = tokens[mention.last + 1];
  if (isStruck(tokens, mention) || isHeading(tokens, mention) || wasStruck(tokens, mention)) return true;
  if (after?.lower === "'s") return mention.kind !== "country" && tollNouns.has(tokens[mention.last + 2]?.lower ?? "");
  return (
    isAppositionOfArea(tokens, mention.first) ||
    (after !== undefined && eventNouns.has(after.lower) && (after.pos === "NOUN" || after.lower.endsWith("ing")))
  );
}

function isTiedBy({ tokens, isLeft }: Setting, at: number, { kind, id, last }: PlaceMention): boolean {
  const isOpenGround = id !== null || /^(?:islands?|peninsula|atoll|coast|border|frontier)$/.test(tokens[last]!.lower);
  const word = tokens[at]!.lower;
  const head = tokens[at - 1]?.lower ?? "";
  // "by Gordon" is a person as often
  if (word === "by") return kind === "facility" || kind === "sea";
  if (plainLocatives.has(word)) return !arranging.test(head) && !seats.test(head);
  if (word === "of") return isHeadOfPlace(head) && !isSince(tokens, at);
  if (word === "on")
    return eventNouns.has(head) || kind === "facility" || kind === "sea" || (kind === "region" && isOpenGround);
  if (word === "between") return ways.test(head);
  if (word === "into" && (kind === "facility" || kind === "sea")) return crashing.test(head);
  if (word === "for" || word === "against" || word === "into" || word === "upon") return eventNouns.has(head);
  if (word === "from") return isLeft;
  return false;
}

/** "the battle of Homs", "the camps of Homs". */
const isHeadOfPlace = (head: string) =>
  headsOfPlace.has(head) || eventNouns.has(head) || facilityNouns.has(head.replace(/s$/, ""));

/** "A quake struck Herat", "thousands fled the besieged city of Homs". */
function isStruck(tokens: readonly Token[], { first }: PlaceMention): boolean {
  const before = tokens[first - 1];
  const verb = before?.pos === "DET" ? tokens[first - 2] : before;
  // A tagger may take "a quake of magnitude 6.8 shook" for a noun.
  return (
    verb !== undefined &&
    strikingVerbs.has(verb.lower) &&
    (verb.pos !== "NOUN" || /(?:ed|ook|uck|ept)$/.test(verb.lower))
  );
}

/** "Indonesia was hit hardest", "Homs had been shelled", "Assam is reeling". */
function wasStruck(tokens: readonly Token[], { last }: PlaceMention): boolean {
  let i = last + 1;
  while (tokens[i]?.pos === "AUX" || tokens[i]?.pos === "ADV") i++;
  if (i === last + 1) return false;
  const word = tokens[i];
  return (
    word !== undefined && (reeling.test(word.lower) || (strikingVerbs.has(word.lower) && !/ing$/.test(word.lower)))
  );
}

const reeling = /^(?:reeling|burning|flooded|inundated|submerged|worst)$/;

/** "Nigeria: 130 students freed". */
const isHeading = (tokens: readonly Token[], { first, last }: PlaceMention) =>
  first === 0 && tokens[last + 1]?.exact === ":";

/** "since the invasion of Ukraine" tells the time, not the place. */
function isSince(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[i]!.pos)) i--;
  return tokens[i]?.lower === "since";
}

/** "a rights group in Oslo said" */
function isBeforeSaying(tokens: readonly Token[], { last }: PlaceMention): boolean {
  const after = tokens[last + 1];
  return after?.pos === "VERB" && sayingVerbs.has(after.lower) && !claimsLives(tokens, last + 1);
}

/** "The fire claimed the lives of two" says nothing. */
export const claimsLives = (tokens: readonly Token[], at: number) =>
  /^claim(?:s|ed|ing)$/.test(tokens[at]!.lower) &&
  tokens.slice(at + 1, at + 5).some(({ lower }) => /^li(?:ves|fe)$/.test(lower));

export function isUsable(mention: PlaceMention): boolean {
  return !mention.isDemonym && !mention.isPartOfName && !mention.isFrame;
}
