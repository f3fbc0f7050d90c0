import { expect, test } from "vitest";
import { nounGroupsOf } from "./noun-group.ts";
import { readSentences } from "./sentence.ts";
import { withTail } from "./with-tail.ts";

function tailIn(text: string) {
  const [sentence] = readSentences(text);
  const phrase = withTail(sentence!, nounGroupsOf(sentence!)[0]!);
  const words = ({ first, last }: { first: number; last: number }) =>
    text.slice(sentence!.tokens[first]!.start, sentence!.tokens[last]!.end);
  return {
    whole: words(phrase),
    phrases: phrase.phrases.map(words),
    apposition: phrase.apposition && words(phrase.apposition),
    relative: phrase.relative && words(phrase.relative),
  };
}

test.each([
  [
    "Officials at the ministry of ports left.",
    "Officials at the ministry of ports",
    ["at the ministry", "of ports"],
    null,
    null,
  ],
  ["Officials close to the talks left.", "Officials close to the talks", ["close to the talks"], null, null],
  ["Anna Berg, the mayor of Lund, left.", "Anna Berg", [], "the mayor of Lund", null],
  ["Anna Berg, who runs the town, left.", "Anna Berg", [], null, "who runs the town"],
  ["A tally kept by the harbour left.", "A tally kept by the harbour", ["kept by the harbour"], null, null],
  ["The mayor on Monday left.", "The mayor", [], null, null],
  ["The mayor, she said, left.", "The mayor", [], null, null],
])("%s", (text, whole, phrases, apposition, relative) => {
  expect(tailIn(text)).toEqual({ whole, phrases, apposition, relative });
});
