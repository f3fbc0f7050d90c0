import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { gainOfUnpacking } from "./unpacking.ts";

/** An archive of these files, each deflated, as the format has it: the files, then their directory, then where that stands. */
function packed(files: Readonly<Record<string, string>>): Buffer {
  const [contents, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = deflateRawSync(content);
    const sizes = [bytes.length, content.length] as const;
    const local = Buffer.concat([
      numbers(
        [4, 0x04034b50],
        [2, 20],
        [2, 0],
        [2, 8],
        [4, 0],
        [4, 0],
        [4, sizes[0]],
        [4, sizes[1]],
        [2, name.length],
        [2, 0],
      ),
      Buffer.from(name),
      bytes,
    ]);
    const entry = numbers(
      [4, 0x02014b50],
      [2, 20],
      [2, 20],
      [2, 0],
      [2, 8],
      [4, 0],
      [4, 0],
      [4, sizes[0]],
      [4, sizes[1]],
      [2, name.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, at],
    );
    contents.push(local);
    directory.push(entry, Buffer.from(name));
    at += local.length;
  }
  const { length } = Buffer.concat(directory);
  const count = Object.keys(files).length;
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, length], [4, at], [2, 0]);
  return Buffer.concat([...contents, ...directory, end]);
}

const numbers = (...sized: readonly (readonly [2 | 4, number])[]) =>
  Buffer.concat(
    sized.map(([size, number]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(number, 0, size);
      return bytes;
    }),
  );

const most = 100_000;

describe("what an archive gains by being unpacked", () => {
  test("is counted over all its files", () => {
    const gained = gainOfUnpacking(packed({ "a.xml": "a".repeat(5000), "b.xml": "b".repeat(6000) }), most);
    expect(gained).toBeGreaterThan(10_900);
    expect(gained).toBeLessThan(11_000);
  });

  test("is counted no further than asked, however much it would be", () => {
    expect(gainOfUnpacking(packed({ "word/document.xml": "x".repeat(3_000_000) }), most)).toBe(most);
  });

  test("is not what the archive says of itself", () => {
    const bytes = packed({ "a.xml": "a".repeat(1_000_000) });
    const directory = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(5, directory + 24);
    expect(gainOfUnpacking(bytes, most)).toBe(most);
  });

  test("is the most where it cannot be unpacked", () => {
    const bytes = packed({ "a.xml": "a".repeat(5000) });
    bytes.writeUInt32LE(0xfffffff0, bytes.length - 6);
    expect(gainOfUnpacking(bytes, most)).toBe(most);
  });

  test("is the most where something stands before it, by which readers of archives find other files", () => {
    const bytes = Buffer.concat([Buffer.from("PK"), packed({ "a.xml": "a".repeat(5000) })]);
    expect(gainOfUnpacking(bytes, most)).toBe(most);
  });

  test("is small for a Word document, and nothing for what is no archive", () => {
    expect(gainOfUnpacking(readFileSync("test/fixtures/checking/draft.docx"), most)).toBeLessThan(most);
    expect(gainOfUnpacking(Buffer.from("At least 12 people were killed."), most)).toBe(0);
    expect(gainOfUnpacking(Buffer.alloc(0), most)).toBe(0);
  });
});
