/**
 * How each slot of a figure is compared: which characters fill it, when two of them say the same, and what stands for it in
 * a finding. Not here: whether a difference rests on changed characters (slot-changes.ts).
 */

import type { ChangeSlot } from "../../domain/correction.ts";
import type { Figure } from "../../domain/figure.ts";
import { numbersOf } from "../../domain/numbers-of.ts";
import type { Span } from "../../text/span.ts";
import type { ComparedTexts, Side } from "./compared-texts.ts";
import { plainWords } from "./plain-words.ts";
import { isSameGroup } from "./same-group.ts";
import { isSamePeriod } from "./same-period.ts";
import { isSamePlace } from "./same-place.ts";
import { isSameSource, originOf } from "./same-source.ts";
import { valueWords } from "./value-words.ts";

/** A figure in its version. */
export interface Seen {
  readonly figure: Figure;
  readonly side: Side;
  readonly texts: ComparedTexts;
}

export interface SlotComparison {
  readonly slot: ChangeSlot;
  /** The characters that fill the slot. */
  readonly spanOf: (seen: Seen) => Span | null;
  /** The words without which it fills no slot: "the militants |said|". */
  readonly cueOf?: (seen: Seen) => Span | null;
  readonly isSame: (one: Seen, two: Seen) => boolean;
  /** What stands for the slot in a finding; its words where left out. */
  readonly show?: (seen: Seen) => { readonly words: string; readonly span: Span };
  /** The slot has no characters of its own: those of the figure's sentence decide. */
  readonly isOfSentence?: true;
}

const named = (name: (figure: Figure) => string) => ({
  spanOf: ({ figure }: Seen) => figure.span,
  show: ({ figure }: Seen) => ({ words: name(figure), span: figure.span }),
});

/** In the order of the slots' names, which is the order of the findings about one figure. */
export const slotComparisons: readonly SlotComparison[] = [
  {
    slot: "value",
    spanOf: ({ figure }) => figure.span,
    isSame: (one, two) => hasSameNumbers(one.figure, two.figure),
    show: ({ figure, side, texts }) => {
      const span = valueWords(texts.versions[side].text, figure.span, figure.quantity);
      return { words: span.exact, span };
    },
  },
  {
    slot: "qualifier",
    ...named(({ quantity }) => quantity.qualifier),
    isSame: ({ figure: one }, { figure: two }) =>
      one.quantity.qualifier === two.quantity.qualifier || isImplied(one, two),
  },
  {
    slot: "measure",
    ...named(({ measure }) => measure),
    isSame: (one, two) => one.figure.measure === two.figure.measure,
    isOfSentence: true,
  },
  {
    slot: "group",
    spanOf: ({ figure }) => figure.group?.span ?? null,
    isSame: (one, two) => isSameGroup(one.figure.group, two.figure.group),
  },
  {
    slot: "place",
    spanOf: ({ figure }) => figure.place?.span ?? null,
    isSame: (one, two) => isSamePlace(one.figure.place, two.figure.place),
  },
  {
    slot: "period",
    spanOf: ({ figure }) => figure.period?.span ?? null,
    isSame: (one, two) => isSamePeriod(one.figure.period, two.figure.period),
  },
  {
    slot: "source",
    spanOf: (seen) => originIn(seen)?.source ?? null,
    cueOf: (seen) => originIn(seen)?.cue ?? null,
    isSame: (one, two) => isSameSource(originIn(one), originIn(two), placeWords(one.figure, two.figure)),
  },
  {
    slot: "status",
    ...named(({ status }) => status),
    isSame: ({ figure: one }, { figure: two }) => one.status === two.status || isOtherTime(one, two),
    isOfSentence: true,
  },
];

const hasSameNumbers = (one: Figure, two: Figure) => numbersOf(one.quantity) === numbersOf(two.quantity);

/** "Dozens" → "41", "10 to 15" → "12": what kind of number it is goes with the number. */
function isImplied(one: Figure, two: Figure): boolean {
  const isOwnKind = ({ quantity: { qualifier } }: Figure) => qualifier === "vague" || qualifier === "range";
  return !hasSameNumbers(one, two) && (isOwnKind(one) || isOwnKind(two));
}

/** "Killed in February" beside a story of June is held up beside it: that goes with the period. */
function isOtherTime(one: Figure, two: Figure): boolean {
  const isHeldUp = one.status === "compared" || two.status === "compared";
  const isAsserted = one.status === "asserted" || two.status === "asserted";
  return isHeldUp && isAsserted && !isSamePeriod(one.period, two.period);
}

const originIn = ({ figure, side, texts }: Seen) =>
  originOf(figure.attribution, (span) => texts.isInSentenceOf(side, figure, span));

const placeWords = (...figures: readonly Figure[]) =>
  new Set(figures.flatMap(({ place }) => (place === null ? [] : plainWords(place.span.exact))));
