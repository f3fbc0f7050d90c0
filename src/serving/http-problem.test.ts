import { expect, test } from "vitest";
import { VoiceError } from "../narration/voice-error.ts";
import { faultOf } from "./http-problem.ts";

test("of a voice that cannot be had, whoever asks learns no folder, address or answer of another server", () => {
  const error = new VoiceError({
    ...{ code: "voice-failed", place: "tts-1/alloy at 10.0.0.7:8880, sentence 3", value: "500: /srv/models is full" },
    ...{ expectation: "the sentence as a WAVE file", remedy: "Look whether 10.0.0.7:8880 can be reached." },
  });
  const fault = faultOf(error, "/articles/a-1/narration.mp3");
  expect(fault).toMatchObject({ status: 503, code: "voice-failed", place: "voice" });
  expect(JSON.stringify(fault)).not.toMatch(/10\.0\.0\.7|srv/);
});
