/**
 * The place that the figure's own clause ties to the count: "killed 20 in Homs", "explosions at Kabul's airport killed
 * dozens", "strikes on Lebanon have killed 558". A place in another clause, of a source or of a journey is not it.
 */
import type { Token } from "../../text/sentence.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { eventNouns, leavingMeasures, sayingVerbs, strikingVerbs, tollNouns } from "./event-words.ts";
import { isAppositionOfArea, isCoordinated } from "./name-shape.ts";
import type { PlaceMention } from "./place-mention.ts";
import { countsForItself, isAttribute, namesEvent, placeOfWhere } from "./place-of-subject.ts";
import { facilityNouns, headsOfPlace } from "./place-words.ts";

const plainLocatives = new Set(
  "in at near across around outside inside within throughout off along above amid by beyond over through".split(" "),
);
/** "a swap brokered in Abu Dhabi", "treated in Germany": not where it befell them. */
const arranging =
  /^(?:brokered|mediated|negotiated|agreed|signed|announced|hosted|based|born|raised|educated|treated|buried|tried|convicted|sentenced|headquartered|exiled)$/;
const contrast = new Set(["while", "whereas", "although", "though", "but", ";", "according"]);

/** The narrowest place tied to the count within the sentence, undefined when the sentence ties none. */
export function placeInClause(draft: FigureDraft, mentions: readonly PlaceMention[]): PlaceMention | undefined {
  const { tokens } = draft.sentence;
  const { quantity } = draft;
  const scene = placeOfWhere(draft, mentions);
  if (scene) return scene;
  const tied = (at: number) =>
    (isTied(draft, mentions, at) && !isBarred(draft, tokens, mentions[at]!)) || countsForItself(draft, mentions[at]!);
  const behind = mentions.findIndex((mention, at) => mention.first > quantity.last && tied(at));
  let before = -1;
  for (let at = mentions.length - 1; at >= 0 && before < 0; at--) {
    if (mentions[at]!.last < quantity.first && tied(at)) before = at;
  }
  return narrower(mentions[behind], mentions[before]);
}

/** The place behind the count wins, unless the one before lies in it. */
function narrower(behind: PlaceMention | undefined, before: PlaceMention | undefined): PlaceMention | undefined {
  if (behind && before?.within.includes(behind.name)) return before;
  return behind ?? before;
}

export function isUsable(mention: PlaceMention): boolean {
  return !mention.isDemonym && !mention.isPartOfName && !mention.isFrame;
}

/** Whether the words around the mention make it a place where something happened. */
function isTied(draft: FigureDraft, mentions: readonly PlaceMention[], at: number): boolean {
  const mention = mentions[at]!;
  const { tokens } = draft.sentence;
  if (!isUsable(mention) || isInSource(draft, mention) || isGroup(draft, mention) || isBeforeSaying(tokens, mention))
    return false;
  if (isAttribute(tokens, mention)) return false;
  if (namesEvent(tokens, mention)) return true;
  if (mention.preposition !== null) return isTiedBy(draft, tokens, mention.preposition, mention);
  const previous = mentions[at - 1];
  if (previous?.isFrame && mention.first - previous.last <= 2 && previous.preposition !== null) {
    return isTiedBy(draft, tokens, previous.preposition, mention);
  }
  if (previous && isCoordinated(tokens, previous.last, mention.first)) return isTied(draft, mentions, at - 1);
  const after = tokens[mention.last + 1];
  if (isStruck(tokens, mention) || isHeading(tokens, mention)) return true;
  if (after?.lower === "'s") return mention.kind !== "country" && tollNouns.has(tokens[mention.last + 2]?.lower ?? "");
  return (
    isAppositionOfArea(tokens, mention.first) ||
    (after !== undefined && eventNouns.has(after.lower) && (after.pos === "NOUN" || after.lower.endsWith("ing")))
  );
}

function isTiedBy(draft: FigureDraft, tokens: readonly Token[], at: number, { kind, id, last }: PlaceMention): boolean {
  const isOpenGround = id !== null || /^(?:islands?|peninsula|atoll|coast|border|frontier)$/.test(tokens[last]!.lower);
  const word = tokens[at]!.lower;
  const head = tokens[at - 1]?.lower ?? "";
  // "by Gordon" is a person as often
  if (word === "by") return kind === "facility" || kind === "sea";
  if (plainLocatives.has(word)) return !arranging.test(head);
  if (word === "of") return isHeadOfPlace(head) && !isSince(tokens, at);
  if (word === "on")
    return eventNouns.has(head) || kind === "facility" || kind === "sea" || (kind === "region" && isOpenGround);
  if (word === "for" || word === "against" || word === "into" || word === "upon") return eventNouns.has(head);
  if (word === "from") return leavingMeasures.has(draft.measure);
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
const claimsLives = (tokens: readonly Token[], at: number) =>
  /^claim(?:s|ed|ing)$/.test(tokens[at]!.lower) &&
  tokens.slice(at + 1, at + 5).some(({ lower }) => /^li(?:ves|fe)$/.test(lower));

function isInSource({ attribution }: FigureDraft, { span }: PlaceMention): boolean {
  return attribution.some(({ source }) => source !== null && source.start < span.end && span.start < source.end);
}

/** "Russia has suffered 100,000 casualties": whom it befell, not where. */
function isGroup({ group }: FigureDraft, { span }: PlaceMention): boolean {
  return group !== null && group.span.start < span.end && span.start < group.span.end;
}

/** Whether something between the count and the place cuts them apart. */
function isBarred(draft: FigureDraft, tokens: readonly Token[], mention: PlaceMention): boolean {
  const isBehind = mention.first > draft.quantity.last;
  const start = isBehind ? draft.quantity.last + 1 : mention.last + 1;
  const end = isBehind ? (mention.preposition ?? mention.first) : draft.quantity.first;
  let sawComma = false;
  for (let i = start; i < end; i++) {
    const token = tokens[i]!;
    if (token.lower === ",") sawComma = true;
    if (contrast.has(token.lower)) return true;
    if (claimsLives(tokens, i)) continue;
    if (sayingVerbs.has(token.lower) && token.pos !== "NOUN" && token.pos !== "ADJ" && !isPassive(tokens, i))
      return true;
    if (!isBehind) continue;
    // "two deaths, one in Missouri": Missouri belongs to the one.
    if (i === end - 1 && token.pos === "NUM" && /^(?:,|and|including)$/.test(tokens[i - 1]?.lower ?? "")) return true;
    if (token.lower === "which" || (sawComma && (token.lower === "that" || token.lower === "who"))) return true;
    if (/^(?:including|among)$/.test(token.lower)) return isCountAhead(tokens, i + 1);
    if (token.lower === "and" && isNewVerb(draft, tokens, i + 1)) return true;
  }
  return false;
}

/** "were reported killed in Homs": the report is the predicate's. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower.endsWith("ed") && tokens[at - 1]?.pos === "AUX";
}

const isCountAhead = (tokens: readonly Token[], at: number) =>
  tokens.slice(at, at + 4).some(({ pos, lower }) => pos === "NUM" || lower === "dozens" || lower === "hundreds");

/** "were burned and are being identified in Yerevan": another act, elsewhere; but "killed 20 and injured 30 in Homs". */
function isNewVerb(draft: FigureDraft, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || at <= draft.lastToken || (token.pos !== "AUX" && token.pos !== "VERB")) return false;
  if (tollNouns.has(token.lower) || token.lower === "killed") return false;
  return !tokens.slice(at + 1, at + 5).some(({ pos }) => pos === "NUM");
}
