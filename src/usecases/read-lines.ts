/**
 * The lines of a byte stream, split at line feeds only: JSON strings may hold U+2028, which other readers split at.
 * A line may be as long as memory is; one beyond `longest` bytes is told as such and passed over.
 *
 *   for await (const { number, bytes } of readLines(stdin)) …
 *
 * Not here: decoding and parsing.
 */

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without the line's end; null when the line is longer than what is kept. */
  readonly bytes: Uint8Array | null;
}

/** Far beyond the largest page that reading takes (50 MB), far below what a string can hold. */
export const longestLine = 128 * 1024 * 1024;

const lineFeed = 10;
const carriageReturn = 13;

export async function* readLines(
  stream: AsyncIterable<Uint8Array | string>,
  longest = longestLine,
): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  const take = (): Line => {
    const bytes = length > longest ? null : withoutReturn(held.length === 1 ? held[0]! : Buffer.concat(held));
    held = [];
    length = 0;
    return { number: number++, bytes };
  };
  const hold = (bytes: Uint8Array): void => {
    length += bytes.length;
    if (length <= longest) held.push(bytes);
    else held = [];
  };
  for await (const piece of stream) {
    const chunk = typeof piece === "string" ? Buffer.from(piece) : piece;
    let at = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, at)) {
      hold(chunk.subarray(at, end));
      yield take();
      at = end + 1;
    }
    if (at < chunk.length) hold(chunk.subarray(at));
  }
  if (length > 0) yield take();
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
}

/** Whether the line holds nothing but white space. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === carriageReturn);
}
