import { expect, test } from "vitest";
import { readSentences } from "../../text/sentence.ts";
import { continuesFigures } from "./continues-figures.ts";

const goesOn = (text: string) => {
  const [before, next] = readSentences(text);
  return continuesFigures(text, before!, next!);
};

test.each([
  "They say 40 died. The dead include 12 children.",
  "They say 40 died. Of those, 12 were children.",
  "They say 40 died. That toll covers May.",
])("%s goes on", (text) => expect(goesOn(text)).toBe(true));

test.each([
  ["They say 40 died. The bridge fell.", "another matter"],
  ["They say 40 died. In May 12 drowned.", "another time"],
])("%s does not: %s", (text) => expect(goesOn(text)).toBe(false));
