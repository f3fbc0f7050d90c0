/** Each word of turning, in a note that it alone cuts so. */
import { expect, test } from "vitest";
import { sidedStretches } from "../../src/reconciliation/notes/sided-stretches.ts";
import { turns } from "../../src/reconciliation/notes/turns.ts";
import { readSentences } from "../../src/text/sentence.ts";

/** Name of the turn, a note, what of the note stands on a side. */
const examples: readonly (readonly [name: string, note: string, sides: string])[] = [
  ["topic of the error", "The story misstated the number of dead; it was 12.", "is: it was 12."],
  ["as, behind the topic", "The story misstated the number of dead as 21.", "was: 21."],
  [
    "wrongly told … as",
    "The report incorrectly counted the 20 missing as dead.",
    "is: The report | is: incorrectly | is: counted the 20 missing | was: dead.",
  ],
  [
    "what is; an earlier version",
    "The film shows 47 captives; an earlier version told of 47 dead.",
    "is: The film shows 47 captives | was: told of 47 dead.",
  ],
  [
    "told so in an earlier version",
    "The toll was put at 21 in an earlier version.",
    "was: The toll | was: was put at | was: 21 | was: .",
  ],
  [
    "on somebody's word",
    "It was updated after the coroner confirmed that 12 had died, not 21.",
    "is: It was updated | is: after the coroner confirmed that | is: 12 had died, | was: 21.",
  ],
  ["an earlier version", "An earlier version had 21 dead.", "was: had 21 dead."],
  ["wrongly told", "The story mistakenly spoke of 21 dead.", "was: spoke of 21 dead."],
  ["told before", "We originally said that 21 had died.", "was: that 21 had died."],
  ["previously so many", "The toll is now 12, previously 21.", "was: 21."],
  ["it read", "The headline has been changed. It said 21.", "was: 21."],
  [
    "put right in so many words",
    "An earlier version said 21; it should have said 12.",
    "was: said 21 | is: it | is: 12.",
  ],
  ["to say what is", "The story was amended to say that 12 had died.", "is: that 12 had died."],
  ["an end to what was", "An earlier version said 21; 12 died.", "was: said 21 | is: 12 died."],
  ["an end to the topic", "The story misstated the toll; 12 died.", "is: 12 died."],
  [
    "told in error",
    "We said nine had died. The coroner counts six; three deaths in Grundy were included in error.",
    "was: nine had died. | is: The coroner counts six | was: ; three deaths in Grundy were | was: .",
  ],
  ["was that, not this", "An earlier version said 21, not 12, had died.", "was: said 21, | is: 12, | was: had died."],
  ["is this, not that", "The toll is 12, not 21, in the delta.", "is: The toll is 12, | was: 21, | is: in the delta."],
  ["but", "The dead were not soldiers but farmers.", "is: The dead were | was: soldiers | is: farmers."],
  ["up from what was", "The story was updated with 12 dead, up from 9, and 30 injured.", "was: 9,"],
  ["quoted as it was", 'We have changed "killed" to "injured".', 'was: "killed" | is: "injured".'],
  ["quoted as it is", 'We have changed "killed" to "injured".', 'was: "killed" | is: "injured".'],
  ["with a new number", "The story was updated with a death toll of 12.", "is: a death toll of 12."],
  ["from what was", "The toll was corrected from 21 to 12.", "was: 21 | is: 12."],
  ["to what is, behind from", "The place was corrected from Leeds to Bradford.", "was: Leeds | is: Bradford."],
  [
    "to what is, before from",
    "This corrects the toll in paragraph 2 to a dozen, not 21.",
    "is: This corrects the toll in paragraph 2 | is: to | is: a dozen, | was: 21.",
  ],
  ["from what was, behind to", "The toll was lowered to 12 from 21.", "was: The toll was | is: 12 | was: 21."],
  ["was changed to", '"More than 230" was changed to "nearly 400".', 'was: "More than 230" was | is: "nearly 400".'],
  ["to a number", "This corrects the toll to 12.", "is: 12."],
  ["replaces", "This version replaces 21 with 12.", "was: 21 | is: 12."],
  ["replaced with", "This version replaces 21 with 12.", "was: 21 | is: 12."],
];

function sidesOf(note: string, among = turns): string {
  const stretches = sidedStretches(readSentences(note), { start: 0, plainSide: null, among });
  const told = stretches.filter(({ side }) => side === "was" || side === "is");
  return told.map(({ start, end, side }) => `${side}: ${note.slice(start, end).trim()}`).join(" | ");
}

test.each(examples)("%s: %s", (name, note, sides) => {
  expect(sidesOf(note)).toBe(sides);
  // Without the turn the note is cut otherwise: none stands there for nothing.
  const others = turns.filter((turn) => turn.name !== name);
  expect(sidesOf(note, others)).not.toBe(sides);
});

test("every turn has an example", () => {
  expect([...new Set(examples.map(([name]) => name))].sort()).toEqual(turns.map(({ name }) => name).sort());
});
