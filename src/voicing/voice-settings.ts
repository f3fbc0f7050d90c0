/** What all voices have in common for who opens them: an end, and the names of what they need. */
import type { Voice } from "../narration/voice.ts";

export interface OpenVoice extends Voice {
  /** Ends its thread, its process or what it asks for. */
  close(): Promise<void>;
}

/** What voices need beside their name, as the user wrote it; empty or undefined for what was not named. */
export interface VoiceSettings {
  /** Folder of the model, absolute. */
  readonly kokoroModel: string | undefined;
  readonly cloudAddress: string | undefined;
  readonly cloudKey: string | undefined;
  readonly cloudRate: string | undefined;
}

/** Names of the variables, for who is told to set them. */
export const voiceVariables = {
  voice: "TOLLBOOK_VOICE",
  kokoroModel: "TOLLBOOK_KOKORO_MODEL",
  cloudAddress: "TOLLBOOK_CLOUD_URL",
  cloudKey: "TOLLBOOK_CLOUD_KEY",
  cloudRate: "TOLLBOOK_CLOUD_RATE",
} as const;
