/**
 * The last resort for a figure without a place: the dateline of its sentence ("KABUL (AP) — A blast killed 20"),
 * or where the local sources sit ("Police in Springfield said two people were shot").
 */
import type { Token } from "../../text/sentence.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { headsDispatch } from "./dateline-head.ts";
import { localSources } from "./event-words.ts";
import { isUsable } from "./scene.ts";
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

export function placeOfTelling(
  { sentence: { tokens } }: FigureDraft,
  mentions: readonly PlaceMention[],
): PlaceMention | undefined {
  const dateline = mentions[0];
  if (dateline && isUsable(dateline) && headsDispatch(tokens, dateline.first, dateline.last))
    return tellingCities.has(dateline.span.exact.toLowerCase()) || namesAbroad(mentions, dateline)
      ? undefined
      : dateline;
  return mentions.find(
    (mention) =>
      isUsable(mention) &&
      mention.kind !== "facility" &&
      !tellingCities.has(mention.span.exact.toLowerCase()) &&
      isOfLocalSource(tokens, mention),
  );
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
