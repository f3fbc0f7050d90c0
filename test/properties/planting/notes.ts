/** What a newsroom writes below an article about an edit of ours. */
import type { Chance } from "./chance.ts";
import type { Planted } from "./silent-edits.ts";

const labels = ["Correction", "Editor's note", "CORRECTION", "Clarification"];

/** How the notes call the slots. */
const called: Partial<Record<NonNullable<Planted["slot"]>, string>> = {
  group: "the people who were hit",
  place: "the place",
  period: "the day",
  source: "the source of the figure",
  measure: "what happened to the people",
};
const shown: Readonly<Record<string, string>> = {
  exact: "exactly that number",
  "at-least": "at least that number",
  "more-than": "more than that number",
  approximately: "about that number",
  "at-most": "up to that number",
};

/** A note about a planted edit. */
export function noteAbout({ kind, slot, from, to }: Planted, chance: Chance): string {
  const label = chance.of(labels);
  if (kind === "gone")
    return `${label}: An earlier version of this article gave a figure of ${from} that could not be confirmed. It has been removed.`;
  if (slot === "value")
    return chance.of([
      `${label}: An earlier version of this article said that ${from} people were affected. The correct number is ${to}.`,
      `${label}: This article has been corrected. The number is ${to}, not ${from}.`,
      `An earlier version of this story misstated the toll. It is ${to}, not ${from}.`,
    ]);
  if (slot === "qualifier")
    return `${label}: An earlier version of this article gave the toll as ${shown[from!]}. The source spoke of ${shown[to!]}.`;
  return chance.of([
    `${label}: An earlier version of this article misstated ${called[slot!]}. It was ${to}, not ${from}.`,
    `${label}: This article originally said “${from}”. It should have said “${to}”.`,
  ]);
}
