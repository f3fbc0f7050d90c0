/** Sound and what it says of itself, for specs. */
import type { SoundEncoder } from "../narration/sound-encoder.ts";
import type { SoundTags } from "./sound-tags.ts";

export const madeUpTags: SoundTags = {
  title: "Brücke stürzt ein: “at least 24” dead 🌉",
  outlet: "The Harbour Post",
  authors: ["Ana Brandl", "Jo Okafor"],
  url: "https://harbour.example/brücke?a=1",
  disclosure: "This article is read by an artificial voice.",
  transcript: "At least 24 people died.\nOfficials said so.",
  voice: "Flite, voice rms",
  program: "Tollbook 0.1.0",
  duration: 12.3456,
  chapters: [
    { title: "Headline", from: 0.07 },
    { title: "A note", from: 9 },
  ],
};

/** A tone of one second. */
export async function toneOf(openEncoder: (rate: number) => Promise<SoundEncoder>): Promise<Uint8Array> {
  const encoder = await openEncoder(16000);
  const samples = Float32Array.from({ length: 16000 }, (_, i) => 0.3 * Math.sin(i / 9));
  return Buffer.concat([await encoder.encode(samples), await encoder.finish()]);
}
