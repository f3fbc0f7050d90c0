/** Composition root of narrations: puts voice, key and listener together. Imported by whoever voices something, and by nothing else. */
import { resolve } from "node:path";
import type { StudioChoice } from "./cli/environment.ts";
import { findListener } from "./voicing/listen.ts";
import { type OpenStudio, openStudio } from "./voicing/open-studio.ts";
import { defaultVoice, openVoice } from "./voicing/open-voice.ts";
import { voiceVariables } from "./voicing/voice-settings.ts";

/**
 * TOLLBOOK_SIGNING_CERTIFICATE and TOLLBOOK_SIGNING_KEY name the user's own certificate and key, files in PEM; TOLLBOOK_VOICE the voice, unless `voice`
 * does. Throws a VoiceError for a voice that cannot be had.
 */
export async function openStudioFor(choice: StudioChoice, version: string): Promise<OpenStudio> {
  const { TOLLBOOK_SIGNING_CERTIFICATE: certificate, TOLLBOOK_SIGNING_KEY: privateKey } = process.env;
  const own = certificate && privateKey ? { certificate, privateKey } : null;
  const found = choice.isListening ? findListener() : "it was not asked for";
  const listener = typeof found === "string" ? { why: found } : found;
  const voice = await openVoice(nameOfVoice(choice), voiceSettings());
  const { bookFolder: folder, sound = "mp3" } = choice;
  return openStudio({ version, voice, listener, sound, own, folder, now: () => new Date() });
}

function nameOfVoice({ voice }: StudioChoice) {
  if (voice !== undefined) return { named: voice, place: "--voice" };
  return { named: process.env[voiceVariables.voice] || defaultVoice, place: voiceVariables.voice };
}

function voiceSettings() {
  const { kokoroModel, cloudAddress, cloudKey, cloudRate } = voiceVariables;
  const folder = process.env[kokoroModel];
  return {
    kokoroModel: folder ? resolve(folder) : undefined,
    cloudAddress: process.env[cloudAddress],
    cloudKey: process.env[cloudKey],
    cloudRate: process.env[cloudRate],
  };
}
