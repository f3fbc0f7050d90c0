import { expect, test } from "vitest";
import { sentenceOf } from "../narration/made-up-script.spec-kit.ts";
import type { SpokenSentence } from "../narration/script.ts";
import { textForVoice } from "./text-for-voice.ts";

/** Tokens as their words; a sign behind one is its rest. */
const spoken = (...tokens: readonly string[]): SpokenSentence => ({
  ...sentenceOf(""),
  tokens: tokens.map((words) => ({
    ...{ written: words, span: null, rule: "word" },
    words: words.replace(/\W+$/, "").split(" ").filter(Boolean),
    rest: (/[,.?!]$/.exec(words)?.[0] ?? "") as SpokenSentence["tokens"][number]["rest"],
  })),
});

test("a sentence begins with a capital and ends with a stop, and rests where it rests", () => {
  expect(textForVoice(spoken("two", "people", "died,", "he", "said"))).toBe("Two people died, he said.");
  expect(textForVoice(spoken("who", "knows?"))).toBe("Who knows?");
  expect(textForVoice(spoken("they", "left,"))).toBe("They left.");
});

test("letters that are spelled stand in capitals, the word a does not", () => {
  expect(textForVoice(spoken("the", "u n", "sent", "a", "team"))).toBe("The U N sent a team.");
  expect(textForVoice(spoken("the", "n double a c p", "and", "i"))).toBe("The N double A C P and I.");
});

test("what is written with a capital keeps it, though the script has none", () => {
  const [first, ...others] = spoken("said", "savett,", "of", "tarsk").tokens;
  const tokens = [
    first!,
    ...others.map((token) => ({ ...token, written: token.written.replace(/^[st]/, (s) => s.toUpperCase()) })),
  ];
  expect(textForVoice({ ...sentenceOf(""), tokens })).toBe("Said Savett, of Tarsk.");
});

test("a rest behind what is not said is that of the word before, once", () => {
  expect(textForVoice(spoken("two", "died,", ",", "he", "said."))).toBe("Two died, he said.");
});
