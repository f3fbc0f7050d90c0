/** Reads ID3v2.3 and 2.4 tags for specs, by the format's own documents and by no library that also writes them. */

export interface Id3 {
  readonly version: number;
  /** Texts by frame, or by frame and description: "TIT2", "TXXX:Voice", "COMM:". Frames that are no text have their size. */
  readonly frames: Readonly<Record<string, string>>;
  /** In order. */
  readonly names: readonly string[];
  /** Bytes before the sound. */
  readonly length: number;
}

export function readId3(bytes: Uint8Array): Id3 {
  const file = Buffer.from(bytes);
  if (file.toString("latin1", 0, 3) !== "ID3") throw new Error("no ID3 tag");
  const version = file[3]!;
  const length = 10 + syncsafe(file, 6);
  const frames: Record<string, string> = {};
  const names: string[] = [];
  for (let at = 10; at + 10 <= length && file[at] !== 0; ) {
    const name = file.toString("latin1", at, at + 4);
    const size = version === 4 ? syncsafe(file, at + 4) : file.readUInt32BE(at + 4);
    const [key, text] = readFrame(name, file.subarray(at + 10, at + 10 + size));
    frames[key] = text;
    names.push(name);
    at += 10 + size;
  }
  return { version, frames, names, length };
}

const syncsafe = (file: Buffer, at: number) =>
  (file[at]! << 21) | (file[at + 1]! << 14) | (file[at + 2]! << 7) | file[at + 3]!;

function readFrame(name: string, body: Buffer): [string, string] {
  if (name.startsWith("W") && name !== "WXXX") return [name, body.toString("latin1")];
  if (name === "TXXX") {
    const [description, value] = textsOf(body[0]!, body.subarray(1));
    return [`TXXX:${description}`, value!];
  }
  if (name === "COMM" || name === "USLT") {
    const [description, value] = textsOf(body[0]!, body.subarray(4));
    return [`${name}:${description}`, value!];
  }
  if (name === "CHAP") {
    const end = body.indexOf(0);
    const id = body.toString("latin1", 0, end);
    const [, title] = readFrame("TIT2", body.subarray(end + 1 + 16 + 10));
    return [`CHAP:${id}`, `${body.readUInt32BE(end + 1)}–${body.readUInt32BE(end + 5)} ${title}`];
  }
  if (name.startsWith("T")) return [name, textsOf(body[0]!, body.subarray(1)).join("/")];
  return [name, `${body.length} bytes`];
}

/** Texts that are parted by an end of text, in one of the four encodings. */
function textsOf(encoding: number, body: Buffer): string[] {
  if (encoding === 0 || encoding === 3) return trimmed(body.toString(encoding === 0 ? "latin1" : "utf8").split("\0"));
  const units = Array.from({ length: Math.floor(body.length / 2) }, (_, i) => body.readUInt16LE(2 * i));
  return trimmed(String.fromCharCode(...units.filter((unit) => unit !== 0xfeff)).split("\0"));
}

const trimmed = (texts: string[]) => (texts.length > 1 && texts.at(-1) === "" ? texts.slice(0, -1) : texts);
