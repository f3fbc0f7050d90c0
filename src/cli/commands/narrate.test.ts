import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { Narration } from "../../narration/narration.ts";
import { wordsOf } from "../../narration/script.ts";
import type { Studio } from "../../narration/studio.ts";
import { VoiceError } from "../../narration/voice-error.ts";
import type { Environment } from "../environment.ts";
import { runWith } from "../fake-environment.spec-kit.ts";

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

/** A folder with one text in it. */
async function folderWith(text: string): Promise<string> {
  const folder = folders[folders.push(await mkdtemp(join(tmpdir(), "narrate-"))) - 1]!;
  await writeFile(join(folder, "report.txt"), text);
  return folder;
}

/** Beeps a tenth of a second a word. */
const studio: Studio & { close(): Promise<void> } = {
  voice: {
    ...{ id: "beep", name: "Beep", version: "1", rate: 8000, gain: 0 },
    async *say(sentences) {
      for (const sentence of sentences) {
        const heard = wordsOf(sentence);
        const times = heard.map((_, i) => ({ from: i / 10, to: (i + 1) / 10 }));
        yield { samples: new Float32Array(heard.length * 800).fill(0.2), times, heard };
      }
    },
  },
  ending: "mp3",
  openEncoder: async () => ({
    type: "audio/mpeg",
    delay: 0,
    encode: () => Uint8Array.of(1),
    finish: () => Uint8Array.of(2),
  }),
  seal: async (sound) => Uint8Array.of(...sound, 9),
  listener: { why: "nobody is here to listen" },
  close: async () => {},
};

const report = "Two killed in Tarsk\n\nMore than 1,200 people were displaced, the governor said.";

test("writes sound, captions, chapters and what was checked, and says so", async () => {
  const cwd = await folderWith(report);
  const { exitCode, out } = await runWith(["narrate", "report.txt", "-o", "audio"], {
    cwd,
    openStudio: async () => studio,
  });
  expect(exitCode).toBe(0);
  expect((await readdir(join(cwd, "audio"))).sort()).toEqual([
    "report.chapters.vtt",
    "report.json",
    "report.mp3",
    "report.vtt",
  ]);
  expect(out).toContain(
    "Script verified: every figure is heard as it is written. The voice spoke the words of the script.",
  );
  expect(out).toContain("Audio not checked: nobody is here to listen.");
  const narration = JSON.parse(await readFile(join(cwd, "audio", "report.json"), "utf8")) as Narration;
  const tokens = narration.sentences.flatMap((sentence) => sentence.tokens);
  for (const { span, written } of tokens) if (span !== null) expect(report.slice(span.start, span.end)).toBe(written);
  expect(tokens.find(({ written }) => written === "1,200")?.spoken).toBe("one thousand two hundred");
});

test("a sound of another format has its own ending, and only those that can be made are taken", async () => {
  const cwd = await folderWith(report);
  const asked: unknown[] = [];
  const openStudio: Environment["openStudio"] = async (choice) => {
    asked.push(choice.sound);
    return { ...studio, ending: choice.sound ?? "mp3" };
  };
  const { exitCode } = await runWith(["narrate", "report.txt", "--sound", "m4a"], { cwd, openStudio });
  expect([exitCode, asked]).toEqual([0, ["m4a"]]);
  expect(await readdir(cwd)).toContain("report.m4a");
  const refused = await runWith(["narrate", "report.txt", "--sound", "ogg"], { cwd, openStudio });
  expect([refused.exitCode, refused.err]).toEqual([2, expect.stringContaining("mp3, m4a")]);
});

test("quotations are announced where it is asked for, and captions stay as they were", async () => {
  const cwd = await folderWith(`${report} “We saw it all,” he said.`);
  const wish = { cwd, openStudio: async () => studio };
  const read = (file: string) => readFile(join(cwd, file), "utf8");
  const words = async (folder: string) => (await read(join(folder, "report.vtt"))).replace(/<[^>]*>|.* --> .*/g, "");
  const said = async (folder: string) => {
    const { sentences } = JSON.parse(await read(join(folder, "report.json"))) as Narration;
    return sentences.at(-1)!.tokens.map(({ spoken }) => spoken);
  };
  await runWith(["narrate", "report.txt", "-o", "plain"], wish);
  await runWith(["narrate", "report.txt", "-o", "announced", "--announce-quotes"], wish);
  expect((await said("plain")).join(" ")).toBe("we saw it all he said");
  expect((await said("announced")).join(" ")).toBe("quote we saw it all end quote he said");
  expect(await words("announced")).toBe(await words("plain"));
});

test("what cannot be said stops it before the first sound, with the sign and its place", async () => {
  const cwd = await folderWith("Two people were killed ☂ there.");
  const { exitCode, err } = await runWith(["narrate", "report.txt"], { cwd, openStudio: async () => studio });
  expect([exitCode, err]).toEqual([1, expect.stringContaining("☂")]);
  expect(await readdir(cwd)).toEqual(["report.txt"]);
});

test("sound in which other numbers are heard is told, and is no success", async () => {
  const cwd = await folderWith(report);
  const listener = {
    name: "test",
    examine: async () => [{ sentence: 4, expected: "two hundred", heard: "nine hundred" }],
  };
  const { exitCode, out } = await runWith(["narrate", "report.txt"], {
    cwd,
    openStudio: async () => ({ ...studio, listener }),
  });
  expect([exitCode, out]).toEqual([
    1,
    expect.stringContaining('sentence 5: expected "two hundred", heard "nine hundred"'),
  ]);
});

test("a document in another language is refused", async () => {
  const cwd = await folderWith(
    "Hier soir, plusieurs personnes ont été tuées dans la ville, selon les autorités de la région. ".repeat(8),
  );
  const { exitCode, err } = await runWith(["narrate", "report.txt"], { cwd, openStudio: async () => studio });
  expect([exitCode, err]).toEqual([1, expect.stringContaining("(not-narratable)")]);
});

test("the voice is the one that was named; where it cannot be had, nobody else speaks and nothing is written", async () => {
  const cwd = await folderWith(report);
  const named: (string | undefined)[] = [];
  const openStudio = async ({ voice }: { readonly voice?: string | undefined }) => {
    named.push(voice);
    if (voice === undefined) return studio;
    throw new VoiceError({
      ...{ code: "voice-not-available", place: "kokoro-js", value: "not installed" },
      ...{ expectation: "the package", remedy: "Install it." },
    });
  };
  const { exitCode, err, out } = await runWith(["narrate", "report.txt", "--voice", "kokoro:af_heart"], {
    cwd,
    openStudio,
  });
  expect([exitCode, out]).toEqual([1, ""]);
  expect(err).toContain('kokoro-js: "not installed" (voice-not-available)');
  expect(err).toContain("Install it.");
  expect(await readdir(cwd)).toEqual(["report.txt"]);
  expect((await runWith(["narrate", "report.txt"], { cwd, openStudio })).exitCode).toBe(0);
  expect(named).toEqual(["kokoro:af_heart", undefined]);
});

test("of a voice that tells neither words nor times, that it does not", async () => {
  const cwd = await folderWith(report);
  const voice = {
    ...studio.voice,
    async *say(sentences: Parameters<typeof studio.voice.say>[0]) {
      for await (const said of studio.voice.say(sentences)) yield { ...said, times: null, heard: null };
    },
  };
  const { out } = await runWith(["narrate", "report.txt"], { cwd, openStudio: async () => ({ ...studio, voice }) });
  expect(out).toContain("This voice does not tell which words it spoke");
  expect(out).toContain("The times of words are estimated.");
  expect(JSON.parse(await readFile(join(cwd, "report.json"), "utf8"))).toMatchObject({
    ...{ times: "estimated", checks: { words: "not-told" } },
  });
  expect(await readFile(join(cwd, "report.vtt"), "utf8")).toContain("NOTE The voice does not tell");
});
