/**
 * The place of the event that the text goes on telling of: a figure without a place of its own takes that of the figure
 * before it, or of the sentence before it, as long as nothing says that another toll has begun.
 */
import { countryOfDemonym } from "../../gazetteer/gazetteer.ts";
import type { Sentence } from "../../text/sentence.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { isHeldUpBeside } from "../refining/held-up-beside.ts";
import { disasters, singleEvents, strikingVerbs } from "./event-words.ts";
import { isCapitalised } from "./name-context.ts";
import type { PlaceMention } from "./place-mention.ts";
import type { DocumentPlaces } from "./places-of-document.ts";
import { isUsable, sceneOf } from "./scene.ts";

/** How many sentences an event's place carries over. */
const reach = 3;

export interface EarlierPlace {
  readonly draft: FigureDraft;
  readonly place: PlaceMention;
}

/** How many words behind the count its group may stand. */
const groupReach = 4;

/** Whether the figure goes on with the event of the figure before it. */
export function goesOn(draft: FigureDraft, earlier: EarlierPlace, places: DocumentPlaces): boolean {
  if (earlier.draft.sentence === draft.sentence) return true;
  if (isHeldUpBeside(draft) || !places.sentencesBefore(draft.sentence, reach).includes(earlier.draft.sentence))
    return false;
  if (widensScope(draft)) return false;
  if (pointsToEvent(draft)) return true;
  if (!goTogether(draft, earlier.draft, places)) return false;
  return !namesOtherCountry(draft, earlier.place, places) && !namesOtherPeople(draft, earlier.draft);
}

/** A place that the sentences before tell of, and whether something happens there in so many words. */
export interface Scene {
  readonly mention: PlaceMention;
  readonly isEvent: boolean;
}

/** The place where the nearest sentence before is set, up to the sentence `last`, which tells a figure of its own. */
export function sceneBefore(draft: FigureDraft, last: Sentence | undefined, places: DocumentPlaces): Scene | undefined {
  if (isHeldUpBeside(draft) || draft.sentence === last || widensScope(draft)) return undefined;
  const earlier = places.sentencesBefore(draft.sentence, reach);
  const opening = earlier.length === 0 ? places.opening(draft.sentence) : null;
  for (const sentence of opening ? [opening] : earlier) {
    if (sentence === last) return undefined;
    const mention = sceneOf(sentence, places.inSentence(sentence));
    if (!mention) continue;
    if (namesOtherCountry(draft, mention, places) || !mayBefall(draft, mention)) return undefined;
    return {
      mention,
      isEvent: sentence.tokens.some(({ lower }) => singleEvents.has(lower) || strikingVerbs.has(lower)),
    };
  }
  return undefined;
}

/** A people named with the count lives there, or the event at hand befell it. */
function mayBefall(draft: FigureDraft, { country }: PlaceMention): boolean {
  const people = peopleOf(draft);
  return people === "" || people === country || pointsToEvent(draft);
}

/** The one place of a headline, for the lead of the story: "Situation update, Darra province". */
export function placeOfHeadline(draft: FigureDraft, places: DocumentPlaces): PlaceMention | undefined {
  const headline = places.headline();
  if (!headline || headline === draft.sentence || draft.part.kind !== "body" || draft.part.index > leadParts)
    return undefined;
  const named = places.inSentence(headline).filter((mention) => !mention.isFrame);
  const [only] = named;
  if (named.length !== 1 || !isUsable(only!) || widensScope(draft) || isHeldUpBeside(draft) || peopleOf(draft) !== "")
    return undefined;
  // What the text names meanwhile may be where it goes on.
  const since = [draft.sentence, ...places.sentencesBefore(draft.sentence, reach)].filter((each) => each !== headline);
  return since.some((sentence) => places.inSentence(sentence).length > 0) ? undefined : only;
}

/** How many parts of the text still stand under its headline alone. */
const leadParts = 3;

/** "The attack also injured hundreds", "It left 50 dead". */
function pointsToEvent({ sentence: { tokens } }: FigureDraft): boolean {
  if (tokens[0]?.lower === "it") return true;
  return tokens.some(
    ({ lower }, i) => i > 0 && singleEvents.has(lower) && /^(?:the|that|this)$/.test(tokens[i - 1]!.lower),
  );
}

/** The dead and the hurt of one event; those who fled it, were saved or taken, where the next sentence tells of them. */
function goTogether(draft: FigureDraft, earlier: FigureDraft, places: DocumentPlaces): boolean {
  const kinds = [kindOf(draft), kindOf(earlier)];
  if (kinds[0] === kinds[1]) return true;
  if (kinds[1] === "displaced") return false;
  const isNext = places.sentencesBefore(draft.sentence, 1).includes(earlier.sentence);
  if (!isNext || tellsStretch(draft)) return false;
  if (!kinds.includes("displaced")) return kinds.includes("harmed");
  return (
    kinds.includes("harmed") && [draft.sentence, ...places.sentencesBefore(draft.sentence, reach)].some(isOfDisaster)
  );
}

/** A count over months or years goes beyond one event. */
const tellsStretch = ({ sentence: { tokens } }: FigureDraft) =>
  tokens.some(({ lower }) => /^(?:months?|years?|decades?|annually|since)$/.test(lower));

/** What drives people out and kills them in one stroke; people flee a war from elsewhere as well. */
const isOfDisaster = ({ tokens }: Sentence) => tokens.some(({ lower }) => disasters.has(lower));

function kindOf({ measure }: FigureDraft): string {
  return /^(?:killed|injured|casualties|missing)$/.test(measure) ? "harmed" : measure;
}

/** "in the whole of the conflict", "nationwide", "worldwide". */
function widensScope({ sentence: { tokens } }: FigureDraft): boolean {
  return tokens.some(
    ({ lower }, i) =>
      /^(?:nationwide|worldwide|countrywide|globally|overall|elsewhere)$/.test(lower) ||
      (lower === "whole" && /^(?:war|conflict|country)$/.test(tokens[i + 3]?.lower ?? "")),
  );
}

/** "Israel's army claims …" behind a toll in Gaza: another country tells of its own. */
function namesOtherCountry(draft: FigureDraft, { country }: PlaceMention, places: DocumentPlaces): boolean {
  const behind = draft.quantity.last + groupReach;
  const named = places
    .inSentence(draft.sentence)
    .filter((mention) => mention.country !== "" && mention.first <= behind);
  return country !== "" && named.length > 0 && !named.some((mention) => mention.country === country);
}

/** "5,937 Russian casualties", "hundreds of Houthi fighters": the people by name, "" when the group has none. */
function peopleOf({ sentence: { tokens }, quantity }: FigureDraft): string {
  for (let i = quantity.last + 1; i <= quantity.last + groupReach; i++) {
    const token = tokens[i];
    if (!token || (token.lower !== "of" && /^(?:VERB|AUX|PUNCT|CCONJ|ADP|SCONJ)$/.test(token.pos))) return "";
    if (isCapitalised(token)) return countryOfDemonym(token.exact)?.id ?? token.lower;
  }
  return "";
}

/** "5,937 Russian casualties" behind a toll of civilians in a city. */
function namesOtherPeople(draft: FigureDraft, earlier: FigureDraft): boolean {
  const people = peopleOf(draft);
  return people !== "" && people !== peopleOf(earlier);
}
