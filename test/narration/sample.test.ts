/** The sample case read aloud by the voice that is always there, as the README shows it. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fakeEnvironment } from "../../src/cli/fake-environment.spec-kit.ts";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import type { Narration } from "../../src/narration/narration.ts";
import { openStudioFor } from "../../src/studio.ts";

const name = "2023-05-02-ines-marlowe-post";
let cwd: string;
let printed: string;
let narration: Narration;

async function narrate(into: string): Promise<string> {
  const fake = fakeEnvironment({ cwd, openStudio: (choice) => openStudioFor(choice, "0.0.0") });
  const page = resolve("sample", `${name}.html`);
  expect([await runCommandLine(["narrate", page, "-o", into, "--unheard"], fake.environment), fake.err()]).toEqual([
    0,
    "",
  ]);
  return fake.out();
}

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "narrated-"));
  printed = await narrate("audio");
  narration = JSON.parse(await readFile(join(cwd, "audio", `${name}.json`), "utf8")) as Narration;
}, 120_000);
afterAll(() => rm(cwd, { recursive: true }));

test("prints what the README shows", async () => {
  const readme = await readFile("README.md", "utf8");
  const shown = /\$ tollbook narrate sample\/.*\n([\s\S]*?)```/.exec(readme)![1];
  expect(printed).toBe(shown);
});

test("its loudness is that of broadcast speech, within one unit", () => {
  expect(Math.abs(narration.loudness + 16)).toBeLessThan(1);
});

test("captions show every word as it is written, in step, and no other", async () => {
  const captions = await readFile(join(cwd, "audio", `${name}.vtt`), "utf8");
  const times = [...captions.matchAll(/\d\d:\d\d:(\d\d\.\d{3})/g)].map(([, seconds]) => Number(seconds));
  expect(times.length).toBeGreaterThan(50);
  expect(times.every((time) => time <= narration.duration)).toBe(true);
  const words = captions.replace(/^(?:WEBVTT|[\d.]+|.* --> .*)$/gm, "").replace(/<[^>]*>/g, "");
  const read = narration.sentences.map(({ span }) => span?.exact ?? narration.disclosure).join(" ");
  for (const word of words.split(/\s+/).filter(Boolean)) expect(read).toContain(word.replaceAll("&amp;", "&"));
  for (const { spoken } of narration.sentences.flatMap(({ tokens }) => tokens)) expect(spoken).toMatch(/^[a-z' ]*$/i);
});

test("the same article gives the same frames of sound and the same captions", async () => {
  await narrate("again");
  const [one, two] = await Promise.all(["audio", "again"].map((folder) => readFile(join(cwd, folder, `${name}.mp3`))));
  expect(framesOf(two!).equals(framesOf(one!))).toBe(true);
  const [first, second] = await Promise.all(
    ["audio", "again"].map((folder) => readFile(join(cwd, folder, `${name}.vtt`), "utf8")),
  );
  expect(second).toBe(first);
}, 120_000);

/** What stands behind the ID3 tags, whose length is written in seven bits a byte. */
function framesOf(file: Buffer): Buffer {
  expect(file.subarray(0, 3).toString()).toBe("ID3");
  const length = [...file.subarray(6, 10)].reduce((sum, byte) => sum * 128 + byte, 0);
  return file.subarray(10 + length);
}
