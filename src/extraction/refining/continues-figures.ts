/**
 * Whether a sentence goes on with the figures of the sentence before it, so that their source holds:
 * "The dead include …", "That count covers …", "Of those, 40 …".
 *
 * Not here: sentences with an attribution of their own.
 */
import type { Sentence } from "../../text/sentence.ts";

const counted =
  /^(?:dead|killed|wounded|injured|missing|victims|casualties|fatalities|toll|tally|total|count|figure|figures|number|numbers|bodies|displaced)$/;
const pointing = /^(?:the|that|this|those|these|its|their)$/;

/** Only for the sentence right behind, in the same paragraph. */
export function continuesFigures(text: string, before: Sentence, next: Sentence): boolean {
  if (next.start < before.end || /[\S\n]/.test(text.slice(before.end, next.start))) return false;
  const [first, second, third] = next.tokens;
  if (!first || !second) return false;
  if (first.lower === "of" || first.lower === "among") return pointing.test(second.lower) || second.lower === "them";
  return (
    pointing.test(first.lower) && (counted.test(second.lower) || (third !== undefined && counted.test(third.lower)))
  );
}
