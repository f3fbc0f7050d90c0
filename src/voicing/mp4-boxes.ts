/**
 * What the library that writes MP4 files leaves to be desired of their boxes (ISO/IEC 14496-12): dates, which would make another file of the same sound
 * each time, and the list of chapters.
 *
 * Not here: packets and their times (opus-track), tags (tag-mp4).
 */

export interface Box {
  readonly type: string;
  /** Of its size, which stands before its type. */
  readonly start: number;
  readonly end: number;
}

const headerSize = 8;
const holders: ReadonlySet<string> = new Set(["moov", "trak", "mdia", "minf", "stbl", "udta"]);
const dated: ReadonlySet<string> = new Set(["mvhd", "tkhd", "mdhd"]);
/** Behind version and flags: when it was made and when changed, in four bytes each, or in eight in version 1. */
const dates = (version: number) => ({ from: headerSize + 4, length: version === 1 ? 16 : 8 });

/** All boxes that are not sound, outer ones before those in them. `bytes` begin with a box. */
export function* boxesIn(bytes: Uint8Array, from = 0, to = bytes.length): Generator<Box> {
  const view = viewOf(bytes);
  for (let at = from; at + headerSize <= to; ) {
    const size = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + headerSize));
    // Longer than 4 GB, or to the end of the file: sound, behind which nothing stands that is looked for.
    if (size < headerSize) return;
    yield { type, start: at, end: at + size };
    if (holders.has(type)) yield* boxesIn(bytes, at + headerSize, at + size);
    at += size;
  }
}

/** When the file was made is left out: the same sound is the same file. */
export function clearDates(bytes: Uint8Array): Uint8Array {
  for (const { type, start } of boxesIn(bytes)) {
    if (!dated.has(type)) continue;
    const { from, length } = dates(bytes[start + headerSize]!);
    bytes.fill(0, start + from, start + from + length);
  }
  return bytes;
}

/** The file with one more box at the end of its user data, which it must have before its sound. */
export function addUserData(bytes: Uint8Array, box: Uint8Array): Uint8Array {
  const boxes = [...boxesIn(bytes)];
  const userData = boxes.find(({ type }) => type === "udta");
  if (userData === undefined) throw new Error("the MP4 file has no user data");
  const longer = new Uint8Array(bytes.length + box.length);
  longer.set(bytes.subarray(0, userData.end));
  longer.set(box, userData.end);
  longer.set(bytes.subarray(userData.end), userData.end + box.length);
  const view = viewOf(longer);
  const enlarge = (at: number) => view.setUint32(at, view.getUint32(at) + box.length);
  for (const { type, start, end } of boxes) {
    if (type === "moov" || (type === "udta" && start === userData.start)) enlarge(start);
    // Where the chunks of sound stand, which now is further behind.
    if (type === "stco") for (let at = start + 16; at < end; at += 4) enlarge(at);
  }
  return longer;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength);
