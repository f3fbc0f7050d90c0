/**
 * What differs between two figures that are one: slot by slot, and only where the slot's own characters are others.
 *
 * Extraction draws on other sentences: a place added to the story is no change of a count that stands as it stood. So a
 * slot outside the figure's sentence counts only where its words were replaced in their place.
 */
import type { ChangeSlot } from "../../domain/correction.ts";
import type { Span } from "../../text/span.ts";
import type { Stretch } from "../../text/text-diff.ts";
import type { AlignedFigure } from "./align-figures.ts";
import type { ComparedTexts } from "./compared-texts.ts";
import { plainWords } from "./plain-words.ts";
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
function isFounded(
  { spanOf, cueOf, isOfSentence }: SlotComparison,
  one: Seen,
  two: Seen,
  isElsewhere: boolean,
): boolean {
  if (isOfSentence) return hasOtherWords(one) || hasOtherWords(two);
  const [from, to] = [spanOf(one), spanOf(two)];
  if (isOutsideEmbed(one, from) || isOutsideEmbed(two, to)) return false;
  // The toll was found in another sentence: what that one leaves open is not taken back.
  if (isElsewhere && (from === null || to === null)) return false;
  if (isOwnChange(one, from) || isOwnChange(two, to)) return true;
  // "The militants said they had killed 80" → "The militants killed 80": the name stays, and tells nothing any more.
  if (one.figure.status === two.figure.status) {
    if (to === null && isOwnChange(one, cueOf?.(one) ?? null)) return true;
    if (from === null && isOwnChange(two, cueOf?.(two) ?? null)) return true;
  }
  return from !== null && to !== null && isReplaced(from, to, one.texts);
}

/**
 * The figure's sentence has other words than before, besides those of the figure's slots: "residents were rescued" → "soldiers
 * were rescued" changes who, not what happened to them.
 */
function hasOtherWords({ figure, side, texts }: Seen): boolean {
  const { span, group, place, period, attribution } = figure;
  const told = attribution.flatMap(({ source, role, organisation }) => [source, role, organisation]);
  const slots = [span, group?.span, place?.span, period?.span, ...told].filter((slot) => slot != null);
  const edits = texts.sentenceAt(side, span.start)?.edits ?? [];
  return edits.some((edit) => {
    if (edit.kind !== (side === "before" ? "removed" : "added")) return false;
    return plainWords(withoutSlots(texts.versions[side].text, edit[side], slots)).length > 0;
  });
}

/** The characters of a stretch that no slot takes. */
function withoutSlots(text: string, { start, end }: Stretch, slots: readonly Span[]): string {
  let rest = text.slice(start, end);
  for (const slot of slots) {
    const [from, to] = [Math.max(slot.start, start) - start, Math.min(slot.end, end) - start];
    if (from < to) rest = rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to);
  }
  return rest;
}

/** A post is a document of its own: the story around it fills none of its slots. */
function isOutsideEmbed({ figure, side, texts }: Seen, span: Span | null): boolean {
  if (span === null || texts.partAt(side, figure.span.start) !== "embed") return false;
  return texts.partIndexAt(side, span.start) !== texts.partIndexAt(side, figure.span.start);
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
