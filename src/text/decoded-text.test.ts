import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeBytes } from "./decoded-text.ts";

const rounds = 60 * Number(process.env.TOLLBOOK_SOAK ?? 1);

/** The characters that do not come out again when their own bytes are decoded. */
function lostCharacters(bytes: Uint8Array, charset: string): string[] {
  const decoded = decodeBytes(bytes, charset);
  let index = 0;
  const lost: string[] = [];
  for (const character of decoded.text) {
    const own = bytes.subarray(decoded.byteOffsetOf(index), decoded.byteOffsetOf(index + character.length));
    if (decodeBytes(own, charset).text !== character) lost.push(`${character} at ${index}`);
    index += character.length;
  }
  if (decoded.byteOffsetOf(index) !== bytes.length) lost.push("the end");
  return lost;
}

describe("decodeBytes", () => {
  test.each([
    ["utf-8", [...new TextEncoder().encode(`naïve – “café” 𝒳 ${"日本".repeat(600)}😀`)]],
    ["windows-1252", [0x93, 0x43, 0x61, 0x66, 0xe9, 0x94]],
    ["shift_jis", [0x93, 0xfa, 0x96, 0x7b, 0x41, 0xb1, 0x0a]],
    ["gb18030", [0xc4, 0xe3, 0x41, 0x81, 0x30, 0x81, 0x30, 0x42]],
    ["utf-16le", [0x41, 0x00, 0x3d, 0xd8, 0x00, 0xde]],
  ])("leads each character of %s back to its bytes", (charset, bytes) => {
    expect(lostCharacters(Uint8Array.from(bytes), charset)).toEqual([]);
  });

  test("leads the characters of any valid UTF-8 back to their bytes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 1000 }), (text) => {
        expect(lostCharacters(new TextEncoder().encode(text), "utf-8")).toEqual([]);
      }),
      { numRuns: rounds },
    );
  });

  test("steps over wrong UTF-8 as TextDecoder does, so that what follows is found", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (garbage) => {
        const bytes = Uint8Array.from([...garbage, 0x41, 0x7c, 0xe2, 0x82, 0xac]);
        const decoded = decodeBytes(bytes, "utf-8");
        expect(decoded.byteOffsetOf(decoded.text.length - 1)).toBe(bytes.length - 3);
        expect(decoded.byteOffsetOf(decoded.text.length - 2)).toBe(bytes.length - 4);
      }),
      { numRuns: rounds },
    );
  });

  test("reads the curly quotation marks of windows-1252, whatever Node makes of them", () => {
    expect(decodeBytes(Uint8Array.of(0x80, 0x93, 0x94, 0x9f, 0x81), "windows-1252").text).toBe("€“”Ÿ\u0081");
  });

  test("counts from behind a byte order mark", () => {
    const decoded = decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), "utf-8", 3);
    expect([decoded.text, decoded.byteOffsetOf(0)]).toEqual(["A", 3]);
  });
});
