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
