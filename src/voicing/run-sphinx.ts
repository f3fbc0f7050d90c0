/**
 * CMU PocketSphinx as Debian packs it (pocketsphinx 0.8+5prealpha), a speech recognizer that runs alone on one core: one call decodes many utterances,
 * since its model takes long to load.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { sounds, soundWord } from "./listening-grammar.ts";

export const program = "/usr/bin/pocketsphinx_batch";
const model = "/usr/share/pocketsphinx/model/en-us";
export const modelFiles = {
  acoustic: `${model}/en-us`,
  language: `${model}/en-us.lm.bin`,
  dictionary: `${model}/cmudict-en-us.dict`,
};
const run = promisify(execFile);

/** A word that was heard; seconds from the beginning. */
export interface HeardWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

export interface Utterance {
  /** −1 to 1. */
  readonly samples: Float32Array;
  /** In the format of Sphinx; where every utterance has one, no other sentences are heard. */
  readonly grammar?: string;
}

/** By word in lower case, its pronunciations in phones of the CMU dictionary. */
export type Dictionary = ReadonlyMap<string, readonly string[]>;

export async function readDictionary(): Promise<Dictionary> {
  const entries = new Map<string, string[]>();
  for (const line of (await readFile(modelFiles.dictionary, "utf8")).split("\n")) {
    const [entry, ...phones] = line.trim().split(/\s+/);
    const word = entry!.replace(/\(\d+\)$/, "");
    if (phones.length > 0) entries.set(word, [...(entries.get(word) ?? []), phones.join(" ")]);
  }
  return entries;
}

/** `vocabulary`: all that grammars name, with its pronunciations; where it is left out, all of English with a model of what follows what. */
export interface Decoding {
  readonly utterances: readonly Utterance[];
  /** Samples a second. */
  readonly rate: number;
  readonly vocabulary?: Dictionary;
  /** Silence is heard too, for else what comes behind it is told too early. */
  readonly isTimed?: boolean;
}

/** Words heard in each utterance; none where nothing could be. Rejects where the recognizer fails. */
export async function decode(decoding: Decoding): Promise<HeardWord[][]> {
  const { utterances, rate, vocabulary, isTimed } = decoding;
  const folder = await mkdtemp(join(tmpdir(), "tollbook-listening-"));
  try {
    const names = utterances.map((_, i) => `u${i}`);
    await Promise.all(utterances.map(({ samples }, i) => writeFile(join(folder, `u${i}.raw`), inSixteenBits(samples))));
    await writeFile(join(folder, "names"), `${names.join("\n")}\n`);
    const knowledge = vocabulary === undefined ? freeArguments() : await boundArguments(folder, decoding, vocabulary);
    const args = [
      ...["-hmm", modelFiles.acoustic, ...knowledge, "-samprate", String(rate), "-nfft", rate > 20000 ? "1024" : "512"],
      ...["-adcin", "yes", "-cepdir", folder, "-cepext", ".raw", "-ctl", join(folder, "names")],
      ...["-remove_silence", isTimed ? "no" : "yes"],
      ...["-hypseg", join(folder, "heard"), "-logfn", join(folder, "log")],
    ];
    await run(program, args, { maxBuffer: 1 << 26 });
    return readHeard(await readFile(join(folder, "heard"), "utf8"), utterances.length);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const freeArguments = () => ["-lm", modelFiles.language, "-dict", modelFiles.dictionary];

async function boundArguments(
  folder: string,
  { utterances, isTimed }: Decoding,
  vocabulary: Dictionary,
): Promise<string[]> {
  await Promise.all(utterances.map(({ grammar }, i) => writeFile(join(folder, `u${i}.fsg`), grammar!)));
  // Wider than is usual, since grammars are small. Wider still takes several times as long and hears the same words; but who times words that are
  // known must not lose their place.
  const beam = isTimed ? "1e-120" : "1e-60";
  const lines = [...vocabulary].flatMap(([word, said]) =>
    said.map((phones, i) => `${word}${i === 0 ? "" : `(${i + 1})`} ${phones}`),
  );
  const alone = sounds.map((phone) => `${soundWord(phone)} ${phone}`);
  await writeFile(join(folder, "words"), `${[...lines, ...alone].join("\n")}\n`);
  return [
    ...["-dict", join(folder, "words"), "-fsgctl", join(folder, "names"), "-fsgdir", folder, "-fsgext", ".fsg"],
    ...["-beam", beam, "-pbeam", beam, "-wbeam", isTimed ? "1e-100" : "1e-40"],
  ];
}

function inSixteenBits(samples: Float32Array): Uint8Array {
  const bytes = Buffer.alloc(samples.length * 2);
  for (const [i, sample] of samples.entries())
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32767), 2 * i);
  return bytes;
}

/** Frames are 10 ms; "u3 S 0 T -1 A -1 L -1 0 -292 0 <s> 11 -112 -357 at 39 …": where each word begins, its scores, itself, and where the last ends. */
function readHeard(text: string, count: number): HeardWord[][] {
  const heard: HeardWord[][] = Array.from({ length: count }, () => []);
  for (const line of text.split("\n")) {
    const [name, , , , , , , , , ...rest] = line.trim().split(/\s+/);
    const index = Number(name?.slice(1));
    for (let at = 0; at + 4 < rest.length; at += 4) {
      const [from, , , word, to] = rest.slice(at, at + 5);
      if (/^[<[+(]/.test(word!)) continue;
      heard[index]!.push({ word: word!.replace(/\(\d+\)$/, ""), from: Number(from) / 100, to: Number(to) / 100 });
    }
  }
  return heard;
}
