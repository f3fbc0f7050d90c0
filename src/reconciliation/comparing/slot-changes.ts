/**
 * What differs between two figures that are one: slot by slot, and only where the slot's own characters are others.
 *
 * Extraction draws on other sentences: a place added to the story is no change of a count that stands as it stood. So a
 * slot outside the figure's sentence counts only where its words were replaced in their place.
 */
import type { ChangeSlot } from "../../domain/correction.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Span } from "../../text/span.ts";
import type { AlignedFigure } from "./align-figures.ts";
import type { ComparedTexts } from "./compared-texts.ts";
import { numbersOf } from "./figure-fit.ts";
import { plainWords } from "./plain-words.ts";
import { isSameGroup } from "./same-group.ts";
import { isSamePeriod } from "./same-period.ts";
import { isSamePlace } from "./same-place.ts";
import { isSameSource, originOf } from "./same-source.ts";
import { valueWords } from "./value-words.ts";

export interface SlotChange {
  readonly slot: ChangeSlot;
  readonly from: string | null;
  readonly to: string | null;
  readonly fromSpan: Span | null;
  readonly toSpan: Span | null;
}

interface SlotComparison {
  readonly slot: ChangeSlot;
  /** The characters that fill the slot. */
  readonly spanOf: (figure: Figure) => Span | null;
  readonly isSame: (one: Figure, two: Figure) => boolean;
  /** What stands for the slot; its words where left out. */
  readonly wordsOf?: (figure: Figure, text: string) => { readonly words: string; readonly span: Span };
  /** The slot has no characters of its own: those of the figure's sentence decide. */
  readonly isOfSentence?: true;
}

const named = (name: (figure: Figure) => string) => (figure: Figure) => ({ words: name(figure), span: figure.span });

/** In the order of ChangeSlot, which is the order in which a reader meets them. */
const comparisons: readonly SlotComparison[] = [
  {
    slot: "value",
    spanOf: ({ span }) => span,
    isSame: (one, two) => numbersOf(one.quantity) === numbersOf(two.quantity),
    wordsOf: ({ span, quantity }, text) => {
      const number = valueWords(text, span, quantity);
      return { words: number.exact, span: number };
    },
  },
  {
    slot: "qualifier",
    spanOf: ({ span }) => span,
    isSame: (one, two) => one.quantity.qualifier === two.quantity.qualifier || isImplied(one, two),
    wordsOf: named(({ quantity }) => quantity.qualifier),
  },
  {
    slot: "measure",
    spanOf: ({ span }) => span,
    isSame: (one, two) => one.measure === two.measure,
    wordsOf: named(({ measure }) => measure),
    isOfSentence: true,
  },
  {
    slot: "group",
    spanOf: ({ group }) => group?.span ?? null,
    isSame: (one, two) => isSameGroup(one.group, two.group),
  },
  {
    slot: "place",
    spanOf: ({ place }) => place?.span ?? null,
    isSame: (one, two) => isSamePlace(one.place, two.place),
  },
  {
    slot: "period",
    spanOf: ({ period }) => period?.span ?? null,
    isSame: (one, two) => isSamePeriod(one.period, two.period),
  },
  {
    slot: "source",
    spanOf: ({ attribution }) => originOf(attribution)?.source ?? null,
    isSame: (one, two) => isSameSource(originOf(one.attribution), originOf(two.attribution), placeWords(one, two)),
  },
  {
    slot: "status",
    spanOf: ({ span }) => span,
    isSame: (one, two) => one.status === two.status,
    wordsOf: named(({ status }) => status),
    isOfSentence: true,
  },
];

const placeWords = (...figures: readonly Figure[]) =>
  new Set(figures.flatMap(({ place }) => (place === null ? [] : plainWords(place.span.exact))));

/** "Dozens" → "41", "10 to 15" → "12": what kind of number it is goes with the number. */
function isImplied(one: Figure, two: Figure): boolean {
  const isOwnKind = ({ quantity: { qualifier } }: Figure) => qualifier === "vague" || qualifier === "range";
  return numbersOf(one.quantity) !== numbersOf(two.quantity) && (isOwnKind(one) || isOwnKind(two));
}

/** The slots of an aligned figure that the later version tells otherwise. */
export function slotChanges(pair: AlignedFigure, texts: ComparedTexts): SlotChange[] {
  const { before, after } = pair;
  return comparisons
    .filter((comparison) => !comparison.isSame(before, after) && isFounded(comparison, pair, texts))
    .map(({ slot, spanOf, wordsOf }) => {
      const told = (figure: Figure, text: string) => {
        const span = spanOf(figure);
        return wordsOf?.(figure, text) ?? (span === null ? null : { words: span.exact, span });
      };
      const [from, to] = [told(before, texts.versions.before.text), told(after, texts.versions.after.text)];
      return {
        slot,
        from: from?.words ?? null,
        to: to?.words ?? null,
        fromSpan: from?.span ?? null,
        toSpan: to?.span ?? null,
      };
    });
}

/** Whether the difference rests on characters that changed. */
function isFounded({ spanOf, isOfSentence }: SlotComparison, pair: AlignedFigure, texts: ComparedTexts): boolean {
  const { before, after, isElsewhere } = pair;
  const [from, to] = [spanOf(before), spanOf(after)];
  if (isOfSentence) return texts.isSentenceChanged("before", before) || texts.isSentenceChanged("after", after);
  // The toll was found in another sentence: what that one leaves open is not taken back.
  if (isElsewhere && (from === null || to === null)) return false;
  const isOwnChange = (side: "before" | "after", figure: Figure, span: Span | null) =>
    span !== null && texts.isChanged(side, span) && texts.isInSentenceOf(side, figure, span);
  if (isOwnChange("before", before, from) || isOwnChange("after", after, to)) return true;
  return from !== null && to !== null && isReplaced(from, to, texts);
}

/** Both stand in one changed sentence, and neither's characters are the other's. */
function isReplaced(from: Span, to: Span, texts: ComparedTexts): boolean {
  if (!texts.isChanged("before", from) && !texts.isChanged("after", to)) return false;
  const sentence = texts.sentenceAt("before", from.start);
  return sentence !== undefined && sentence === texts.sentenceAt("after", to.start);
}
