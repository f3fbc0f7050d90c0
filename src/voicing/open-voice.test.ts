import { expect, test } from "vitest";
import { openVoice } from "./open-voice.ts";
import type { VoiceSettings } from "./voice-settings.ts";

const none: VoiceSettings = {
  ...{ kokoroModel: undefined, cloudAddress: undefined },
  cloudKey: undefined,
  cloudRate: "",
};
const cloud: VoiceSettings = { ...none, cloudAddress: "https://api.example.org/v1", cloudKey: "secret" };
const opened = (named: string, settings: VoiceSettings) => openVoice({ named, place: "--voice" }, settings);

test("Flite's voice needs nothing", async () => {
  const voice = await opened("flite-rms", none);
  expect(voice.id).toBe("flite-rms");
  await voice.close();
});

test("a cloud's voice has the last part of its name as voice, and all before as model", async () => {
  const voice = await opened("cloud:hexgrad/Kokoro-82M/af_heart", { ...cloud, cloudRate: "44100" });
  expect(voice.name).toBe("cloud voice af_heart of hexgrad/Kokoro-82M at api.example.org");
  expect(voice.rate).toBe(44100);
});

test("this machine may be asked without encryption", async () => {
  for (const cloudAddress of ["http://localhost:8880/v1", "http://127.0.0.1:8880/v1", "http://[::1]:8880/v1"])
    expect((await opened("cloud:kokoro/af_heart", { ...cloud, cloudAddress })).name).toContain(":8880");
});

test.each([
  ["espeak", none, "--voice", "espeak"],
  ["", none, "--voice", ""],
  ["kokoro:../af", none, "--voice", "kokoro:../af"],
  ["cloud:alloy", cloud, "--voice", "cloud:alloy"],
  ["kokoro:af_heart", none, "TOLLBOOK_KOKORO_MODEL", "not set"],
  ["cloud:tts-1/alloy", none, "TOLLBOOK_CLOUD_URL", "not set"],
  ["cloud:tts-1/alloy", { ...cloud, cloudKey: "" }, "TOLLBOOK_CLOUD_KEY", "not set"],
  ["cloud:tts-1/alloy", { ...cloud, cloudAddress: "api.example.org" }, "TOLLBOOK_CLOUD_URL", "no address"],
  [
    "cloud:tts-1/alloy",
    { ...cloud, cloudAddress: "http://api.example.org/v1" },
    "TOLLBOOK_CLOUD_URL",
    "http://api.example.org",
  ],
  [
    "cloud:tts-1/alloy",
    { ...cloud, cloudAddress: "http://127.0.0.1.example.org/v1" },
    "TOLLBOOK_CLOUD_URL",
    "http://127.0.0.1.example.org",
  ],
  [
    "cloud:tts-1/alloy",
    { ...cloud, cloudAddress: "https://me:secret@api.example.org/v1?key=secret" },
    "TOLLBOOK_CLOUD_URL",
    "https://api.example.org",
  ],
  ["cloud:tts-1/alloy", { ...cloud, cloudRate: "24kHz" }, "TOLLBOOK_CLOUD_RATE", "24kHz"],
])("%s with %o is refused at %s", async (named, settings, place, value) => {
  const refused = opened(named, settings);
  await expect(refused).rejects.toMatchObject({ code: "voice-unknown", place, value });
  await expect(refused).rejects.not.toThrow("secret");
});
