/** The voice in the cloud, beside a server on this machine that answers as OpenAI's speech endpoint does. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { sentenceOf } from "../narration/made-up-script.spec-kit.ts";
import type { Said } from "../narration/voice.ts";
import { VoiceError } from "../narration/voice-error.ts";
import { openCloudVoice } from "./cloud-voice.ts";
import { loadSpeechKit } from "./load-speech-kit.ts";
import { waveOf } from "./wave.spec-kit.ts";

const key = "sk-of-nobody-1234";
const endings: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(endings.splice(0).map((end) => end())));

interface Asked {
  readonly url: string;
  readonly key: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A server that answers each question with `answer`, and what it was asked. */
async function serverThat(answer: (response: ServerResponse, count: number) => void) {
  const asked: Asked[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    asked.push({ url: request.url!, key: request.headers.authorization, body: JSON.parse(body || "{}") });
    answer(response, asked.length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  endings.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { asked, address: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`) };
}

const sends = (bytes: Uint8Array) => (response: ServerResponse) => response.end(bytes);
const choiceAt = (address: URL) => ({ ...{ model: "tts-1", voice: "alloy", key, rate: 24000 }, address });
const report = [sentenceOf("Two people died, he said."), sentenceOf("Nobody was hurt.")];

async function saidBy(address: URL, patience?: number): Promise<Said[]> {
  const voice = await openCloudVoice(choiceAt(address), patience === undefined ? {} : { patience });
  const all: Said[] = [];
  for await (const said of voice.say(report)) all.push(said);
  return all;
}

const faultAt = (address: URL, patience?: number) =>
  saidBy(address, patience).then(
    () => expect.fail("it spoke"),
    (error: unknown) => {
      expect(error).toBeInstanceOf(VoiceError);
      expect(JSON.stringify(error) + (error as Error).stack).not.toContain(key);
      return error as VoiceError;
    },
  );

test("each sentence is asked for as WAVE, in order, with the key that was named and no other", async () => {
  const { asked, address } = await serverThat(sends(waveOf(2)));
  const all = await saidBy(address);
  const common = { model: "tts-1", voice: "alloy", response_format: "wav" };
  expect(asked).toMatchObject([
    { url: "/v1/audio/speech", key: `Bearer ${key}`, body: { ...common, input: "Two people died, he said." } },
    { url: "/v1/audio/speech", body: { ...common, input: "Nobody was hurt." } },
  ]);
  expect(all.map(({ samples, times, heard }) => [samples.length, times, heard])).toEqual([
    [48000, null, null],
    [48000, null, null],
  ]);
  expect(Math.max(...all[0]!.samples)).toBeCloseTo(0.3, 2);
}, 20_000);

test("it is called a cloud's voice, at which address, and never the same as another's", async () => {
  const choice = choiceAt(new URL("https://api.example.org/v1"));
  const voices = await Promise.all(
    [
      choice,
      { ...choice, address: new URL("https://api.example.net/v1") },
      { ...choice, model: "tts-1-alloy", voice: "b" },
      { ...choice, model: "tts-1", voice: "alloy-b" },
      { ...choice, model: "../../TTS 1", voice: "a".repeat(300) },
    ].map((one) => openCloudVoice(one)),
  );
  expect(voices[0]!.name).toBe("cloud voice alloy of tts-1 at api.example.org");
  expect(voices[0]!.version).toBe("not-told");
  const ids = voices.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^cloud-[a-z0-9-]{1,60}$/);
  for (const id of ids) expect(ids.filter((other) => other.startsWith(`${id}-`))).toEqual([]);
});

test.each([
  ["sound of another rate", waveOf(2, { rate: 22050 }), "22050 samples a second", "TOLLBOOK_CLOUD_RATE to 22050"],
  ["two channels", waveOf(2, { channels: 2 }), "one channel", "model that answer so"],
  ["another format", Buffer.from("ID3 and so on, long enough"), "no WAVE file", "model that answer so"],
  ["silence", waveOf(2, { amplitude: 0 }), "silence", "model that answer so"],
  ["a sentence that breaks off", waveOf(0.1), "0.10 s of sound for 5 words", "model that answer so"],
])("%s is refused and told", async (_, bytes, value, remedy) => {
  const { address } = await serverThat(sends(bytes));
  const fault = await faultAt(address);
  expect(fault).toMatchObject({ code: "voice-failed", place: `tts-1/alloy at ${address.host}, sentence 1` });
  expect(fault.value).toContain(value);
  expect(fault.remedy).toContain(remedy);
});

test("a key that is refused is told, and not printed though the server repeats it", async () => {
  const { asked, address } = await serverThat((response) => {
    response.writeHead(401, { "content-type": "application/json" });
    response.end(JSON.stringify({ error: { message: `Incorrect API key provided: ${key}.`, type: "", code: "" } }));
  });
  const fault = await faultAt(address);
  expect(fault.value).toBe("401: Incorrect API key provided: (key).");
  expect(fault.remedy).toContain("TOLLBOOK_CLOUD_KEY");
  expect(asked).toHaveLength(1);
});

test("what may pass is tried again", async () => {
  const { asked, address } = await serverThat((response, count) => {
    if (count === 1) response.writeHead(503, { "retry-after-ms": "1" }).end();
    else response.end(waveOf(2));
  });
  expect(await saidBy(address)).toHaveLength(2);
  expect(asked).toHaveLength(3);
}, 20_000);

test("a server that does not answer ends it, as does one that sends on elsewhere", async () => {
  const silent = await serverThat(() => {});
  expect((await faultAt(silent.address, 200)).value).toBe("no answer in time");
  const other = await serverThat(sends(waveOf(2)));
  const { address } = await serverThat((response) => {
    response.writeHead(307, { location: `${other.address.href}/audio/speech` }).end();
  });
  await faultAt(address, 500);
  expect(other.asked).toEqual([]);
}, 20_000);

test("a voice that is closed asks no more", async () => {
  const { address } = await serverThat(() => {});
  const voice = await openCloudVoice(choiceAt(address));
  const first = voice.say(report)[Symbol.asyncIterator]().next();
  await voice.close();
  await expect(first).rejects.toThrow(VoiceError);
});

test("without the packages it is told what to install", async () => {
  const load = () => loadSpeechKit({ ai: () => import("a-package-that-nobody-has" as string) });
  await expect(openCloudVoice(choiceAt(new URL("https://a.example/v1")), { load })).rejects.toMatchObject({
    code: "voice-not-available",
    remedy: expect.stringContaining("npm install ai@6 @ai-sdk/openai@3"),
  });
});
