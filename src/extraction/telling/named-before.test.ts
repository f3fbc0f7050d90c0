/** Origins named before they speak: the fullest name in the text, and what kind of source it is. */
import { expect, test } from "vitest";
import { extractFigures } from "../extract-figures.ts";

const originIn = (text: string) => {
  const [figure] = extractFigures({ text, date: null }, { figuresOnly: true }).figures;
  const origin = figure?.attribution.at(-1);
  return [origin?.source?.exact, origin?.kind];
};

test.each([
  ["Erik Holm met reporters on Monday. Around 20 sailors were killed, he said.", ["Erik Holm", "person"]],
  [
    "Skåne's health ministry gave an update. At least 40 people were killed, the ministry said.",
    ["Skåne's health ministry", "organisation"],
  ],
  [
    "The Lund Health Ministry gave an update.\n\nAt least 40 people were killed, the ministry said.",
    ["Lund Health Ministry", "organisation"],
  ],
  [
    "Anna Lind, spokeswoman for the agency, spoke on Friday. About 300 people fled, the spokeswoman said.",
    ["Anna Lind", "person"],
  ],
  ["Mayor Erik Holm walked through the ruins.\n\nThe mayor said 12 people were killed.", ["Erik Holm", "person"]],
  [
    "The World Health Organization issued a bulletin. The agency said 300 people had died.",
    ["World Health Organization", "organisation"],
  ],
  ["The minister, Ann Berg, visited the site. She said 12 people were killed.", ["Ann Berg", "person"]],
  ["Holm's colleague Karin Berg said 12 people were killed.", ["Karin Berg", "person"]],
  ["Asked about the pier, Anna Berg paused. She said 12 people were killed.", ["Anna Berg", "person"]],
  ["Erik Holm said it rained. Ann Berg left her house. About 12 people were killed, she said.", ["Ann Berg", "person"]],
  ["Ann Berg left her house. Erik Holm said it rained. About 12 people were killed, he said.", ["Erik Holm", "person"]],
  [
    "Prime Minister Erik Holm spoke on Monday. About 12 people were killed, the prime minister said.",
    ["Erik Holm", "person"],
  ],
  [
    "Amnesty International said the pier was hit. The rights group counted 12 people killed.",
    ["Amnesty International", "organisation"],
  ],
  ["Ann Berg said it rained. About 12 people were killed, the 52-year-old said.", ["Ann Berg", "person"]],
  ["A senior officer said it rained. About 12 people were killed, the officer said.", ["senior officer", "unnamed"]],
  ["Norland's president wept. About 12 people were killed, he said.", ["Norland's president", "unnamed"]],
  ["Her neighbour, Erik Holm, wept. About 12 people were killed, he said.", ["Erik Holm", "person"]],
  [
    "The harbour ministry, which admits nine deaths, four of them here, said 12 people were killed.",
    ["harbour ministry", "organisation"],
  ],
  ["A rights group met. A relief group said 12 people were killed.", ["relief group", "organisation"]],
  ["Lindqvist, citing clinic records, said 14 people died.", ["Lindqvist", "person"]],
  // Nobody named: the words themselves.
  ["At least 40 people were killed, the ministry said.", ["ministry", "organisation"]],
  ["The mayor said 12 people were killed. Mayor Erik Holm then left.", ["mayor", "unnamed"]],
  ["She said 12 people were killed.", ["She", "person"]],
  ["Hamas said 14 people died.", ["Hamas", "organisation"]],
  ["Kyiv said 14 people died.", ["Kyiv", "organisation"]],
  ["Quoting Berg, the radio laughed. Berg said 14 people died.", ["Berg", "person"]],
])("%s → %j", (text, origin) => {
  expect(originIn(text)).toEqual(origin);
});
