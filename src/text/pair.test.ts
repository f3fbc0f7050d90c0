import { expect, test } from "vitest";
import { quantitiesOf } from "./quantity.ts";
import { readSentences } from "./sentence.ts";

const counted = (text: string) =>
  readSentences(text).flatMap((sentence) => quantitiesOf(sentence).map(({ span, low }) => `${span.exact} ${low}`));

test.each(["Both men died.", "Both were killed.", "The drivers both died.", "It killed both of them."])(
  "%s tells of two",
  (text) => expect(counted(text).map((each) => each.toLowerCase())).toEqual(["both 2"]),
);

test.each([
  ["The figure holds both killed and wounded.", "joins outcomes"],
  ["It rained both in Lund and in Malmo.", "joins places"],
  ["Both men and women died.", "joins two kinds"],
  ["Both the mayor and her driver died.", "joins two people told by name"],
  ["It was cold, dark or both.", "nothing is counted"],
])("%s counts nothing: it %s", (text) => expect(counted(text)).toEqual([]));
