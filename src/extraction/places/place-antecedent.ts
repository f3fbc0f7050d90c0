/** The place that "there", "the city" or "the territory" in the figure's sentence points back to. */
import type { Sentence, Token } from "../../text/sentence.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { anaphoricNouns } from "./event-words.ts";
import type { PlaceMention } from "./place-mention.ts";
import { organisationNouns } from "./place-words.ts";
import type { DocumentPlaces } from "./places-of-document.ts";
import { isUsable } from "./scene.ts";

/** How many sentences back a place may have been named. */
const reach = 6;

export function antecedentOf({ sentence }: FigureDraft, places: DocumentPlaces): PlaceMention | undefined {
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const kinds = pointerAt(tokens, i);
    if (!kinds) continue;
    const found = lastNamed(kinds, sentence, i, places);
    if (found) return found;
  }
  return undefined;
}

/** "Eleven died there, and six in Homs": the count's own place stands before the name. */
export function pointsBackBefore({ sentence: { tokens }, quantity }: FigureDraft, { first }: PlaceMention): boolean {
  for (let i = quantity.last + 1; i < first - 1; i++)
    if (tokens[i]!.lower === "there" && /^(?:,|and|;)$/.test(tokens[i + 1]!.lower)) return true;
  return false;
}

/** The kinds of place that the word at `i` may point back to. */
function pointerAt(tokens: readonly Token[], i: number): RegExp | undefined {
  const token = tokens[i]!;
  // "a spokesman for the administration there" tells where the source is.
  if (token.lower === "there" && organisationNouns.has(tokens[i - 1]?.lower ?? "")) return undefined;
  if (token.lower === "there")
    return /^(?:am|are|is|was|were|have|has|had|will|would|may|might|could|can)$/.test(tokens[i + 1]?.lower ?? "")
      ? undefined
      : /./;
  const article = tokens[i - 1]?.lower;
  if (article !== "the" && article !== "that" && article !== "this") return undefined;
  // "the city of Homs", "the country's army" point elsewhere.
  return /^(?:of|'s|-)$/.test(tokens[i + 1]?.lower ?? "") && tokens[i + 1]?.lower !== "'s"
    ? undefined
    : anaphoricNouns.get(token.lower);
}

function lastNamed(kinds: RegExp, sentence: Sentence, at: number, places: DocumentPlaces): PlaceMention | undefined {
  const fits = (mention: PlaceMention) => isUsable(mention) && kinds.test(mention.kind);
  const inside = places
    .inSentence(sentence)
    .findLast((mention) => mention.last < at && (fits(mention) || isInSourceName(mention, kinds)));
  if (inside) return inside;
  for (const earlier of places.sentencesBefore(sentence, reach)) {
    const found = places.inSentence(earlier).findLast(fits);
    if (found) return found;
  }
  return undefined;
}

/** "The health ministry in Gaza says that people have died there." */
function isInSourceName({ isDemonym, kind }: PlaceMention, kinds: RegExp): boolean {
  return !isDemonym && kinds.test(kind);
}
