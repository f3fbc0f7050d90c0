import { describe, expect, test } from "vitest";
import { speakersIn } from "../quoted-speakers.spec-kit.ts";

describe("a quotation without a verb of saying is its surroundings'", () => {
  test.each([
    // The sentence before.
    "Anna Berg was blunt. “{Anna Berg|The dam was never safe.}”",
    "Asked about the dam, Mayor Anna Berg shook her head. “{Anna Berg|It was never safe.}”",
    "One diver, Erik Holm, broke down in tears. “{Erik Holm|We could not reach them.}”",
    "The mayor said the dam was old. “{mayor|Nobody ever looked at it.}”",
    // The quotation before.
    "“{Anna Berg|The dam fell at noon,}” said Anna Berg. It rained. “{Anna Berg|Nobody came to help us.}”",
    "Anna Berg said the dam was old; “{Anna Berg|Nobody ever looked at it.}”",
    // The paragraph before.
    "Anna Berg said the dam was old.\n\n“{Anna Berg|Nobody ever looked at it.}”",
    "“{Anna Berg|The dam fell at noon,}” said Anna Berg, a nurse.\n\n“{Anna Berg|We are out of beds.}”",
    "“{Anna Berg|The dam fell at noon,}” said Anna Berg.\n\n“{Anna Berg|The beds are full.}\n\n“{Anna Berg|We need blood.}”",
    "Anna Berg, a midwife, stood at her window.\n\n“{Anna Berg|The water came at six.}”",
  ])("%s", (marked) => {
    const { expected, read } = speakersIn(marked);
    expect(read).toEqual(expected);
  });

  test.each([
    ["A sign hung at the gate.\n\n“{-|Keep off the pier.}”", "nobody acts"],
    ["Anna Berg was taken to hospital.\n\n“{-|The dam was never safe.}”", "what befell her is not said by her"],
    ["Anna Berg said it fell.\n\nIt rained all day.\n\n“{-|The dam was never safe.}”", "a paragraph stands between"],
    ["Anna Berg said no. The gate bears the words “{-|entry for all vehicles}” in red.", "a fragment in a sentence"],
  ])("%s: %s", (marked) => {
    const { expected, read } = speakersIn(marked);
    expect(read).toEqual(expected);
  });
});
