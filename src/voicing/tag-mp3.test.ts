import { expect, test } from "vitest";
import { readId3 } from "./id3.spec-kit.ts";
import { madeUpTags as tags, toneOf } from "./made-up-sound.spec-kit.ts";
import { openMp3Encoder } from "./mp3-encoder.ts";
import { tagMp3 } from "./tag-mp3.ts";

const tone = () => toneOf(openMp3Encoder);

test("title, outlet, authors, disclosure, voice, transcript and chapters can be read from the file", async () => {
  const { frames, version } = readId3(tagMp3(await tone(), tags));
  expect(version).toBe(3);
  expect(frames).toEqual({
    TIT2: tags.title,
    TPE1: "Ana Brandl, Jo Okafor",
    TALB: "The Harbour Post",
    TPUB: "The Harbour Post",
    WOAS: "https://harbour.example/br%C3%BCcke?a=1",
    TLAN: "eng",
    TLEN: "12346",
    TSSE: "Tollbook 0.1.0; LAME",
    "TXXX:Voice": "Flite, voice rms (artificial)",
    "TXXX:Digital source type": "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
    "COMM:": tags.disclosure,
    "USLT:Transcript": tags.transcript,
    "CHAP:c0": "70–9000 Headline",
    "CHAP:c1": "9000–12346 A note",
    CTOC: expect.stringContaining("bytes"),
  });
});

test("the sound stays byte for byte what it was, the file the same each time, and tags are replaced", async () => {
  const plain = await tone();
  const tagged = tagMp3(plain, tags);
  expect(Buffer.from(tagged.subarray(readId3(tagged).length)).equals(plain)).toBe(true);
  expect(Buffer.from(tagMp3(await tone(), tags)).equals(tagged)).toBe(true);
  expect(Buffer.from(tagMp3(tagged, tags)).equals(tagged)).toBe(true);
  expect(readId3(tagMp3(tagged, { ...tags, title: "Other" })).frames.TIT2).toBe("Other");
});

test("what is not known stands not in the tags", async () => {
  const bare = { ...tags, outlet: null, authors: [], url: "no address", chapters: [] };
  const { names } = readId3(tagMp3(await tone(), bare));
  expect(names.filter((name) => ["TPE1", "TALB", "TPUB", "WOAS", "CHAP", "CTOC"].includes(name))).toEqual([]);
});
