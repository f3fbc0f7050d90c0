/**
 * Other people: "Wagner fighters" → "Russians", people named more closely: "people" → "police officers", or families told for
 * people. A country, its people and its soldiers are the same here, and words that leave open whom they mean say less, which is
 * no difference.
 *
 * Not here: a part's number told of the people of its whole (part-as-whole.ts).
 */
import type { Mention } from "../../../domain/mention.ts";
import { areOtherPeople } from "../other-people.ts";
import { fitOfPeople, peopleOf } from "../people.ts";
import { ownSlot } from "../told-estimate.ts";
import { readSlot } from "../told-slots.ts";
import { clarifiedSlot } from "./clarified-slot.ts";
import { type ComparedTelling, type DifferenceFinder, sideOf } from "./compared-telling.ts";
import { isGroupOfWhole, toldPeople } from "./part-as-whole.ts";

export const findGroup: DifferenceFinder = (compared) => {
  const { reading, telling, toll, estimate } = compared;
  const clarification = clarifiedSlot("group", compared);
  if (clarification === undefined && reading.figure.quantity.unit !== telling.figure.quantity.unit)
    return [{ type: "group", from: unitSide(reading), to: unitSide(telling) }];
  const read = readSlot(toll, "group");
  const [one, two] = [clarification?.said.group ?? read?.slot ?? null, ownSlot(telling, telling.figure.group)];
  if (!areOtherPeople(one, two, estimate.knowledge.words) || isGroupOfWhole(compared)) return [];
  // A share names whom it is of, or who they are: "half of the Russian dead" were "half the dead, all Wagner".
  if (telling.figure.quantity.share && isOfWhole(compared)) return [];
  const from = clarification?.to ?? sideOf(read!.mention, read!.slot.span);
  const to = sideOf(telling, two!.span);
  return [{ type: "group", from, to, ...(clarification && { clarification }) }];
};

/** Who is counted, or what is counted as one. */
function unitSide(mention: Mention) {
  const { group, quantity } = mention.figure;
  const span = ownSlot(mention, group)?.span ?? null;
  return sideOf(mention, span, span?.exact ?? (quantity.unit === "household" ? "households" : "people"));
}

function isOfWhole({ reading, telling, toll, estimate }: ComparedTelling): boolean {
  const read = toll.whole && readSlot(toll.whole, "group");
  const whole = peopleOf(read?.slot ?? null, estimate.knowledge.words);
  return [reading, telling].some((mention) => fitOfPeople(toldPeople(mention, estimate), whole) === "same");
}
