import { expect, test } from "vitest";
import { describeAudio, describeChecks, describeLength } from "./describe-narration.ts";

const checks = { script: "verified", words: "verified", audio: "checked", why: null, faults: [] } as const;
const fault = { sentence: 3, expected: "fifty", heard: "fifteen" };

test("whether the audio was listened to, and what was heard", () => {
  expect(describeAudio(checks)).toBe("Audio checked: its numbers and negations were heard as they are written.");
  expect(describeAudio({ ...checks, audio: "faulty", faults: [fault] })).toBe(
    "Audio faulty in 1 place; do not publish it.",
  );
  expect(describeAudio({ ...checks, audio: "not checked", why: "nobody listens" })).toBe(
    "Audio not checked: nobody listens.",
  );
});

test("in a line, what was proven and what was not", () => {
  expect(describeChecks(checks)).toBe("Script verified; audio checked.");
  expect(describeChecks({ ...checks, audio: "not checked", why: "nobody listens" })).toBe(
    "Script verified; audio not checked: nobody listens.",
  );
  expect(describeChecks({ ...checks, audio: "faulty", faults: [fault] })).toContain("do not publish it");
});

test.each([
  [35.1, "35 s"],
  [59.6, "1 min 0 s"],
  [172.46, "2 min 52 s"],
])("%s seconds are %s", (seconds, words) => {
  expect(describeLength(seconds)).toBe(words);
});
