/**
 * The number of a part told as the whole: "20,000 casualties" where 20,000 were the killed among 100,000 casualties; "10,000
 * Russian dead" where 10,000 were the Wagner fighters among the Russian dead.
 *
 * Only what the telling says counts: outcome or people of the whole where the part has its own, and nothing that links it to a
 * whole. A telling that leaves people open says less, and is none.
 */
import type { Mention } from "../../../domain/mention.ts";
import { isAnybody } from "../other-people.ts";
import { fitOfPeople, peopleOf } from "../people.ts";
import { ownSlot, type ToldEstimate } from "../told-estimate.ts";
import { readSlot } from "../told-slots.ts";
import { type ComparedTelling, type DifferenceFinder, sideOf } from "./compared-telling.ts";

export const findPartAsWhole: DifferenceFinder = (compared) => {
  const { reading, telling } = compared;
  if (isMeasureOfWhole(compared)) {
    const { measure } = reading.figure;
    return [
      {
        type: "part-as-whole",
        from: sideOf(reading, null, measure),
        to: sideOf(telling, null, telling.figure.measure),
      },
    ];
  }
  if (!isGroupOfWhole(compared)) return [];
  const read = readSlot(compared.toll, "group")!;
  return [
    {
      type: "part-as-whole",
      from: sideOf(read.mention, read.slot.span),
      to: sideOf(telling, telling.figure.group!.span),
    },
  ];
};

/** The telling has the outcome of the whole, and the part has another. */
export function isMeasureOfWhole({ reading, telling, toll }: ComparedTelling): boolean {
  if (toll.whole === null || isLinked(telling)) return false;
  const whole = toll.whole.reading.figure.measure;
  return whole !== reading.figure.measure && whole === telling.figure.measure;
}

/** The telling names the people of the whole, and the part has others. */
export function isGroupOfWhole({ telling, toll, estimate }: ComparedTelling): boolean {
  if (toll.whole === null || isLinked(telling)) return false;
  const { words } = estimate.knowledge;
  const wholeGroup = readSlot(toll.whole, "group")?.slot ?? null;
  const part = peopleOf(readSlot(toll, "group")?.slot ?? null, words);
  const [whole, told] = [peopleOf(wholeGroup, words), toldPeople(telling, estimate)];
  // "12 people" for 12 children among the people killed.
  if (part && !whole && !told) return isAnybody(wholeGroup) && isAnybody(ownSlot(telling, telling.figure.group));
  if (!part || !whole || !told) return false;
  return fitOfPeople(told, part) === "other" && fitOfPeople(told, whole) === "same";
}

/** A share is always of something. */
const isLinked = ({ figure }: Mention) => figure.partOf !== null || figure.quantity.share;

/** The people whom a mention's own sentence names. */
export function toldPeople(mention: Mention, { knowledge }: ToldEstimate) {
  return peopleOf(ownSlot(mention, mention.figure.group), knowledge.words);
}
