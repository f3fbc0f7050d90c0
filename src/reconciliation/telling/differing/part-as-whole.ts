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
  const [from, to] = [reading.figure.group!.span, telling.figure.group!.span];
  return [{ type: "part-as-whole", from: sideOf(reading, from), to: sideOf(telling, to) }];
};

/** The telling has the outcome of the whole, and the part has another. */
export function isMeasureOfWhole({ reading, telling, toll }: ComparedTelling): boolean {
  if (toll.whole === null || isLinked(telling)) return false;
  const whole = toll.whole.reading.figure.measure;
  return whole !== reading.figure.measure && whole === telling.figure.measure;
}

/** The telling names the people of the whole, and the part has others. */
export function isGroupOfWhole({ reading, telling, toll, estimate }: ComparedTelling): boolean {
  if (toll.whole === null || isLinked(telling)) return false;
  const [part, whole, told] = [reading, toll.whole.reading, telling].map((mention) => toldPeople(mention, estimate));
  if (part && !whole && !told) return isAnybodyOfAnybody(toll.whole.reading, telling);
  if (!part || !whole || !told) return false;
  return fitOfPeople(told, part) === "other" && fitOfPeople(told, whole) === "same";
}

/** "12 people" for 12 children among the people killed. */
const isAnybodyOfAnybody = (...mentions: readonly Mention[]) =>
  mentions.every(({ figure, ...mention }) => isAnybody(ownSlot({ figure, ...mention }, figure.group)));

/** A share is always of something. */
const isLinked = ({ figure }: Mention) => figure.partOf !== null || figure.quantity.share;

/** The people whom a mention's own sentence names. */
export function toldPeople(mention: Mention, { knowledge }: ToldEstimate) {
  return peopleOf(ownSlot(mention, mention.figure.group), knowledge.words);
}
