/**
 * What differs between two figures that are one: slot by slot, and only where the slot's own characters are others.
 *
 * Extraction draws on other sentences: a place added to the story is no change of a count that stands as it stood. So a
 * slot outside the figure's sentence counts only where its words were replaced in their place.
 */
import type { ChangeSlot } from "../../domain/correction.ts";
import type { Span } from "../../text/span.ts";
import type { AlignedFigure } from "./align-figures.ts";
import type { ComparedTexts } from "./compared-texts.ts";
import { type Seen, type SlotComparison, slotComparisons } from "./slot-comparisons.ts";

export interface SlotChange {
  readonly slot: ChangeSlot;
  readonly from: string | null;
  readonly to: string | null;
  readonly fromSpan: Span | null;
  readonly toSpan: Span | null;
}

/** The slots of an aligned figure that the later version tells otherwise. */
export function slotChanges({ before, after, isElsewhere }: AlignedFigure, texts: ComparedTexts): SlotChange[] {
  const one: Seen = { figure: before, side: "before", texts };
  const two: Seen = { figure: after, side: "after", texts };
  return slotComparisons
    .filter((comparison) => !comparison.isSame(one, two) && isFounded(comparison, one, two, isElsewhere))
    .map((comparison) => {
      const [from, to] = [shown(comparison, one), shown(comparison, two)];
      return {
        slot: comparison.slot,
        from: from?.words ?? null,
        to: to?.words ?? null,
        fromSpan: from?.span ?? null,
        toSpan: to?.span ?? null,
      };
    });
}

function shown({ spanOf, show }: SlotComparison, seen: Seen): { words: string; span: Span } | null {
  const span = spanOf(seen);
  return show?.(seen) ?? (span && { words: span.exact, span });
}

/** Whether the difference rests on characters that changed. */
function isFounded({ spanOf, isOfSentence }: SlotComparison, one: Seen, two: Seen, isElsewhere: boolean): boolean {
  if (isOfSentence) return [one, two].some(({ figure, side, texts }) => texts.isSentenceChanged(side, figure));
  const [from, to] = [spanOf(one), spanOf(two)];
  // The toll was found in another sentence: what that one leaves open is not taken back.
  if (isElsewhere && (from === null || to === null)) return false;
  if (isOwnChange(one, from) || isOwnChange(two, to)) return true;
  return from !== null && to !== null && isReplaced(from, to, one.texts);
}

/** The slot stands in the figure's sentence, and has other characters. */
function isOwnChange({ figure, side, texts }: Seen, span: Span | null): boolean {
  return span !== null && texts.isChanged(side, span) && texts.isInSentenceOf(side, figure, span);
}

/** Both stand in one changed sentence, and not all of their characters stayed. */
function isReplaced(from: Span, to: Span, texts: ComparedTexts): boolean {
  if (!texts.isChanged("before", from) && !texts.isChanged("after", to)) return false;
  const sentence = texts.sentenceAt("before", from.start);
  return sentence !== undefined && sentence === texts.sentenceAt("after", to.start);
}
