/**
 * Where the records of a segment begin and end, and which stretches are no whole record.
 *
 * A stretch behind which no record begins is the torn tail of a write that was cut off: it was never acknowledged.
 * A stretch with records behind it is damage to what was kept, and stays where it is.
 */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
}

export interface Bounds {
  readonly records: readonly Stretch[];
  readonly damaged: readonly Stretch[];
  readonly tail: Stretch | null;
}

const beginning = Buffer.from("WARC/1.1\r\n");
const endOfHeaders = Buffer.from("\r\n\r\n");
const longestHeader = 1 << 20;

/** The bounds of the records in `bytes` from `start` on. */
export function findRecordBounds(bytes: Buffer, start = 0): Bounds {
  const records: Stretch[] = [];
  const damaged: Stretch[] = [];
  let offset = start;
  while (offset < bytes.length) {
    const length = lengthOfRecord(bytes, offset);
    if (length !== undefined) {
      records.push({ offset, length });
      offset += length;
      continue;
    }
    const next = findNextRecord(bytes, offset + 1);
    if (next === undefined) return { records, damaged, tail: { offset, length: bytes.length - offset } };
    damaged.push({ offset, length: next - offset });
    offset = next;
  }
  return { records, damaged, tail: null };
}

/** Bytes from `offset` to the end of the record's closing blank lines; undefined when there is no whole record. */
function lengthOfRecord(bytes: Buffer, offset: number): number | undefined {
  if (!bytes.subarray(offset, offset + beginning.length).equals(beginning)) return undefined;
  const endOfHead = bytes.subarray(offset, offset + longestHeader).indexOf(endOfHeaders);
  if (endOfHead < 0) return undefined;
  const head = bytes.toString("latin1", offset, offset + endOfHead);
  const contentLength = /\r\nContent-Length: *(\d{1,10})(?:\r\n|$)/i.exec(head)?.[1];
  if (contentLength === undefined) return undefined;
  const end = offset + endOfHead + endOfHeaders.length + Number(contentLength);
  if (!bytes.subarray(end, end + endOfHeaders.length).equals(endOfHeaders)) return undefined;
  return end + endOfHeaders.length - offset;
}

/** A document may itself contain WARC: only a beginning that leads to a whole record counts. */
function findNextRecord(bytes: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf(beginning, from); at >= 0; at = bytes.indexOf(beginning, at + 1)) {
    if (lengthOfRecord(bytes, at) !== undefined) return at;
  }
  return undefined;
}
