/**
 * Other people: "Wagner fighters" → "Russians". A country, its people and its soldiers are the same here, and words that leave open
 * whom they mean say less, which is no difference.
 *
 * Not here: a part's number told of the people of its whole (part-as-whole.ts).
 */
import { fitOfPeople, peopleOf } from "../people.ts";
import { clarifiedSlot } from "./clarified-slot.ts";
import { type ComparedTelling, type DifferenceFinder, sideOf } from "./compared-telling.ts";
import { isGroupOfWhole, toldPeople } from "./part-as-whole.ts";

export const findGroup: DifferenceFinder = (compared) => {
  const { reading, telling, estimate } = compared;
  const clarification = clarifiedSlot("group", compared);
  const clarified = clarification && peopleOf(clarification.said.group, estimate.knowledge.words);
  const [one, two] = [clarified ?? toldPeople(reading, estimate), toldPeople(telling, estimate)];
  if (!one || !two || fitOfPeople(one, two) !== "other" || isGroupOfWhole(compared)) return [];
  // A share names whom it is of, or who they are: "half of the Russian dead" were "half the dead, all Wagner".
  if (telling.figure.quantity.share && isOfWhole(compared)) return [];
  const from = clarification?.to ?? sideOf(reading, reading.figure.group!.span);
  const to = sideOf(telling, telling.figure.group!.span);
  return [{ type: "group", from, to, ...(clarification && { clarification }) }];
};

function isOfWhole({ reading, telling, toll, estimate }: ComparedTelling): boolean {
  const whole = toll.whole && toldPeople(toll.whole.reading, estimate);
  return [reading, telling].some((mention) => fitOfPeople(toldPeople(mention, estimate), whole) === "same");
}
