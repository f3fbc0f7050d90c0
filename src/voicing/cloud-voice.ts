/**
 * A voice on another machine: the text of each sentence goes to the address that the user named, to nowhere else, and comes back as sound. It is asked
 * through the AI SDK, which the user installs, as OpenAI's speech endpoint is asked; many servers answer likewise.
 *
 * Not here: whether it said the words of the script, which such a voice does not tell (the check by listening).
 */
import { createHash } from "node:crypto";
import type { SpokenSentence } from "../narration/script.ts";
import type { Said } from "../narration/voice.ts";
import { VoiceError } from "../narration/voice-error.ts";
import { loadSpeechKit, type SpeechKit } from "./load-speech-kit.ts";
import { readWave, type Sound } from "./read-wave.ts";
import { faultInSound } from "./refuse-silence.ts";
import { textForVoice } from "./text-for-voice.ts";
import { type OpenVoice, voiceVariables } from "./voice-settings.ts";

export interface CloudChoice {
  readonly model: string;
  readonly voice: string;
  /** What requests begin with: "https://api.example.org/v1". */
  readonly address: URL;
  readonly key: string;
  /** Samples a second that are expected. */
  readonly rate: number;
}

interface Needs {
  readonly load?: () => Promise<SpeechKit>;
  /** Milliseconds that one sentence may take, whatever is tried again. */
  readonly patience?: number;
}

/** Throws a VoiceError `voice-not-available`; nothing is asked for yet. */
export async function openCloudVoice(choice: CloudChoice, needs: Needs = {}): Promise<OpenVoice> {
  const { load = loadSpeechKit, patience = 60_000 } = needs;
  const kit = await load();
  const { model, voice, address, rate } = choice;
  const closing = new AbortController();
  const speak = speakerOf(kit, choice);
  async function* say(sentences: readonly SpokenSentence[]): AsyncIterable<Said> {
    for (const [i, sentence] of sentences.entries()) {
      const asking = (signal: AbortSignal) => soundOf(sentence, rate, (text) => speak(text, signal));
      const samples = await within(patience, closing.signal, asking).catch((error: Error) => {
        throw failed(error, `sentence ${i + 1}`, choice);
      });
      yield { samples, times: null, heard: null };
    }
  }
  return {
    ...{ id: idOf(choice), name: `cloud voice ${voice} of ${model} at ${address.host}` },
    // The server may change its model at any time and does not tell.
    ...{ version: "not-told", rate, gain: null, say },
    close: async () => closing.abort(new Error("it was closed")),
  };
}

/** Not by AbortSignal.any over AbortSignal.timeout: Node 20 may collect the latter as garbage before it fires. */
async function within<Result>(
  patience: number,
  closing: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  closing.throwIfAborted();
  const stopping = new AbortController();
  const timer = setTimeout(() => stopping.abort(new DOMException("no answer in time", "TimeoutError")), patience);
  const close = () => stopping.abort(closing.reason);
  closing.addEventListener("abort", close);
  try {
    return await work(stopping.signal);
  } finally {
    clearTimeout(timer);
    closing.removeEventListener("abort", close);
  }
}

/** What fits into the name of a file; its end is another one for another address, model or voice, whatever the beginning is cut to. */
function idOf({ model, voice, address }: CloudChoice): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([address.href, model, voice]))
    .digest("hex");
  const plain = `${model}-${voice}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40);
  return `cloud-${plain}-${digest.slice(0, 12)}`;
}

type Speak = (text: string, signal: AbortSignal) => Promise<Uint8Array>;

function speakerOf({ generateSpeech, createOpenAI }: SpeechKit, { model, voice, address, key }: CloudChoice): Speak {
  const provider = createOpenAI({
    ...{ baseURL: address.href, apiKey: key },
    // A server that sends on elsewhere would have text and key sent to whom nobody named.
    fetch: (input, init) => fetch(input, { ...init, redirect: "error" }),
  });
  return async (text, abortSignal) => {
    const answer = { model: provider.speech(model), text, voice, outputFormat: "wav", abortSignal };
    return (await generateSpeech(answer)).audio.uint8Array;
  };
}

async function soundOf(
  sentence: SpokenSentence,
  rate: number,
  speak: (text: string) => Promise<Uint8Array>,
): Promise<Float32Array> {
  const sound = readSound(await speak(textForVoice(sentence)));
  if (sound.rate !== rate) throw new WrongSound(`${sound.rate} samples a second instead of ${rate}`, sound.rate);
  const fault = faultInSound(sentence, sound.samples, rate);
  if (fault !== undefined) throw new WrongSound(fault);
  return sound.samples;
}

function readSound(bytes: Uint8Array): Sound {
  try {
    return readWave(bytes);
  } catch (error) {
    throw new WrongSound((error as Error).message);
  }
}

/** An answer that cannot be played as it was asked for. */
class WrongSound extends Error {
  /** That the server gives; null where it is the expected one. */
  readonly rate: number | null;

  constructor(message: string, rate: number | null = null) {
    super(message);
    this.rate = rate;
  }
}

function failed(error: Error, sentence: string, { address, key, model, voice }: CloudChoice): VoiceError {
  // The library wraps the last of what it tried.
  const { lastError = error } = error as { lastError?: Error };
  const { statusCode, message, name } = lastError as Error & { readonly statusCode?: number };
  const told = name === "TimeoutError" ? "no answer in time" : message;
  // Some servers repeat the key that they refuse.
  const value = `${statusCode === undefined ? "" : `${statusCode}: `}${told}`.replaceAll(key, "(key)");
  return new VoiceError({
    ...{ code: "voice-failed", place: `${model}/${voice} at ${address.host}, ${sentence}`, value },
    expectation: "the sentence as a WAVE file, 16 bits, one channel",
    remedy: remedyOf(lastError, statusCode),
  });
}

function remedyOf(error: Error, status: number | undefined): string {
  const ending = "No other voice is used instead.";
  if (error instanceof WrongSound && error.rate !== null)
    return `Set ${voiceVariables.cloudRate} to ${error.rate}, if MP3 has that rate. ${ending}`;
  if (error instanceof WrongSound) return `Use a server and a model that answer so. ${ending}`;
  if (status === 401 || status === 403) return `Look at ${voiceVariables.cloudKey}. ${ending}`;
  if (status !== undefined && status < 500 && status !== 429)
    return `Look at ${voiceVariables.cloudAddress} and at the names of model and voice. ${ending}`;
  return `Try again later, or look whether the server at ${voiceVariables.cloudAddress} can be reached. ${ending}`;
}
