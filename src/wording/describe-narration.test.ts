import { expect, test } from "vitest";
import {
  describeAudio,
  describeChecks,
  describeLength,
  describeTimes,
  describeVoice,
  describeWords,
} from "./describe-narration.ts";

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

test("of a voice that tells neither words nor times, that it does not", () => {
  expect(describeChecks({ ...checks, words: "not-told" })).toBe(
    "Script verified; words not told by this voice; audio checked.",
  );
  expect(describeWords({ ...checks, words: "not-told" })).toContain("does not tell which words it spoke");
  expect(describeWords(checks)).toBe("The voice spoke the words of the script.");
  expect([describeTimes({ times: "estimated" }), describeTimes({ times: "told" })]).toEqual([
    "The times of words are estimated.",
    "",
  ]);
});

test("a voice is named with its version, where it has one", () => {
  expect(describeVoice({ id: "flite-rms", name: "Flite, voice rms", version: "0.1.1" })).toBe(
    "Flite, voice rms (flite-rms 0.1.1)",
  );
  expect(describeVoice({ id: "cloud-x", name: "cloud voice x", version: "not-told" })).toBe("cloud voice x (cloud-x)");
});

test.each([
  [35.1, "35 s"],
  [59.6, "1 min 0 s"],
  [172.46, "2 min 52 s"],
])("%s seconds are %s", (seconds, words) => {
  expect(describeLength(seconds)).toBe(words);
});
