/**
 * The file of the listing, of which a line is read when it is asked for: decoding and parsing all of it would take longer than most drafts.
 *
 * It is JSON of one object, with a line for each bucket, in the order of their keys: {"countries":…,⏎"areas":…,⏎"rows":{⏎"abu":"…",⏎…⏎}}
 */
import { readFileSync } from "node:fs";

type Names = Readonly<Record<string, string>>;

export interface ListingFile {
  /** ISO names by code. */
  readonly countries: Names;
  /** Names of first-level areas by code. */
  readonly areas: Names;
  /** The rows of a bucket, "" where it has none. */
  readonly rowsOf: (bucket: string) => string;
}

/** Throws what reading throws, and a SyntaxError for a file that is not laid out so. */
export function readListing(path: URL): ListingFile {
  const bytes = readFileSync(path);
  const areas = bytes.indexOf("\n") + 1;
  const rows = bytes.indexOf("\n", areas) + 1;
  const first = bytes.indexOf("\n", rows) + 1;
  return {
    countries: fieldOf(bytes.toString("utf8", 0, areas)),
    areas: fieldOf(bytes.toString("utf8", areas, rows)),
    rowsOf(bucket) {
      const line = findLine(bytes, first, bucket);
      return line === undefined ? "" : fieldOf(line);
    },
  };
}

/** The line that begins with the key; halves what is left of the lines from `first` on. */
function findLine(bytes: Buffer, first: number, key: string): string | undefined {
  for (let [low, high] = [first, bytes.length]; low < high; ) {
    const start = Math.max(first, bytes.lastIndexOf("\n", Math.floor((low + high) / 2) - 1) + 1);
    const end = bytes.indexOf("\n", start) + 1;
    const found = bytes.toString("utf8", start + 1, bytes.indexOf('"', start + 1));
    // The last line, which closes the object, is behind all.
    const isLast = end === bytes.length;
    if (!isLast && found === key) return bytes.toString("utf8", start, end);
    if (!isLast && found < key) low = end;
    else high = start;
  }
  return undefined;
}

/** The value of the one field that a line has, whatever stands around it. */
function fieldOf<Value>(line: string): Value {
  const field = line.trimEnd().replace(/^\{|,$/g, "");
  return Object.values(JSON.parse(`{${field}}`) as Record<string, Value>)[0]!;
}
