import { beforeAll, expect, test } from "vitest";
import { madeUpTags as tags, toneOf } from "./made-up-sound.spec-kit.ts";
import { type Mp4, readMp4 } from "./mp4.spec-kit.ts";
import { openOpusEncoder } from "./opus-encoder.ts";
import { tagMp4 } from "./tag-mp4.ts";

let tagged: Uint8Array;
let read: Mp4;
beforeAll(async () => {
  tagged = await tagMp4(await toneOf(openOpusEncoder), tags);
  read = readMp4(tagged);
});

test("title, outlet, authors, disclosure, voice, transcript and chapters can be read from the file", () => {
  expect(read.items).toEqual({
    "©nam": tags.title,
    "©ART": "Ana Brandl, Jo Okafor",
    "©alb": "The Harbour Post",
    "©pub": "The Harbour Post",
    purl: "https://harbour.example/br%C3%BCcke?a=1",
    "©too": "Tollbook 0.1.0; libopus",
    "©nrt": "Flite, voice rms (artificial)",
    desc: "Voice: Flite, voice rms (artificial). Digital source type: http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
    "©cmt": tags.disclosure,
    "©lyr": tags.transcript,
  });
  expect(read.chapters).toEqual(["0.07 Headline", "9 A note"]);
});

test("they stand before the sound, in one file without fragments, the same each time, and are replaced", async () => {
  expect(read.outer).toEqual(["ftyp", "moov", "mdat"]);
  expect(Buffer.from(await tagMp4(await toneOf(openOpusEncoder), tags)).equals(tagged)).toBe(true);
  expect(Buffer.from(await tagMp4(tagged, tags)).equals(tagged)).toBe(true);
  const other = readMp4(await tagMp4(tagged, { ...tags, title: "Other", chapters: [] }));
  expect(other).toEqual({ ...read, chapters: [], items: { ...read.items, "©nam": "Other" } });
});

test("what is not known stands not in the tags", async () => {
  const { items } = readMp4(await tagMp4(tagged, { ...tags, outlet: null, authors: [], url: "no address" }));
  expect(Object.keys(items).filter((name) => ["©ART", "©alb", "©pub", "purl"].includes(name))).toEqual([]);
});

test("a title that is longer than a chapter may have is cut behind a whole character", async () => {
  const chapters = [{ title: `x${"ü".repeat(200)}`, from: 0 }];
  expect(readMp4(await tagMp4(tagged, { ...tags, chapters })).chapters).toEqual([`0 x${"ü".repeat(127)}`]);
});
