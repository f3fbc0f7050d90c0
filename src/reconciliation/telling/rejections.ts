/**
 * Who rejects what an estimate tells: tellings of its own that say that it is denied or disputed, and statements of their own that
 * deny the same number.
 *
 *   "… 400 soldiers were killed, Kyiv said, a figure that Moscow disputes" → Moscow
 *   "Russia's defence ministry denied that 400 soldiers had been killed" → Russia's defence ministry
 *
 * Not here: what to make of it. That somebody denies a toll does not say that it is wrong.
 */
import type { Dispute } from "../../domain/figure.ts";
import type { Mention } from "../../domain/mention.ts";
import type { OriginWords } from "../joining/origin-words.ts";
import { type ClarifiedSlot, isOtherSlot } from "./slot-fits.ts";

export interface Rejection {
  readonly mention: Mention;
  /** Null where the text denies it, and names nobody who does. */
  readonly dispute: Dispute | null;
}

const slots: readonly ClarifiedSlot[] = ["value", "measure", "group", "place"];

/** Of the estimate's own mentions, then of `others` those that deny a toll that the own ones tell. */
export function rejectionsOf(
  own: readonly Mention[],
  others: readonly Mention[],
  words: OriginWords,
): readonly Rejection[] {
  const isOfOne = (other: Mention) => own.some((mention) => isOneToll(mention, other, words));
  return [...own.filter(isRejected), ...others.filter((other) => isDenied(other) && isOfOne(other))].flatMap(
    (mention): Rejection[] => {
      const { disputedBy } = mention.figure;
      return disputedBy.length === 0
        ? [{ mention, dispute: null }]
        : disputedBy.map((dispute) => ({ mention, dispute }));
    },
  );
}

const isDenied = ({ figure }: Mention) => figure.status === "denied";
const isRejected = (mention: Mention) => isDenied(mention) || mention.figure.disputedBy.length > 0;

function isOneToll(one: Mention, two: Mention, words: OriginWords): boolean {
  if (one.figure.quantity.share || two.figure.quantity.share) return false;
  const [left, right] = [one, two].map(({ figure }) => ({ ...figure, toldOn: [] }));
  return slots.every((slot) => !isOtherSlot(slot, left!, right!, words));
}
