import { expect, test } from "vitest";
import { quotedStretchesOf } from "./quote-marks.ts";

const quotedIn = (text: string) =>
  quotedStretchesOf(text, 0, text.length).map(({ start, end, within }) => [text.slice(start, end), within]);

test.each([
  ["“We saw it,” he said.", [["We saw it,", -1]]],
  ['"We saw it," he said.', [["We saw it,", -1]]],
  ["''We saw it,'' he said.", [["We saw it,", -1]]],
  ["He said ‘we saw it’ twice.", [["we saw it", -1]]],
  ["'We saw it,' he said.", [["We saw it,", -1]]],
  [
    "“She told me ‘run away’ and left,” he said.",
    [
      ["She told me ‘run away’ and left,", -1],
      ["run away", 0],
    ],
  ],
  ['"We saw it,” he said.', [["We saw it,", -1]]],
  ['“We saw it," he said.', [["We saw it,", -1]]],
  [
    "“We saw it,“ he said. “We did.”",
    [
      ["We saw it,", -1],
      ["We did.", -1],
    ],
  ],
  [
    '"They call it \'our home,\' " he said. "We go."',
    [
      ["They call it 'our home,' ", -1],
      ["our home,", 0],
      ["We go.", -1],
    ],
  ],
  ["“An open paragraph goes on", [["An open paragraph goes on", -1]]],
  ["‘The soldiers’ graves were empty,’ he said.", [["The soldiers’ graves were empty,", -1]]],
])("reads %s", (text, quotes) => {
  expect(quotedIn(text)).toEqual(quotes);
});

test.each([
  ["It's the army's fault, they don't know.", "apostrophes"],
  ["The soldiers’ graves and the ’90s.", "apostrophes"],
  ["He is 6' 2\" tall.", "feet and inches"],
])("finds nothing in %s: %s", (text) => {
  expect(quotedIn(text)).toEqual([]);
});
