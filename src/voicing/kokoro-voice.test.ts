/** Kokoro beside stubs of its packages in a folder of the spec's own, imported as the real ones are; what they are called with, they say in the sound. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { sentenceOf } from "../narration/made-up-script.spec-kit.ts";
import type { Said } from "../narration/voice.ts";
import { VoiceError } from "../narration/voice-error.ts";
import { openKokoroVoice, speakablePieces } from "./kokoro-voice.ts";
import { openVoice } from "./open-voice.ts";

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** Refuses to speak unless it was told where the model is and to fetch nothing; a tenth of a second for each letter. */
const stub = `
const { env } = require("@huggingface/transformers");
class KokoroTTS {
  static async from_pretrained(model, { dtype, device }) {
    if (env.allowRemoteModels || env.useFSCache) throw new Error("would fetch");
    require("node:fs").readFileSync(require("node:path").join(env.localModelPath, model, "config.json"));
    if (dtype !== "q8" || device !== "cpu") throw new Error(dtype + " on " + device);
    return new KokoroTTS();
  }
  get voices() { return { af_heart: {} }; }
  async generate(text, { voice }) {
    if (text.includes("crash")) process.kill(process.pid, "SIGKILL");
    if (text.includes("fail")) throw new Error("cannot say that");
    const rate = text.includes("slow") ? 16000 : 24000;
    const audio = new Float32Array(text.includes("silent") ? 0 : 2400 * text.length).fill(0.2);
    return { audio, sampling_rate: rate };
  }
}
exports.KokoroTTS = KokoroTTS;`;

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

/** A folder with the packages, unless they are left out, and in it a model. */
async function modelFolder({ weights = "weights", version = "1.2.1", hasPackages = true } = {}): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "kokoro-")));
  ends.push(() => rm(root, { recursive: true }));
  const folder = join(root, "model");
  for (const name of ["config.json", "tokenizer.json", "tokenizer_config.json"])
    await write({ [join(folder, name)]: "{}" });
  await write({ [join(folder, "onnx", "model_quantized.onnx")]: weights });
  const packages = join(root, "node_modules");
  const library = join(packages, "@huggingface", "transformers");
  if (hasPackages) {
    await write({
      [join(packages, "kokoro-js", "package.json")]: JSON.stringify({ name: "kokoro-js", version, main: "dist/k.js" }),
      [join(packages, "kokoro-js", "dist", "k.js")]: stub,
      [join(library, "package.json")]: JSON.stringify({ name: "@huggingface/transformers", version: "3.8.1" }),
      [join(library, "index.js")]: `exports.env = { localModelPath: "", allowRemoteModels: true, useFSCache: true };`,
    });
  }
  return folder;
}

async function opened(folder: string, voice = "af_heart") {
  const kokoro = await openKokoroVoice({ voice, folder });
  ends.push(() => kokoro.close());
  return kokoro;
}

async function saidBy(folder: string, texts: readonly string[], voice?: string): Promise<Said[]> {
  const all: Said[] = [];
  for await (const said of (await opened(folder, voice)).say(texts.map((text) => sentenceOf(text)))) all.push(said);
  return all;
}

test("the package of the model's folder speaks, in a process of its own, and fetches nothing", async () => {
  const all = await saidBy(await modelFolder(), ["Two people died, he said.", "Nobody was hurt."]);
  expect(all.map(({ samples }) => samples.length / 2400)).toEqual([25, 16]);
  expect(all[0]!.samples[0]).toBeCloseTo(0.2, 6);
  expect(all.map(({ times, heard }) => [times, heard])).toEqual([
    [null, null],
    [null, null],
  ]);
}, 30_000);

test("its version is another one for other weights and another package; its name says who speaks", async () => {
  const folders = await Promise.all([
    modelFolder(),
    modelFolder({ weights: "other" }),
    modelFolder({ version: "1.3.0" }),
  ]);
  const voices = await Promise.all([...folders, folders[0]!].map((folder) => opened(folder)));
  const [first, ...others] = voices.map(({ version }) => version);
  expect(first).toMatch(/^1\.2\.1-[0-9a-f]{12}$/);
  expect(others[2]).toBe(first);
  expect(new Set([first, ...others]).size).toBe(3);
  expect(voices[0]).toMatchObject({ id: "kokoro-af-heart", name: "Kokoro, voice af_heart", rate: 24000, gain: null });
});

test.each([
  ["what the model cannot say", "They fail.", "cannot say that"],
  ["sound of another rate", "How slow.", "16000 samples a second"],
  ["silence", "All silent.", "silence"],
  ["a process that ends", "They crash.", "SIGKILL"],
])(
  "%s ends it, with the sentence",
  async (_, text, value) => {
    const failed = saidBy(await modelFolder(), ["Two people died.", text]);
    await expect(failed).rejects.toBeInstanceOf(VoiceError);
    await expect(failed).rejects.toMatchObject({
      ...{ code: "voice-failed", place: "Kokoro, voice af_heart, sentence 2" },
      value: expect.stringContaining(value),
    });
  },
  30_000,
);

test("a voice that the package has not is told with those that it has", async () => {
  await expect(saidBy(await modelFolder(), ["Two died."], "af_nobody")).rejects.toMatchObject({
    value: "the package has no voice af_nobody, but af_heart",
  });
}, 30_000);

test("after a fault it speaks again", async () => {
  const voice = await opened(await modelFolder());
  const say = (text: string) =>
    voice
      .say([sentenceOf(text)])
      [Symbol.asyncIterator]()
      .next();
  await expect(say("They crash.")).rejects.toThrow(VoiceError);
  expect((await say("Two died.")).value).toMatchObject({ heard: null });
}, 30_000);

test("what is missing is told, with what to do, and nobody else speaks", async () => {
  const bare = await modelFolder({ hasPackages: false });
  const settings = { kokoroModel: bare, cloudAddress: undefined, cloudKey: undefined, cloudRate: undefined };
  await expect(openVoice({ named: "kokoro:af_heart", place: "--voice" }, settings)).rejects.toMatchObject({
    ...{ code: "voice-not-available", place: "kokoro-js" },
    remedy: expect.stringContaining(`"npm install kokoro-js" in ${bare}`),
  });
  await rm(join(bare, "onnx"), { recursive: true });
  await expect(opened(bare)).rejects.toMatchObject({
    ...{ code: "voice-not-available", place: "TOLLBOOK_KOKORO_MODEL" },
    value: `${join(bare, "onnx", "model.onnx")} is missing`,
  });
});

test("a long sentence is said in pieces that the model takes whole, cut where it rests", () => {
  const clause = `${"people of the province ".repeat(6).trim()},`;
  const pieces = speakablePieces(sentenceOf(`${clause} ${clause} ${clause} and left.`));
  expect(pieces).toHaveLength(3);
  for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/,$/);
  const endless = speakablePieces(sentenceOf("people ".repeat(120)));
  expect(endless.join(" ").toLowerCase()).toBe("people ".repeat(120).trim());
  for (const piece of endless) expect(piece.length).toBeLessThanOrEqual(250);
  expect(speakablePieces(sentenceOf("Two people died, he said."))).toEqual(["Two people died, he said."]);
});
