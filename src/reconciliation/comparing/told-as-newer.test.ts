import { expect, test } from "vitest";
import { readSentences } from "../../text/sentence.ts";
import { isToldAsNewer } from "./told-as-newer.ts";

/** Brackets mark the count; every word is new, unless `old` holds it. */
function isNewer(marked: string, old: readonly string[] = []): boolean {
  const start = marked.indexOf("[");
  const text = marked.replace(/[[\]]/g, "");
  const [sentence] = readSentences(text);
  const figure = { start, end: marked.indexOf("]") - 1 };
  return isToldAsNewer(sentence!, figure, (stretch) => !old.includes(text.slice(stretch.start, stretch.end)));
}

test.each([
  "The toll rose to [15].",
  "The number of injured has since climbed past [40].",
  "Officials raised the death toll to [at least 15].",
  "The count was revised down to [12].",
  "The death toll now stands at [15].",
  "[Fifteen] people are now confirmed dead.",
  "The latest toll is [15].",
  "[15] people were killed, up from 12 on Monday.",
  "Three more bodies were found, bringing the toll to [15].",
  "[15] died, more than in an earlier count.",
  "Police arrested two men as deaths rose to [15].",
])("newer: %s", (marked) => expect(isNewer(marked)).toBe(true));

test.each([
  ["The toll stood at [15].", "nothing moved"],
  ["Shells fell on the market and [15] people were killed.", "the shells fell, not the count"],
  ["The river rose and [15] people drowned.", "the river rose"],
  ["[15] people were killed as prices rose.", "behind the count, and not of it"],
  ["The governor raised the alarm after [15] people were killed.", "an alarm was raised"],
])("not newer: %s (%s)", (marked) => expect(isNewer(marked)).toBe(false));

test("words that stood there before tell nothing", () => {
  expect(isNewer("The toll rose to [15].", ["rose"])).toBe(false);
  expect(isNewer("The death toll now stands at [15].", ["now", "stands"])).toBe(false);
});
