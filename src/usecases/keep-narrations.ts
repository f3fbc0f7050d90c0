/**
 * Narrations that were made, beside the book: sound, captions, chapters and description under one name, which holds version, voice and script, so that
 * what was made of other words is never found under it. They can be made anew at any time; a rebuild has no need of them.
 */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Narration } from "../narration/narration.ts";
import type { FinishedNarration } from "./narrate-article.ts";

export interface NarrationKey {
  readonly version: string;
  readonly voice: { readonly id: string; readonly version: string };
  /** SHA-256 of the script, in hexadecimal. */
  readonly script: string;
}

/** Files of one narration; all are there, or none. */
export interface KeptNarration {
  readonly name: string;
  readonly narration: Narration;
}

const folderOf = (bookFolder: string) => join(bookFolder, "narrations");

/** "v-1f…_flite-rms-0.1.1_5c01…" */
export const nameOfNarration = ({ version, voice, script }: NarrationKey): string =>
  `${version}_${voice.id}-${voice.version}_${script.slice(0, 16)}`;

/**
 * Puts a finished narration in its place; the description last, so that whoever finds it finds all. What was made of another script of the same
 * version, in the same voice, goes. `ending`: of the sound's file, "mp3".
 */
export async function keepNarration(
  bookFolder: string,
  { narration, sound, captions, chapters }: FinishedNarration,
  ending: string,
): Promise<KeptNarration> {
  const folder = folderOf(bookFolder);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = nameOfNarration(narration);
  const put = async (file: string, content: Uint8Array | string) => {
    await writeFile(join(folder, `.${file}`), content, { mode: 0o600 });
    await rename(join(folder, `.${file}`), join(folder, file));
  };
  await put(`${name}.${ending}`, sound);
  await put(`${name}.vtt`, captions);
  await put(`${name}.chapters.vtt`, chapters);
  await put(`${name}.json`, JSON.stringify(narration));
  const ofVoice = `${narration.version}_${narration.voice.id}-`;
  const others = (await filesOf(bookFolder, narration.version)).filter((file) => !file.startsWith(`${name}.`));
  for (const file of others) if (file.startsWith(ofVoice)) await rm(join(folder, file), { force: true });
  return { name, narration };
}

/** A short text that is another one whenever a narration was kept or went: for tags and caches. */
export async function narrationsMark(bookFolder: string): Promise<string> {
  const found = await stat(folderOf(bookFolder)).catch(ifMissing);
  return found === undefined ? "" : String(found.mtimeMs);
}

/** undefined where none was made. */
export function findNarration(bookFolder: string, key: NarrationKey): Promise<KeptNarration | undefined> {
  return readKept(bookFolder, nameOfNarration(key));
}

async function readKept(bookFolder: string, name: string): Promise<KeptNarration | undefined> {
  const written = await readFile(join(folderOf(bookFolder), `${name}.json`), "utf8").catch(ifMissing);
  return written === undefined ? undefined : { name, narration: JSON.parse(written) as Narration };
}

/** What was made of a version, or of all of them, in whatever voice. */
export async function listNarrations(bookFolder: string, version?: string): Promise<KeptNarration[]> {
  const files = await filesOf(bookFolder, version);
  const names = files.filter((file) => file.endsWith(".json")).map((file) => file.slice(0, -".json".length));
  const found = await Promise.all(names.sort().map((name) => readKept(bookFolder, name)));
  return found.filter((one) => one !== undefined);
}

/** The path of a kept file: `ending` is "mp3", "vtt", "chapters.vtt" or "json". */
export const pathOfNarration = (bookFolder: string, name: string, ending: string): string =>
  join(folderOf(bookFolder), `${name}.${ending}`);

/** What is withheld may not be heard either: its sound goes from the disk, with what an interrupted keeping left of it. */
export async function forgetNarrations(bookFolder: string, versions: readonly string[]): Promise<void> {
  for (const version of versions) {
    const files = [...(await filesOf(bookFolder, version)), ...(await filesOf(bookFolder, `.${version}`))];
    for (const file of files) await rm(join(folderOf(bookFolder), file), { force: true });
  }
}

async function filesOf(bookFolder: string, version = "v-"): Promise<string[]> {
  const files = (await readdir(folderOf(bookFolder)).catch(ifMissing)) ?? [];
  return files.filter((file) => file.startsWith(version === "v-" ? version : `${version}_`));
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
