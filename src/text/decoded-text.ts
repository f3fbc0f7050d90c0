/**
 * Bytes read as characters under a charset, with the way back: index of a character → offset of its first byte.
 * Bytes that are wrong under the charset become U+FFFD, as in browsers; nothing throws on them.
 *
 * Not here: finding out which charset it is (reading/charset).
 */

export interface DecodedText {
  readonly text: string;
  /** Offset in the source's bytes of the UTF-16 code unit at `index`; the length of the bytes for the end of the text. */
  byteOffsetOf(index: number): number;
}

/** One offset is kept for so many characters; those between are counted anew when asked for. */
const stride = 512;

/** A character boundary: so many UTF-16 code units stand before that byte. */
interface Mark {
  readonly units: number;
  readonly byte: number;
}

/** From a mark on, the last boundary at or before `units`: inside a surrogate pair there is none. */
type Walk = (from: Mark, units: number) => Mark;

/**
 * Decodes `bytes` from `start` (behind a byte order mark) as `charset`, a label that TextDecoder knows.
 * Throws a RangeError for an unknown label.
 */
export function decodeBytes(bytes: Uint8Array, charset: string, start = 0): DecodedText {
  const decoder = new TextDecoder(charset, { ignoreBOM: true });
  const text = readAs(decoder, bytes.subarray(start));
  const size = bytes.length - start;
  if (text.length === size) return { text, byteOffsetOf: (index) => start + index };
  if (decoder.encoding.startsWith("utf-16")) {
    return { text, byteOffsetOf: (index) => Math.min(start + index * 2, bytes.length) };
  }
  const walk = decoder.encoding === "utf-8" ? walkUtf8(bytes) : walkLegacy(bytes, decoder.encoding);
  return { text, byteOffsetOf: offsetsByWalking(walk, text.length, start) };
}

/** What windows-1252 has at 0x80 to 0x9F; five places are empty and stay control characters (WHATWG Encoding). */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function readAs(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== "windows-1252") return text;
  // Several releases of Node read windows-1252 as Latin-1, so that curly quotation marks become control characters.
  return text.replace(/[\u0080-\u009F]/g, (character: string) => windows1252[character.charCodeAt(0) - 0x80]!);
}

function offsetsByWalking(walk: Walk, length: number, start: number): (index: number) => number {
  const marks: Mark[] = [{ units: 0, byte: start }];
  return (index) => {
    const units = Math.min(index, length);
    const wanted = Math.floor(units / stride);
    while (marks.length <= wanted) marks.push(walk(marks.at(-1)!, marks.length * stride));
    return walk(marks[wanted]!, units).byte;
  };
}

/** Steps over UTF-8 as the WHATWG decoder does: a cut-off sequence is one U+FFFD, the byte that broke it starts anew. */
function walkUtf8(bytes: Uint8Array): Walk {
  return (from, units) => {
    let { byte, units: seen } = from;
    while (seen < units && byte < bytes.length) {
      const size = sizeOfUtf8(bytes, byte);
      const width = size === 4 ? 2 : 1;
      if (seen + width > units) break;
      seen += width;
      byte += size;
    }
    return { units: seen, byte };
  };
}

/** Bytes of the sequence at `at`: its full length when it is right, else the length of the part that becomes one U+FFFD. */
function sizeOfUtf8(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0xc2 || lead > 0xf4) return 1;
  const size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  let high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let i = 1; i < size; i++) {
    const next = bytes[at + i];
    if (next === undefined || next < low || next > high) return i;
    low = 0x80;
    high = 0xbf;
  }
  return size;
}

/**
 * Steps over a multi-byte legacy charset by letting the decoder eat one byte at a time. A character is let out with
 * its last byte, so the bytes eaten before that belong to it. Only this long way is open: TextDecoder tells no positions.
 */
function walkLegacy(bytes: Uint8Array, charset: string): Walk {
  return (from, units) => {
    const decoder = new TextDecoder(charset, { ignoreBOM: true });
    let mark = from;
    let seen = from.units;
    for (let at = from.byte; mark.units < units && at < bytes.length; at++) {
      seen += decoder.decode(bytes.subarray(at, at + 1), { stream: true }).length;
      if (seen > units) break;
      if (seen > mark.units) mark = { units: seen, byte: at + 1 };
    }
    return mark;
  };
}
