/**
 * How many bytes more the files of a ZIP archive have when they are unpacked: an archive of a kilobyte can hold a gigabyte, and what
 * it says of its own sizes is not believed.
 */
import { inflateRawSync } from "node:zlib";

const [centralEntry, endOfDirectory] = [0x02014b50, 0x06054b50];
const deflated = 8;

/** Counts no further than to `most`, which stands also for what cannot be unpacked. 0 for what is no archive. */
export function gainOfUnpacking(bytes: Uint8Array, most: number): number {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (archive.length < 4 || archive.readUInt16BE(0) !== 0x504b) return 0;
  try {
    let gained = 0;
    for (const file of deflatedFilesIn(archive)) {
      // Throws where it would be more.
      const { length } = inflateRawSync(file, { maxOutputLength: file.length + most - gained });
      gained += Math.max(0, length - file.length);
    }
    return Math.min(gained, most);
  } catch {
    return most;
  }
}

/** Throws a RangeError where the directory does not stand where it says, or leads outside the archive: others would read it otherwise. */
function* deflatedFilesIn(archive: Buffer): Generator<Buffer> {
  const end = archive.lastIndexOf(signature(endOfDirectory));
  let at = archive.readUInt32LE(end + 16);
  if (at + archive.readUInt32LE(end + 12) !== end) throw new RangeError("the directory does not end where it should");
  while (archive.readUInt32LE(at) === centralEntry) {
    const [packed, local] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 42)];
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    if (archive.readUInt16LE(at + 10) === deflated) yield archive.subarray(start, start + packed);
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
}

function signature(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}
