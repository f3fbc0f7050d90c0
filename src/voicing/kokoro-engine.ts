/** Kokoro's model, loaded and asked for one piece of speech after the other. Only what is called of its packages is described here: they are no part of the program. */
import { createRequire } from "node:module";
import { basename, dirname } from "node:path";
import type { KokoroPlaces } from "./find-kokoro.ts";

/** Samples a second that the model makes. */
export const kokoroRate = 24000;

/** Of kokoro-js 1. */
interface KokoroPackage {
  readonly KokoroTTS: {
    from_pretrained(model: string, options: { readonly dtype: string; readonly device: "cpu" }): Promise<KokoroModel>;
  };
}

interface KokoroModel {
  readonly voices: Readonly<Record<string, unknown>>;
  generate(text: string, options: { readonly voice: string }): Promise<KokoroSound>;
}

interface KokoroSound {
  readonly audio: Float32Array;
  readonly sampling_rate: number;
}

/** Of \@huggingface/transformers 3. */
interface ModelLibrary {
  readonly env: { localModelPath: string; allowRemoteModels: boolean; useFSCache: boolean };
}

export interface KokoroCall {
  readonly text: string;
  readonly voice: string;
}

export type KokoroSay = (call: KokoroCall) => Promise<Float32Array>;

/** Rejects where packages or model cannot be loaded. */
export async function loadKokoro({ package: own, library, folder, dtype }: KokoroPlaces): Promise<KokoroSay> {
  const require = createRequire(own);
  const { env } = require(library) as ModelLibrary;
  // It would otherwise fetch from its maker's server what it does not find here.
  Object.assign(env, { localModelPath: dirname(folder), allowRemoteModels: false, useFSCache: false });
  const { KokoroTTS } = require(own) as KokoroPackage;
  const model = await KokoroTTS.from_pretrained(basename(folder), { dtype, device: "cpu" });
  return async ({ text, voice }) => {
    if (!Object.hasOwn(model.voices, voice))
      throw new Error(`the package has no voice ${voice}, but ${Object.keys(model.voices).join(", ")}`);
    const { audio, sampling_rate: rate } = await model.generate(text, { voice });
    if (rate !== kokoroRate) throw new Error(`sound of ${rate} samples a second instead of ${kokoroRate}`);
    return Float32Array.from(audio);
  };
}
