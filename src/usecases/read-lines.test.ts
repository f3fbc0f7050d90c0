import fc from "fast-check";
import { expect, test } from "vitest";
import { isBlank, type Line, readLines } from "./read-lines.ts";

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, size = 1000, longest?: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of readLines(inPieces(Buffer.from(text), size), longest)) lines.push(line);
  return lines;
}

const texts = (lines: readonly Line[]) => lines.map(({ bytes }) => bytes && Buffer.from(bytes).toString());

test("lines end at line feeds only, with or without a return", async () => {
  expect(texts(await read("a\r\nb\u2028c\rd\n\ne"))).toEqual(["a", "b\u2028c\rd", "", "e"]);
});

test("the pieces in which bytes come change nothing", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\r\n]/g, ""))),
      fc.integer({ min: 1, max: 7 }),
      async (lines, size) => {
        const read_ = texts(await read(lines.map((line) => `${line}\n`).join(""), size));
        expect(read_).toEqual(lines);
      },
    ),
  );
});

test("a line that is too long is passed over and counted", async () => {
  const lines = await read("ab\nabcdefgh\nc", 3, 4);
  expect(texts(lines)).toEqual(["ab", null, "c"]);
  expect(lines.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test("blank is white space and nothing else", () => {
  expect(isBlank(Buffer.from(" \t\r"))).toBe(true);
  expect(isBlank(Buffer.from(" {}"))).toBe(false);
});
