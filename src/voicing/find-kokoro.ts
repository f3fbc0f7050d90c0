/** Where Kokoro stands on this machine: the package, the library that it loads models with, and the model. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { VoiceError } from "../narration/voice-error.ts";
import { voiceVariables } from "./voice-settings.ts";

export interface KokoroPlaces {
  /** Files to be loaded. */
  readonly package: string;
  readonly library: string;
  /** Of the model. */
  readonly folder: string;
  /** Which of its files, as the library names it. */
  readonly dtype: string;
  readonly voice: string;
  /** Another one for another package, library or model. */
  readonly version: string;
}

const described = ["config.json", "tokenizer.json", "tokenizer_config.json"];
/** The best first. */
const weights = [
  ["fp32", "model.onnx"],
  ["q8", "model_quantized.onnx"],
  ["fp16", "model_fp16.onnx"],
  ["q4", "model_q4.onnx"],
  ["q4f16", "model_q4f16.onnx"],
] as const;

/** Throws a VoiceError `voice-not-available` that tells what is missing. `folder`: of the model, absolute. */
export async function findKokoro(folder: string, voice: string): Promise<KokoroPlaces> {
  const missing = await firstMissing(folder);
  if (missing !== undefined) throw modelMissing(folder, missing);
  const [dtype, file] = (await firstWeights(folder)) ?? [];
  if (dtype === undefined || file === undefined) throw modelMissing(folder, `onnx/${weights[0][1]}`);
  const own = resolveFrom(join(folder, "any.js"), "kokoro-js") ?? resolveFrom(import.meta.url, "kokoro-js");
  const library = own && resolveFrom(own, "@huggingface/transformers");
  if (own === undefined || library === undefined) throw packageMissing(folder);
  const versions = await Promise.all([versionOf(own, "kokoro-js"), versionOf(library, "@huggingface/transformers")]);
  const digest = createHash("sha256").update(JSON.stringify([...versions, dtype]));
  for (const name of [...described, `onnx/${file}`])
    for await (const chunk of createReadStream(join(folder, name))) digest.update(chunk as Buffer);
  const version = `${versions[0]}-${digest.digest("hex").slice(0, 12)}`;
  return { package: own, library, folder, dtype, voice, version };
}

async function firstMissing(folder: string): Promise<string | undefined> {
  for (const name of described) if (!(await isFile(join(folder, name)))) return name;
}

async function firstWeights(folder: string): Promise<(typeof weights)[number] | undefined> {
  for (const one of weights) if (await isFile(join(folder, "onnx", one[1]))) return one;
}

const isFile = (path: string) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** As `require` finds it: package and library must come in the same way, else what is set in one is not seen by the other. */
function resolveFrom(from: string, name: string): string | undefined {
  try {
    return createRequire(from).resolve(name);
  } catch {
    // Not found from there, which is told by whoever asks in all places.
    return undefined;
  }
}

/** Of the package called `name` in whose folder the file stands. */
async function versionOf(file: string, name: string): Promise<string> {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const written = await readFile(join(folder, "package.json"), "utf8").catch(() => "{}");
    const found = JSON.parse(written) as { readonly name?: string; readonly version?: string };
    if (found.name === name && found.version !== undefined) return found.version.replace(/[^\w.-]/g, "-");
  }
  throw new Error(`${file} stands in no package ${name} that tells its version`);
}

const modelMissing = (folder: string, file: string) =>
  new VoiceError({
    ...{ code: "voice-not-available", place: voiceVariables.kokoroModel, value: `${join(folder, file)} is missing` },
    expectation: `a Kokoro model for kokoro-js: ${described.join(", ")} and onnx/${weights.map(([, name]) => name).join(" or ")}`,
    remedy:
      "Get onnx-community/Kokoro-82M-v1.0-ONNX into that folder. Nothing is downloaded, and no other voice is used instead.",
  });

const packageMissing = (folder: string) =>
  new VoiceError({
    ...{ code: "voice-not-available", place: "kokoro-js", value: "not installed, or not whole" },
    expectation: "the package kokoro-js in the folder of the model, in one above it, or beside Tollbook",
    remedy: `Run "npm install kokoro-js" in ${folder}; a part of it downloads as it is installed. No other voice is used instead.`,
  });
