/**
 * Lists that a text lays out behind a toll, read from the words between the numbers: "killed 40 people: [20 men], [15 women] and [a
 * child]", "a toll of 40 is made up of …", "… – 25 in Lund, 15 in Ystad –".
 *
 * What is counted in them need not be a figure of its own. Not here: parts that extraction tied to their whole (parts-of-toll).
 */
import type { Interval } from "../domain/comparison.ts";
import type { Figure } from "../domain/figure.ts";
import { type Quantity, quantitiesOf } from "../text/quantity.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Span } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { isPerson, isPlaceBehind } from "./person-words.ts";

export interface ListedPart {
  readonly span: Span;
  readonly interval: Interval;
}

/** The parts listed behind a toll in its sentence, or in the next one where that begins with them; undefined where none are. */
export function partsListedBehind(draft: Draft, whole: Figure): readonly ListedPart[] | undefined {
  const sentences = draft.sentencesAround(whole.span.start);
  const at = sentences.findIndex(({ start, end }) => start <= whole.span.start && whole.span.start < end);
  const [own, next] = [sentences[at], sentences[at + 1]];
  if (own === undefined) return undefined;
  const isOfWhole = /(?:^|[—–-]\s)of (?:the|those|all)(?: the)?\s+$/i.test(
    draft.text.slice(own.start, whole.span.start),
  );
  const here =
    listFrom(draft, whole, own, whole.span.end, isOfWhole ? opensOf : opensList) ??
    listFrom(draft, whole, own, whole.span.end, opensFrom);
  const isBehind = here === undefined && next !== undefined && isLast(draft, whole, own);
  return isBehind ? listFrom(draft, whole, next, next.start, opensSentence) : here;
}

/** No other toll stands between it and the end of its sentence. */
const isLast = ({ figures }: Draft, { span }: Figure, { start, end }: Sentence) =>
  !figures.some((one) => one.span.start !== span.start && start <= one.span.start && one.span.start < end);

const opensList =
  /^[^.;:(–—]{0,90}?(?::|\(|\s[–—-]|\bcompris(?:es?|ed|ing)|\bconsist(?:s|ed|ing) of|\bmade up of|\bbr(?:eaks?|oken?) down (?:as|into)|\bnamely|\bincluding|\bincludes?|\bamong (?:them|whom)(?: (?:are|were))?)\s*$/i;
/** "Of the 40 people killed in the fire, [20 were men]". */
const opensOf = /^[^.;:(–—]{0,90}?[,:]\s*$/;
/** "Lost 26 soldiers, [19 from] the first brigade", "[19 of them] women and 11 men"; "killed 26 in Homs, 19 in Hama" tells another toll. */
const opensFrom = /^(?:(?!\b(?:in|at|near|on|and)\b)[^.;:(–—]){0,90}?,\s*$/i;
/** "[Nine were men]" opens a sentence of its own. */
const opensSentence =
  /^(?:the (?:dead|victims|injured|wounded|missing|fatalities|casualties|toll)|they|those (?:killed|who died|hurt|injured)|these) (?:are|were|comprised?|includ(?:e|es|ed)|consist(?:s|ed) of|(?:is|was) made up of)\s*$|^\s*$/i;

function listFrom(
  { text }: Draft,
  whole: Figure,
  sentence: Sentence,
  from: number,
  opens: RegExp,
): readonly ListedPart[] | undefined {
  const counts = quantitiesOf(sentence).filter(
    ({ span, kind }) => span.start >= from && (opens !== opensFrom || kind !== "article"),
  );
  const [first] = counts;
  if (first === undefined || !opens.test(text.slice(from, first.span.start))) return undefined;
  // Without a word that opens a list, the first of it must say so itself.
  const isOpen =
    first.span.start === sentence.start
      ? /^\s(?:were|died|came)\b/
      : opens === opensFrom
        ? /^\s(?:from|of (?:them|whom))\b/
        : /^/;
  if (!isOpen.test(text.slice(first.span.end, sentence.end))) return undefined;
  const parts: ListedPart[] = [];
  for (const count of counts) {
    const last = parts.at(-1);
    // "20 men and 15 women [from] two villages": the list is over.
    if (last !== undefined && !separates.test(text.slice(last.span.end, count.span.start))) break;
    // "25 of them women and 20 of them girls": who is one may be the other.
    if (last !== undefined && /^\sof (?:them|whom)\b/.test(text.slice(count.span.end))) return undefined;
    if (!isCounted(count) || !isPart(whole, text.slice(count.span.end, sentence.end))) return undefined;
    parts.push({ span: count.span, interval: intervalOf(count) });
  }
  return parts.length < 2 ? undefined : parts;
}

/** A noun of a few words, and what parts it from the next. */
const separates = /^\s[^.;:()–—,]{2,45}?(?:[,;]|\band\b)(?:\s*(?:and|plus|as well as)\b)?\s*$/i;

/** "About 20 men" is no number that a sum could be held against. */
const isCounted = ({ kind, low, qualifier }: Quantity) =>
  (kind === "number" || kind === "article") && low !== null && qualifier !== "approximately";

/** People, those of a place, or an outcome that may be a part of the toll's. */
function isPart({ measure }: Figure, behind: string): boolean {
  const outcome = outcomes.exec(behind)?.[0];
  if (outcome !== undefined) return measure === "casualties" || isOf[measure]?.test(outcome) === true;
  return isPerson(behind) || isPlaceBehind(behind);
}

const outcomes =
  /^\s(?:(?:were|was|are|have been) )?(?:killed|dead|deaths|wounded|injured|hurt|missing|captured|died)\b/i;
const isOf: Partial<Record<Figure["measure"], RegExp>> = {
  killed: /killed|dead|deaths|died/i,
  injured: /wounded|injured|hurt/i,
  missing: /missing/i,
};

function intervalOf({ low, high, qualifier }: Quantity): Interval {
  return { low, high, lowExclusive: qualifier === "more-than", highExclusive: qualifier === "less-than" };
}
