/**
 * What players and podcast clients read of an MP3: its title, where the article stood and who wrote it, that the voice is artificial, the transcript
 * and the chapters. ID3v2.3, before the sound; the sound itself stays byte for byte what it was.
 *
 * A manifest (sign-sound) goes into these tags as one more frame and is signed over all of them: tags first. Its engine writes them anew as ID3v2.4.
 */
import { ID3Writer } from "browser-id3-writer";
import { digitalSourceType } from "./sign-sound.ts";
import { addressIn, listedChapters, type SoundTags } from "./sound-tags.ts";

/** The library's types leave out what its readme tells. */
type Writer = ID3Writer & { padding?: number; readonly arrayBuffer?: ArrayBuffer };

const language = "eng";

/** `bytes`: an MP3; tags that it has are replaced. */
export function tagMp3(bytes: Uint8Array, tags: SoundTags): Uint8Array {
  const writer: Writer = new ID3Writer(Uint8Array.from(bytes).buffer);
  // The manifest's frame makes the tags longer anyway: nothing can be put into room that was left.
  writer.padding = 0;
  writer.setFrame("TIT2", tags.title);
  // One value: of several, many players show the first alone.
  if (tags.authors.length > 0) writer.setFrame("TPE1", [tags.authors.join(", ")]);
  if (tags.outlet !== null) writer.setFrame("TALB", tags.outlet).setFrame("TPUB", tags.outlet);
  const address = addressIn(tags);
  if (address !== undefined) writer.setFrame("WOAS", address);
  writer
    .setFrame("TLAN", language)
    .setFrame("TLEN", Math.round(tags.duration * 1000))
    .setFrame("TSSE", `${tags.program}; LAME`)
    .setFrame("TXXX", { description: "Voice", value: `${tags.voice} (artificial)` })
    .setFrame("TXXX", { description: "Digital source type", value: digitalSourceType })
    .setFrame("COMM", { language, description: "", text: tags.disclosure })
    .setFrame("USLT", { language, description: "Transcript", lyrics: tags.transcript });
  addChapters(writer, tags);
  writer.addTag();
  return new Uint8Array(writer.arrayBuffer!);
}

/** As podcast clients read them (ID3v2 Chapter Frame Addendum 1.0), in milliseconds. */
function addChapters(writer: ID3Writer, tags: SoundTags): void {
  const listed = listedChapters(tags);
  for (const [i, { title, from }] of listed.entries()) {
    const to = listed[i + 1]?.from ?? tags.duration;
    const [startTime, endTime] = [from, to].map((seconds) => Math.round(seconds * 1000));
    writer.setFrame("CHAP", { id: `c${i}`, startTime: startTime!, endTime: endTime!, subFrames: { TIT2: title } });
  }
  if (listed.length === 0) return;
  const childElementIds = listed.map((_, i) => `c${i}`);
  writer.setFrame("CTOC", { id: "toc", ordered: true, topLevel: true, childElementIds });
}
