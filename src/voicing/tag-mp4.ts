/**
 * What players read of an MP4: the same that stands in the tags of an MP3 (tag-mp3), in the items that iTunes began and most players know. The sound
 * stays packet for packet what it was; the fragments in which it was made become one whole, in which players find every second at once.
 *
 * A manifest (sign-sound) goes into the file as a box of its own and is signed over all of it: tags first.
 */
import { BufferSource, BufferTarget, EncodedPacketSink, Input, type MetadataTags, MP4 } from "mediabunny";
import { addUserData, clearDates } from "./mp4-boxes.ts";
import { openOpusTrack } from "./opus-track.ts";
import { digitalSourceType } from "./sign-sound.ts";
import { addressIn, listedChapters, type SoundTags } from "./sound-tags.ts";

/** `bytes`: an MP4 of Opus; tags that it has are replaced. */
export async function tagMp4(bytes: Uint8Array, tags: SoundTags): Promise<Uint8Array> {
  const input = new Input({ source: new BufferSource(bytes), formats: [MP4] });
  const track = await input.getPrimaryAudioTrack();
  const config = await track?.getDecoderConfig();
  if (!track || !config) throw new Error("the MP4 file has no sound");
  const target = new BufferTarget();
  const tagged = await openOpusTrack({ target, config, tags: itemsOf(tags) });
  for await (const packet of new EncodedPacketSink(track).packets()) await tagged.add(packet);
  await tagged.finish();
  return addUserData(clearDates(new Uint8Array(target.buffer!)), chapterList(tags));
}

function itemsOf(tags: SoundTags): MetadataTags {
  const { title, outlet, authors, disclosure, transcript, voice, program } = tags;
  const address = addressIn(tags);
  return {
    ...{ title, comment: disclosure, lyrics: transcript },
    // One value: of several, many players show the first alone.
    ...(authors.length > 0 ? { artist: authors.join(", ") } : {}),
    ...(outlet !== null ? { album: outlet } : {}),
    raw: {
      ...(outlet !== null ? { "©pub": outlet } : {}),
      // The address of what the sound was made of, as podcasts' files carry it.
      ...(address !== undefined ? { purl: address } : {}),
      "©too": `${program}; libopus`,
      "©nrt": `${voice} (artificial)`,
      desc: `Voice: ${voice} (artificial). Digital source type: ${digitalSourceType}`,
    },
  };
}

/** Chapters as Nero wrote them first and players read them: where each begins, in ten-millionths of a second, and its title in at most 255 bytes. */
function chapterList(tags: SoundTags): Uint8Array {
  const entries = listedChapters(tags).map(({ title, from }) => {
    const name = shortened(title);
    const head = Buffer.alloc(9);
    head.writeBigUInt64BE(BigInt(Math.round(from * 10_000_000)));
    head[8] = name.length;
    return Buffer.concat([head, name]);
  });
  const body = Buffer.concat(entries);
  const head = Buffer.alloc(17);
  head.writeUInt32BE(head.length + body.length);
  head.write("chpl", 4, "latin1");
  // Version 1; flags and four bytes of nothing follow.
  head[8] = 1;
  head[16] = entries.length;
  return Uint8Array.from(Buffer.concat([head, body]));
}

/** No character is cut. */
function shortened(title: string): Buffer {
  let short = title;
  while (Buffer.byteLength(short) > 255) short = [...short].slice(0, -1).join("");
  return Buffer.from(short);
}
