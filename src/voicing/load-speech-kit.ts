/** The parts of the AI SDK that speak: loaded where a voice in the cloud is named, and only there. They are no part of the program; the user installs them. */
import type { createOpenAI } from "@ai-sdk/openai";
import type { experimental_generateSpeech } from "ai";
import { VoiceError } from "../narration/voice-error.ts";

export interface SpeechKit {
  readonly generateSpeech: typeof experimental_generateSpeech;
  readonly createOpenAI: typeof createOpenAI;
}

interface Parts {
  readonly ai?: () => Promise<{ readonly experimental_generateSpeech: SpeechKit["generateSpeech"] }>;
  readonly openai?: () => Promise<Pick<SpeechKit, "createOpenAI">>;
}

/** Throws a VoiceError `voice-not-available` where one of them cannot be imported. */
export async function loadSpeechKit(parts: Parts = {}): Promise<SpeechKit> {
  const { ai = () => import("ai"), openai = () => import("@ai-sdk/openai") } = parts;
  try {
    const [{ experimental_generateSpeech: generateSpeech }, { createOpenAI }] = await Promise.all([ai(), openai()]);
    return { generateSpeech, createOpenAI };
  } catch (error) {
    throw new VoiceError({
      ...{ code: "voice-not-available", place: "the AI SDK", value: (error as Error).message.split("\n")[0]! },
      expectation: "the packages ai 6 and @ai-sdk/openai 3 beside Tollbook",
      remedy:
        'Run "npm install ai@6 @ai-sdk/openai@3" where Tollbook is installed (with -g, if Tollbook was). No other voice is used instead.',
    });
  }
}
