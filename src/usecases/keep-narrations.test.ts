import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { Narration } from "../narration/narration.ts";
import { findNarration, forgetNarrations, keepNarration, listNarrations, pathOfNarration } from "./keep-narrations.ts";

const folders: string[] = [];
const newFolder = async () => folders[folders.push(await mkdtemp(join(tmpdir(), "narrations-"))) - 1]!;
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

const voice = { id: "test", name: "Test", version: "1" };
const narrationOf = (version: string, script = "ab".repeat(32)) => ({ version, voice, script }) as Narration;
const made = (narration: Narration) => ({
  narration,
  sound: Uint8Array.of(1, 2),
  captions: "WEBVTT",
  chapters: "WEBVTT",
});

test("a narration is found by version, voice and script, and by no other", async () => {
  const folder = await newFolder();
  const { name } = await keepNarration(folder, made(narrationOf("v-1")), "mp3");
  expect((await findNarration(folder, narrationOf("v-1")))?.name).toBe(name);
  expect(await readFile(pathOfNarration(folder, name, "mp3"))).toEqual(Buffer.of(1, 2));
  expect(await findNarration(folder, narrationOf("v-1", "cd".repeat(32)))).toBeUndefined();
  expect(await findNarration(folder, { ...narrationOf("v-1"), voice: { ...voice, version: "2" } })).toBeUndefined();
  expect(await findNarration(folder, narrationOf("v-2"))).toBeUndefined();
});

test("what is withheld leaves no file, and others stay", async () => {
  const folder = await newFolder();
  for (const version of ["v-1", "v-11"]) await keepNarration(folder, made(narrationOf(version)), "mp3");
  await forgetNarrations(folder, ["v-1"]);
  expect(await listNarrations(folder, "v-1")).toEqual([]);
  expect((await listNarrations(folder, "v-11")).map(({ narration }) => narration.version)).toEqual(["v-11"]);
  expect((await readdir(join(folder, "narrations"))).every((file) => file.startsWith("v-11_"))).toBe(true);
});

test("a book without narrations has none, and forgetting is no fault", async () => {
  const folder = await newFolder();
  expect(await listNarrations(folder, "v-1")).toEqual([]);
  await forgetNarrations(folder, ["v-1"]);
});
