import { describe, expect, test } from "vitest";
import { decodeBytes } from "./decoded-text.ts";
import { OffsetMap, OffsetMapBuilder } from "./offset-map.ts";

const source = decodeBytes(new TextEncoder().encode("<p>A &amp; é b</p>"), "utf-8");

/** "A & é b\n\n" of which the last two characters stand nowhere. */
function mapOfExample(): OffsetMap {
  const builder = new OffsetMapBuilder();
  builder.add(0, 2, 3, 5);
  builder.add(2, 3, 5, 10);
  builder.add(3, 5, 10, 12);
  builder.add(5, 7, 12, 14);
  return builder.build(source);
}

describe("OffsetMap", () => {
  test("leads an entity to all of its bytes", () => {
    expect(mapOfExample().bytesOf(2, 3)).toEqual({ start: 5, end: 10 });
  });

  test("leads a stretch over an entity to the bytes from its first to its last character", () => {
    expect(mapOfExample().bytesOf(0, 4)).toEqual({ start: 3, end: 11 });
  });

  test("counts bytes, not characters, behind a letter of two bytes", () => {
    expect(mapOfExample().bytesOf(4, 5)).toEqual({ start: 11, end: 13 });
    expect(mapOfExample().bytesOf(6, 7)).toEqual({ start: 14, end: 15 });
  });

  test("leads whitespace that reading put in nowhere", () => {
    expect(mapOfExample().bytesOf(7, 9)).toBeNull();
  });

  test("leads a stretch that ends in such whitespace to its words", () => {
    expect(mapOfExample().bytesOf(6, 9)).toEqual({ start: 14, end: 15 });
  });

  test("leads an empty stretch nowhere", () => {
    expect(mapOfExample().bytesOf(1, 1)).toBeNull();
  });

  test("of an unchanged text is the text's own bytes", () => {
    expect(OffsetMap.ofUnchanged(source).bytesOf(0, 3)).toEqual({ start: 0, end: 3 });
  });
});
