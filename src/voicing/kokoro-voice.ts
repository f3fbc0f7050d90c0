/**
 * Kokoro, a voice of a neural network, on this machine: by the package kokoro-js, which the user installs, with a model in a folder that the user names.
 * Nothing is downloaded.
 *
 * Not here: how the model is run (kokoro-process, kokoro-engine).
 */
import type { SpokenSentence } from "../narration/script.ts";
import type { Said } from "../narration/voice.ts";
import { VoiceError } from "../narration/voice-error.ts";
import { findKokoro, type KokoroPlaces } from "./find-kokoro.ts";
import { kokoroRate } from "./kokoro-engine.ts";
import { type KokoroProcess, openKokoroProcess } from "./kokoro-process.ts";
import { faultInSound } from "./refuse-silence.ts";
import { textsOfTokens } from "./text-for-voice.ts";
import type { OpenVoice } from "./voice-settings.ts";

export interface KokoroChoice {
  /** "af_heart". */
  readonly voice: string;
  /** Of the model, absolute. */
  readonly folder: string;
}

/** Throws a VoiceError `voice-not-available`. The model itself is loaded with the first sentence. */
export async function openKokoroVoice({ voice, folder }: KokoroChoice): Promise<OpenVoice> {
  const places = await findKokoro(folder, voice);
  const engine = openKokoroProcess(places);
  async function* say(sentences: readonly SpokenSentence[]): AsyncIterable<Said> {
    for (const [i, sentence] of sentences.entries()) {
      const samples = await sayWhole(engine, sentence, places).catch((error: Error) => {
        throw failed(error, `${voice}, sentence ${i + 1}`, places);
      });
      yield { samples, times: null, heard: null };
    }
  }
  return {
    ...{ id: `kokoro-${voice.replace("_", "-")}`, name: `Kokoro, voice ${voice}`, version: places.version },
    ...{ rate: kokoroRate, gain: null, say },
    close: () => engine.close(),
  };
}

async function sayWhole(
  engine: KokoroProcess,
  sentence: SpokenSentence,
  { voice }: KokoroPlaces,
): Promise<Float32Array> {
  const pieces: Float32Array[] = [];
  for (const text of speakablePieces(sentence)) pieces.push(await engine.say({ text, voice }));
  const whole = Float32Array.from({ length: pieces.reduce((sum, { length }) => sum + length, 0) });
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  const fault = faultInSound(sentence, whole, kokoroRate);
  if (fault !== undefined) throw new Error(fault);
  return whole;
}

/** The network takes 510 signs of phonetic writing and cuts off the rest in silence: half of that is left free, since letters only tell about how many they make. */
const mostSounds = 250;
/** Signs that a name of a letter may take. */
const spelledSounds = 8;

/** The sentence, in as few pieces as are safe; cut at rests where there are any. */
export function speakablePieces(sentence: SpokenSentence): string[] {
  const pieces: string[][] = [[]];
  let size = 0;
  for (const text of textsOfTokens(sentence)) {
    const own = text
      .split(" ")
      .reduce((sum, word) => sum + (/^[A-Z]\W?$/.test(word) ? spelledSounds : word.length + 1), 0);
    if (size > 0 && size + own > mostSounds) {
      const kept = pieces.pop()!;
      const rest = kept.findLastIndex((piece) => /[,.?!]$/.test(piece)) + 1;
      const cut = rest > 0 ? rest : kept.length;
      pieces.push(kept.slice(0, cut), kept.slice(cut));
      size = kept.slice(cut).join(" ").length;
    }
    pieces.at(-1)!.push(text);
    size += own;
  }
  return pieces.filter((piece) => piece.length > 0).map((piece) => piece.join(" "));
}

function failed(error: Error, place: string, { folder }: KokoroPlaces): VoiceError {
  return new VoiceError({
    ...{ code: "voice-failed", place: `Kokoro, voice ${place}`, value: error.message },
    expectation: "the sentence as sound",
    remedy: `See whether the model in ${folder} is whole, and fits the package kokoro-js. No other voice is used instead.`,
  });
}
