/**
 * A figure → the toll that is compared: its count, outcome, people, place and time, without spans.
 */
import type { Figure } from "../../domain/figure.ts";
import { doesContain, type Span } from "../../text/span.ts";
import type { AccountToll } from "./account.ts";
import { groupWords } from "./group-words.ts";
import type { OriginWords } from "./origin-words.ts";

/** Whether the sentence itself places the count; a dateline does not. */
export function isPlaceTold({ place }: Figure, sentence: Span | undefined): boolean {
  if (place === null || place.basis !== "inherited") return place !== null;
  return sentence !== undefined && doesContain(sentence, place.span) && /\p{Ll}/u.test(place.span.exact);
}

/** `isPlaceTold`: its own sentence places it. The whole that it is a part of is told by the account. */
export function readToll(
  { quantity, measure, group, place, period, status }: Figure,
  isPlaceTold: boolean,
  words: OriginWords,
): AccountToll {
  const { low, high, share } = quantity;
  return {
    ...{ low, high, share, measure, status },
    group: groupWords(group, words),
    place: place?.id ?? null,
    within: place === null ? [] : [place.span.exact, ...place.within],
    isPlaceTold,
    from: period?.from ?? null,
    to: period?.to ?? null,
    whole: null,
  };
}
