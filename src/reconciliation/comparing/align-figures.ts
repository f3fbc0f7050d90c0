/**
 * Which figure of the later version is which of the earlier: first where it stood, then in its sentence, then wherever its
 * toll stands now. A number that was replaced in its place is the same figure with another value.
 *
 * Not here: what differs in an aligned figure (slot-changes.ts).
 */

import type { Figure } from "../../domain/figure.ts";
import { numbersOf } from "../../domain/numbers-of.ts";
import { groupBy } from "../../text/group-by.ts";
import type { ComparedTexts } from "./compared-texts.ts";
import { fitInSentence, fitOfSlots } from "./figure-fit.ts";
import { isGroupCompatible } from "./same-group.ts";
import { isPlaceCompatible } from "./same-place.ts";

export interface AlignedFigure {
  readonly before: Figure;
  readonly after: Figure;
  /** Only the toll is the same; its sentence is another. */
  readonly isElsewhere: boolean;
}

export interface Alignment {
  readonly aligned: readonly AlignedFigure[];
  readonly gone: readonly Figure[];
  readonly appeared: readonly Figure[];
}

/** The figures that have no partner yet, and those that have. */
class Partners {
  readonly aligned: AlignedFigure[] = [];
  readonly before: Set<Figure>;
  readonly after: Set<Figure>;

  constructor(texts: ComparedTexts) {
    this.before = new Set(texts.figures("before"));
    this.after = new Set(texts.figures("after"));
  }

  join(before: Figure, after: Figure, isElsewhere = false): void {
    this.aligned.push({ before, after, isElsewhere });
    this.before.delete(before);
    this.after.delete(after);
  }
}

/** Beyond so many figures in a sentence or gap only neighbours are compared. */
const neighbours = 12;

export function alignFigures(texts: ComparedTexts): Alignment {
  const partners = new Partners(texts);
  alignUnchanged(texts, partners);
  alignInSentences(texts, partners);
  alignInGaps(texts, partners);
  alignElsewhere(partners);
  const { aligned, before, after } = partners;
  return { aligned, gone: [...before], appeared: [...after] };
}

/** In a sentence that is the same, characters tell. */
function alignUnchanged(texts: ComparedTexts, partners: Partners): void {
  const key = ({ start, end }: { start: number; end: number }) => `${start}-${end}`;
  const standing = groupBy([...partners.after], ({ span }) => key(span));
  for (const one of [...partners.before]) {
    if (texts.sentenceAt("before", one.span.start) !== undefined) continue;
    const span = texts.carried.spanAfter(one.span);
    const found = (span && standing.get(key(span)))?.filter((two) => partners.after.has(two)) ?? [];
    const two = found.find(({ measure }) => measure === one.measure) ?? found[0];
    if (two !== undefined) partners.join(one, two);
  }
}

/** The best fits of each sentence that was changed, best first. */
function alignInSentences(texts: ComparedTexts, partners: Partners): void {
  const left = groupBy([...partners.before], ({ span }) => texts.sentenceAt("before", span.start));
  const right = groupBy([...partners.after], ({ span }) => texts.sentenceAt("after", span.start));
  for (const [sentence, before] of left) {
    const after = sentence && right.get(sentence);
    if (after === undefined) continue;
    joinBest(before, after, partners, (one, two) => fitInSentence(one, two, sentence!, texts));
  }
}

/** Sentences that were written anew in the place of others: the same outcome and people, the same place. */
function alignInGaps(texts: ComparedTexts, partners: Partners): void {
  const left = groupBy([...partners.before], ({ span }) => texts.sentenceAt("before", span.start)?.gap);
  const right = groupBy([...partners.after], ({ span }) => texts.sentenceAt("after", span.start)?.gap);
  for (const [gap, before] of left) {
    const after = gap === undefined ? undefined : right.get(gap);
    if (after !== undefined) joinBest(before, after, partners, fitInGap);
  }
}

function fitInGap(one: Figure, two: Figure): number | undefined {
  const isSameCount = numbersOf(one.quantity) === numbersOf(two.quantity);
  if (one.measure !== two.measure || one.status !== two.status) return undefined;
  if (!isGroupCompatible(one.group, two.group) || !isPlaceCompatible(one.place, two.place)) return undefined;
  const fit = fitOfSlots(one, two) + (isSameCount ? 3 : 0);
  return fit >= 0 ? fit : undefined;
}

/** The same toll anywhere in the article: people and place alike first, then those that leave one of them open. */
function alignElsewhere(partners: Partners): void {
  const keyOf = ({ measure, status, quantity }: Figure) =>
    `${measure} ${status} ${quantity.qualifier} ${quantity.share} ${numbersOf(quantity)}`;
  const right = groupBy([...partners.after], keyOf);
  for (const [key, before] of groupBy([...partners.before], keyOf)) {
    const after = right.get(key);
    if (after === undefined) continue;
    const fit = (one: Figure, two: Figure) =>
      isGroupCompatible(one.group, two.group) && isPlaceCompatible(one.place, two.place)
        ? fitOfSlots(one, two)
        : undefined;
    joinBest(before, after, partners, fit, true);
  }
}

/** Joins the best fits first; of equals those that stand first. */
function joinBest(
  before: readonly Figure[],
  after: readonly Figure[],
  partners: Partners,
  fitOf: (one: Figure, two: Figure) => number | undefined,
  isElsewhere = false,
): void {
  const candidates = before.flatMap((one, i) => {
    const isCrowded = before.length * after.length > neighbours ** 2;
    const near = isCrowded ? after.slice(Math.max(0, i - neighbours / 2), i + neighbours / 2) : after;
    return near.flatMap((two) => {
      const fit = fitOf(one, two);
      return fit === undefined ? [] : [{ one, two, fit }];
    });
  });
  for (const { one, two } of candidates.sort((a, b) => b.fit - a.fit))
    if (partners.before.has(one) && partners.after.has(two)) partners.join(one, two, isElsewhere);
}
