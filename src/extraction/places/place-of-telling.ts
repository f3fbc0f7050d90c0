/**
 * The last resort for a figure without a place: the dateline of its sentence ("KABUL (AP) — A blast killed 20") or of the
 * story's first, or where the local sources sit ("Police in Springfield said two people were shot").
 */
import type { Token } from "../../text/sentence.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { isHeldUpBeside } from "../refining/held-up-beside.ts";
import { headsDispatch } from "./dateline-head.ts";
import { localSources, singleEvents } from "./event-words.ts";
import type { PlaceMention } from "./place-mention.ts";
import type { DocumentPlaces } from "./places-of-document.ts";
import { isUsable } from "./scene.ts";

/** News of the whole world is told from these. */
const tellingCities = new Set([
  "washington",
  "geneva",
  "brussels",
  "vienna",
  "new york",
  "london",
  "the hague",
  "rome",
  "nairobi",
]);

/** How many sentences a dateline stands for. */
const reach = 3;

export function placeOfTelling(
  { sentence: { tokens } }: FigureDraft,
  mentions: readonly PlaceMention[],
): PlaceMention | undefined {
  const dateline = datelineOf(tokens, mentions);
  if (dateline) return mayBeScene(dateline, tokens, mentions) ? dateline : undefined;
  return mentions.find(
    (mention) =>
      isUsable(mention) &&
      mention.kind !== "facility" &&
      !tellingCities.has(mention.span.exact.toLowerCase()) &&
      isOfLocalSource(tokens, mention),
  );
}

/** The dateline of the story's first sentence, for the few behind it as long as no other place is named. */
export function placeOfDateline(draft: FigureDraft, places: DocumentPlaces): PlaceMention | undefined {
  if (places.inSentence(draft.sentence).length > 0 || isHeldUpBeside(draft)) return undefined;
  for (const sentence of places.sentencesBefore(draft.sentence, reach)) {
    const mentions = places.inSentence(sentence);
    if (mentions.length === 0) continue;
    const dateline = datelineOf(sentence.tokens, mentions);
    return dateline && mayBeScene(dateline, sentence.tokens, mentions) ? dateline : undefined;
  }
  return undefined;
}

function datelineOf(tokens: readonly Token[], mentions: readonly PlaceMention[]): PlaceMention | undefined {
  const [first] = mentions;
  return first && isUsable(first) && headsDispatch(tokens, first.first, first.last) ? first : undefined;
}

function mayBeScene(dateline: PlaceMention, tokens: readonly Token[], mentions: readonly PlaceMention[]): boolean {
  if (tellingCities.has(dateline.span.exact.toLowerCase()) || namesAbroad(mentions, dateline)) return false;
  // "RABAT — Morocco's interior ministry has raised the toll": the whole country's.
  const isOfCountry = mentions.some(
    ({ kind, country, isPartOfName, isDemonym }) =>
      (isPartOfName || isDemonym) && kind === "country" && country === dateline.country,
  );
  return !isOfCountry || tokens.some(({ lower }) => singleEvents.has(lower));
}

function isOfLocalSource(tokens: readonly Token[], { preposition }: PlaceMention): boolean {
  return (
    preposition !== null &&
    /^(?:in|at|near)$/.test(tokens[preposition]!.lower) &&
    localSources.has(tokens[preposition - 1]?.lower ?? "")
  );
}

/** A dispatch from Madrid that names Salvadorans alone tells of El Salvador. */
function namesAbroad(mentions: readonly PlaceMention[], dateline: PlaceMention): boolean {
  const others = mentions.filter(({ country }, at) => at > 0 && country !== "");
  return dateline.country !== "" && others.length > 0 && others.every(({ country }) => country !== dateline.country);
}
