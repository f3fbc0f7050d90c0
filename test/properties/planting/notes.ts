/** What a newsroom writes below an article about an edit of ours. */
import type { Chance } from "./chance.ts";
import type { Planted } from "./silent-edits.ts";

const labels = ["Correction", "Editor's note", "CORRECTION", "Clarification"];

/** How notes call the slots of a toll. */
const called: Partial<Record<NonNullable<Planted["slot"]>, string>> = {
  value: "the number of victims",
  group: "who the victims were",
  place: "where it happened",
  period: "when it happened",
  source: "who gave the figure",
  measure: "what happened to the victims",
};

/** A note about a planted edit. */
export function noteAbout({ kind, slot, named: [from, to] }: Planted, chance: Chance): string {
  const label = chance.of(labels);
  if (kind === "gone")
    return `${label}: An earlier version of this article gave a figure of ${from} that could not be confirmed. It has been removed.`;
  if (slot === "value" && chance.is(0.5))
    return chance.of([
      `${label}: An earlier version of this article said that ${from} people were affected. The correct number is ${to}.`,
      `${label}: This article has been corrected. The number is ${to}, not ${from}.`,
      `An earlier version of this story misstated the toll. It is ${to}, not ${from}.`,
    ]);
  if (slot === "qualifier")
    return chance.of([
      `${label}: An earlier version of this article gave the toll as ${from}. The source spoke of ${to}.`,
      `This story has been updated to say that the toll was ${to}, not ${from}.`,
    ]);
  return chance.of([
    `${label}: An earlier version of this article misstated ${called[slot!]}. It was ${to}, not ${from}.`,
    `${label}: This article originally said “${from}”. It should have said “${to}”.`,
    `This article was amended because an earlier version named ${from} instead of ${to}.`,
    `This story has been updated to change “${from}” to “${to}” in a sentence about the toll.`,
  ]);
}
