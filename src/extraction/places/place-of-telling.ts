/**
 * The last resort for a figure without a place: the dateline of its sentence ("KABUL (AP) — A blast killed 20"),
 * or where the local sources sit ("Police in Springfield said two people were shot").
 */
import type { Token } from "../../text/sentence.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { localSources } from "./event-words.ts";
import { isUsable } from "./place-in-clause.ts";
import type { PlaceMention } from "./place-mention.ts";

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
const longestDateline = 12;

export function placeOfTelling(
  { sentence: { tokens } }: FigureDraft,
  mentions: readonly PlaceMention[],
): PlaceMention | undefined {
  const dateline = mentions[0];
  if (dateline && isDateline(tokens, dateline))
    return tellingCities.has(dateline.span.exact.toLowerCase()) ? undefined : dateline;
  return mentions.find((mention) => isUsable(mention) && isOfLocalSource(tokens, mention));
}

function isDateline(tokens: readonly Token[], mention: PlaceMention): boolean {
  if (mention.first !== 0 || !isUsable(mention)) return false;
  for (let i = mention.last + 1; i < tokens.length && i < longestDateline; i++) {
    const token = tokens[i]!;
    if (/^(?:—|–|--|-)$/.test(token.exact)) return true;
    if (token.pos === "VERB" || token.pos === "AUX") return false;
  }
  return false;
}

function isOfLocalSource(tokens: readonly Token[], { preposition }: PlaceMention): boolean {
  return (
    preposition !== null &&
    /^(?:in|at|near)$/.test(tokens[preposition]!.lower) &&
    localSources.has(tokens[preposition - 1]?.lower ?? "")
  );
}
