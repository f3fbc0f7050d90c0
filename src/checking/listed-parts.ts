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
import { hurtAs, isPerson, isPlaceBehind } from "./person-words.ts";
import { sharesFate } from "./shared-fate.ts";

export interface ListedPart {
  readonly span: Span;
  readonly interval: Interval;
}

/** The parts listed behind a toll in its sentence, or in the next one where that begins with them; undefined where none are. */
export function partsListedBehind(draft: Draft, whole: Figure): readonly ListedPart[] | undefined {
  const own = draft.sentenceAt(whole.span.start);
  if (own === undefined) return undefined;
  const isOfWhole = /(?:^|[—–-]\s)of (?:the|those|all)(?: the)?\s+$/i.test(
    draft.text.slice(own.start, whole.span.start),
  );
  const from = whole.span.end;
  const here =
    listFrom(draft, whole, { sentence: own, from, opens: isOfWhole ? opensOf : opensList }) ??
    listFrom(draft, whole, { sentence: own, from, opens: opensFrom });
  const next = here === undefined && isLast(draft, whole, own) ? sentenceBehind(draft, own) : undefined;
  if (next === undefined) return here;
  const isOnBoard = tellsOfAll.test(draft.text.slice(own.start, own.end));
  return listFrom(draft, whole, { sentence: next, from: next.start, opens: isOnBoard ? opensOnBoard : opensSentence });
}

/** "All 176 people on board died. [On board were 82 Iranians and 94 Canadians]". */
const tellsOfAll =
  /\b(?:all|none)\b[^.;]{0,60}\b(?:on board|aboard|in (?:the|a|their) (?:bus|car|van|vehicle|boat|group|party|plane|helicopter))\b/i;

/** The next sentence of the part, or the first of the next paragraph. */
function sentenceBehind(draft: Draft, { start, end }: Sentence): Sentence | undefined {
  const next = draft.sentencesAround(start).find((sentence) => sentence.start >= end);
  if (next !== undefined) return next;
  const part = draft.parts.find(({ span }) => span.start >= end);
  return part?.kind === "body" && draft.partAt(start)?.kind === "body"
    ? draft.sentencesAround(part.span.start)[0]
    : undefined;
}

/** No other toll stands between it and the end of its sentence. */
const isLast = ({ figures }: Draft, { span }: Figure, { start, end }: Sentence) =>
  !figures.some((one) => one.span.start !== span.start && start <= one.span.start && one.span.start < end);

const opensList =
  /^[^.;:(–—]{0,120}?(?::|\(|\s[–—-]|\bcompris(?:es?|ed|ing)|\bconsist(?:s|ed|ing) of|\bmade up of|\bbr(?:eaks?|oken?) down (?:as|into)|\bnamely|\bincluding|\bincludes?|\bamong (?:them|whom)(?: (?:are|were))?)\s*$/i;
/** "Of the 40 people killed in the fire, [20 were men]". */
const opensOf = /^[^.;:(–—]{0,90}?[,:]\s*$/;
/** "Lost 26 soldiers, [19 from] the first brigade", "[19 of them] women and 11 men"; "killed 26 in Homs, 19 in Hama" tells another toll. */
const opensFrom = /^(?:(?!\b(?:in|at|near|on|and)\b)[^.;:(–—]){0,90}?,\s*$/i;
/** "[Nine were men]" opens a sentence of its own. */
const opensSentence =
  /^(?:the toll|they|these|all|the group|(?:among|of) (?:them|these|those)(?:,| (?:are|were))?|by (?:age|county|country|district|gender|nationality|province|region|sex|state|town),|(?:it|they|officials|police|the (?:[a-z]+ ){1,2})\s?(?:lists?|listed|counts?|counted|names?|named|recorded|identified)(?: them as)?|[^.;:]{0,60}\b(?:toll|breakdown|dead|victims|deaths)\b[^.;:]{0,40}:)(?: (?:are|were|comprised?|includ(?:e|es|ed)|consist(?:s|ed) of|(?:is|was|are|were) made up of))?,?\s*$|^[\s•*·–-]*$/i;

const opensOnBoard = new RegExp(
  String.raw`${opensSentence.source}|^(?:on board|aboard|in it|in the \w+|the (?:passengers|group|party|occupants))(?: (?:were|are|comprised|included|was made up of))\s*$`,
  "i",
);

interface Place {
  readonly sentence: Sentence;
  /** Offset behind which the list begins. */
  readonly from: number;
  /** What may stand before its first number. */
  readonly opens: RegExp;
}

/** The list that a sentence lays out behind an offset; `least`: fewer parts are no list. */
export function listFrom(
  { text }: Draft,
  whole: Figure,
  { sentence, from, opens }: Place,
  least = 2,
): readonly ListedPart[] | undefined {
  // "In [a] critical condition" counts nobody.
  const counts = quantitiesOf(sentence).filter(
    ({ span, kind }) =>
      span.start >= from &&
      (kind !== "article" || (opens !== opensFrom && isPerson(text.slice(span.end, sentence.end)))),
  );
  const [first] = counts;
  if (first === undefined || !opens.test(text.slice(from, first.span.start))) return undefined;
  // Without a word that opens a list, the first of it must say so itself.
  const isBare = !/\p{L}/u.test(text.slice(sentence.start, first.span.start));
  const behindFirst = text.slice(first.span.end, sentence.end);
  const isOpen = isBare
    ? opensBare.test(behindFirst) || sharesFate(whole.measure, behindFirst)
    : opens !== opensFrom || /^\s(?:from|of (?:them|whom))\b/.test(behindFirst);
  if (!isOpen) return undefined;
  const parts: ListedPart[] = [];
  const lead = behindFirst.replace(ofToll, "");
  const isOfAll = opens === opensOf || ofOutcome.test(text.slice(from, first.span.start));
  for (const count of counts) {
    const last = parts.at(-1);
    // "20 men and 15 women [from] two villages": the list is over.
    if (last !== undefined && !separates.test(text.slice(last.span.end, count.span.start))) break;
    // "25 of them women and 20 of them girls": who is one may be the other.
    if (last !== undefined && /^\sof (?:them|whom)\b/.test(text.slice(count.span.end))) return undefined;
    const behind = text.slice(count.span.end, sentence.end).replace(ofToll, "");
    const isGoingOn = (isOfAll && tellsOfThem.test(behind)) || (last !== undefined && isGapped(lead, behind));
    if (!isCounted(count) || !(isGoingOn || isPart(whole, behind))) return undefined;
    parts.push({ span: count.span, interval: intervalOf(count) });
  }
  return parts.length < least ? undefined : parts;
}

const opensBare =
  /^\s(?:were|are|died|came|have|had|remain(?:ed)?|suffered|sustained|belonged|of (?:the|those)\b(?! \d))\b/;
/** "Of the dead, …": whatever is told of a number then is told of so many of them. */
const ofOutcome = /^[\s•*·–-]*(?:of|among) (?:the|those|all)\b[^,:]{2,40},\s*$/i;
const tellsOfThem = /^\s(?:had|have|has|were|was|are|is|died|lived|came|drowned|fell|worked|remain(?:ed)?)\b/;
/** "25 [of the dead] were men". */
const ofToll =
  /^\sof (?:the|those) (?:dead|killed|slain|victims|deceased|deaths|fatalities|injured|wounded|hurt|missing|casualties)\b/i;

/** "45 belonged to the Choneros and [31 to the Lobos]". */
function isGapped(lead: string, behind: string): boolean {
  const preposition = /^\s(to|from|with|for|at|in) (?:the |a )?\p{Lu}/u.exec(behind)?.[1];
  return (
    preposition !== undefined &&
    new RegExp(String.raw`^[^.,;:]{1,40}?\s${preposition} (?:the |a )?\p{Lu}`, "u").test(lead)
  );
}

/** A noun of a few words, and what parts it from the next. */
const separates =
  /^\s[^.;:()–—,]{2,60}?(?:[,;]|\b(?:and|while)\b)(?:\s*(?:and|plus|as well as|while|whereas|with)\b)?\s*$/i;

/** "About 20 men" is no number that a sum could be held against. */
const isCounted = ({ kind, low, qualifier }: Quantity) =>
  (kind === "number" || kind === "article") && low !== null && qualifier !== "approximately";

/** People, those of a place, or an outcome that may be a part of the toll's. */
function isPart({ measure }: Figure, behind: string): boolean {
  const outcome = outcomes.exec(behind)?.[0];
  if (outcome !== undefined) return measure === "casualties" || isOf[measure]?.test(outcome) === true;
  if (hurtAs.test(behind)) return measure === "injured";
  return (
    isPerson(behind) ||
    isPlaceBehind(behind) ||
    /^\s(?:belonged to|served|worked|lived|came from|hailed from)\b/.test(behind)
  );
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
