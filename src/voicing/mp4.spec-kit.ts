/** Reads MP4 files of Opus for specs, by the format's own documents and by no library that also writes them. */
import { createDecoder } from "libopus-wasm";

export interface Mp4 {
  /** Texts by item: "©nam". */
  readonly items: Readonly<Record<string, string>>;
  /** "0.5 Headline", in seconds. */
  readonly chapters: readonly string[];
  /** Of the edit list: samples that are left out at the beginning, and seconds that are heard. */
  readonly edit: { readonly skipped: number; readonly heard: number };
  /** What decoders are told to skip. */
  readonly preSkip: number;
  readonly packets: readonly Uint8Array[];
  /** Types of the outermost boxes. */
  readonly outer: readonly string[];
}

interface Box {
  readonly type: string;
  readonly body: Buffer;
}

function boxesOf(bytes: Buffer): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = bytes.readUInt32BE(at);
    if (size < 8 || at + size > bytes.length) throw new Error(`a box of ${size} bytes at ${at} of ${bytes.length}`);
    boxes.push({ type: bytes.toString("latin1", at + 4, at + 8), body: bytes.subarray(at + 8, at + size) });
    at += size;
  }
  return boxes;
}

/** `path`: "moov/trak/mdia". */
function bodyAt(bytes: Buffer, path: string): Buffer {
  return path.split("/").reduce((body, type) => {
    const found = boxesOf(body).find((box) => box.type === type);
    if (found === undefined) throw new Error(`no ${type} of ${path}`);
    return found.body;
  }, bytes);
}

export function readMp4(bytes: Uint8Array): Mp4 {
  const file = Buffer.from(bytes);
  const table = bodyAt(file, "moov/trak/mdia/minf/stbl");
  const elst = bodyAt(file, "moov/trak/edts/elst");
  const unitsPerSecond = bodyAt(file, "moov/mvhd").readUInt32BE(12);
  // Behind the description's header and 28 bytes of the sound's: the box of the codec.
  const dOps = bodyAt(bodyAt(table, "stsd").subarray(8 + 8 + 28), "dOps");
  return {
    ...{ items: itemsOf(file), chapters: chaptersOf(file), packets: packetsOf(file, table) },
    edit: { heard: elst.readUInt32BE(8) / unitsPerSecond, skipped: elst.readInt32BE(12) },
    preSkip: dOps.readUInt16BE(2),
    outer: boxesOf(file).map(({ type }) => type),
  };
}

function itemsOf(file: Buffer): Record<string, string> {
  const list = bodyAt(bodyAt(file, "moov/udta/meta").subarray(4), "ilst");
  return Object.fromEntries(
    boxesOf(list).map(({ type, body }) => [type, bodyAt(body, "data").subarray(8).toString("utf8")]),
  );
}

function chaptersOf(file: Buffer): string[] {
  const chpl = bodyAt(file, "moov/udta/chpl");
  const chapters: string[] = [];
  for (let at = 9; chapters.length < chpl[8]!; ) {
    const end = at + 9 + chpl[at + 8]!;
    chapters.push(`${Number(chpl.readBigUInt64BE(at)) / 1e7} ${chpl.toString("utf8", at + 9, end)}`);
    at = end;
  }
  return chapters;
}

/** Chunk by chunk, from where the table says that each begins. */
function packetsOf(file: Buffer, table: Buffer): Uint8Array[] {
  const [stsz, stco, stsc] = ["stsz", "stco", "stsc"].map((type) => bodyAt(table, type)) as [Buffer, Buffer, Buffer];
  const packets: Uint8Array[] = [];
  let run = 0;
  for (let chunk = 0; chunk < stco.readUInt32BE(4); chunk++) {
    if (run + 1 < stsc.readUInt32BE(4) && stsc.readUInt32BE(8 + 12 * (run + 1)) === chunk + 1) run++;
    let at = stco.readUInt32BE(8 + 4 * chunk);
    for (let i = 0; i < stsc.readUInt32BE(8 + 12 * run + 4); i++) {
      const size = stsz.readUInt32BE(12 + 4 * packets.length);
      packets.push(file.subarray(at, at + size));
      at += size;
    }
  }
  return packets;
}

/** What is heard of it, 48,000 samples a second. */
export async function decodeMp4({ packets, edit }: Mp4): Promise<Float32Array> {
  const decoder = await createDecoder({ sampleRate: 48000, channels: 1 });
  const frames = packets.map((packet) => decoder.decodeFloat(packet));
  decoder.free();
  const samples = Float32Array.from(frames.flatMap((frame) => [...frame]));
  return samples.subarray(edit.skipped, edit.skipped + Math.round(edit.heard * 48000));
}
