/**
 * MP4 files of one channel of Opus (RFC 6716; "Encapsulation of Opus in ISO Base Media File Format", 0.8.1). Packets of the encoder's first samples, which
 * are no sound yet, have times before zero: an edit list leaves them out of what is heard.
 *
 * Not here: encoding (opus-encoder), what the file says of itself (tag-mp4).
 */
import {
  BufferTarget,
  EncodedAudioPacketSource,
  type EncodedPacket,
  type MetadataTags,
  Mp4OutputFormat,
  Output,
  type Target,
} from "mediabunny";

/** Samples a second of Opus in MP4, whatever the encoder was given. */
export const opusRate = 48000;

export interface OpusTrackOptions {
  /** A buffer gets a file with all that players look for before its sound; what else takes bytes, fragments of a second that can be played as they come. */
  readonly target: Target;
  readonly config: AudioDecoderConfig;
  readonly tags?: MetadataTags;
}

export interface OpusTrack {
  add(packet: EncodedPacket): Promise<void>;
  finish(): Promise<void>;
}

export async function openOpusTrack({ target, config, tags = {} }: OpusTrackOptions): Promise<OpusTrack> {
  const fastStart = target instanceof BufferTarget ? "in-memory" : "fragmented";
  const output = new Output({ format: new Mp4OutputFormat({ fastStart }), target });
  const source = new EncodedAudioPacketSource("opus");
  output.addAudioTrack(source, { languageCode: "eng" });
  output.setMetadataTags(tags);
  await output.start();
  return {
    add: (packet) => source.add(packet, { decoderConfig: config }),
    finish: () => output.finalize(),
  };
}

/** What decoders are told of the track (RFC 7845, section 5.1). `preSkip`: samples at `opusRate` before the sound; `rate`: of what was encoded. */
export function opusConfig(preSkip: number, rate: number): AudioDecoderConfig {
  const head = Buffer.from("OpusHead\x01\x01".padEnd(19, "\0"), "latin1");
  head.writeUInt16LE(preSkip, 10);
  head.writeUInt32LE(rate, 12);
  return { codec: "opus", numberOfChannels: 1, sampleRate: opusRate, description: Uint8Array.from(head) };
}
