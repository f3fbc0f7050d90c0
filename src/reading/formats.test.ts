import { describe, expect, test } from "vitest";
import { binaryKind, isMarkdown, sniffFormat } from "./formats.ts";

describe("sniffFormat", () => {
  test.each([
    "<!DOCTYPE html><p>x",
    "  \n<html lang=en>",
    "<!-- saved page --><!doctype HTML>",
    '<?xml version="1.0"?>\n<!DOCTYPE html>',
    "<div class=x>Twelve people were killed.</div>",
  ])("%s is HTML", (text) => {
    expect(sniffFormat(text)).toBe("html");
  });

  test.each([
    ["Twelve people were killed.", "words"],
    ["<em>x", "no page begins so"],
    ["5 < 6 and <p> is an element", "an element in a sentence"],
    ["# A toll\n\nTwelve people were killed.", "Markdown is read as plain text"],
  ])("%s is plain text: %s", (text, _reason) => {
    expect(sniffFormat(text)).toBe("plain-text");
  });
});

describe("isMarkdown", () => {
  test.each([
    ["# Flood kills 12\n\nAt least 12 people were killed.", true],
    ["\n\n# Flood", true],
    ["---\ntitle: Flood\ntags:\n  - rain\n---\n\nAt least 12", true],
    ["---\r\ndate: 2023-05-01\r\n---\r\n", true],
    ["---\nAt least 12 people were killed: so police said.\n---\n", false],
    ["#12 was killed", false],
    ["Flood kills 12\n\n# A heading later", false],
  ])("%j: %s", (text, expected) => {
    expect(isMarkdown(text)).toBe(expected);
  });
});

describe("binaryKind", () => {
  const bytesOf = (latin1: string) => Uint8Array.from(Buffer.from(latin1, "latin1"));

  test.each([
    ["%PDF-1.7 …", "a PDF file"],
    ["\u0089PNG\r\n", "a PNG image"],
    ["PK\u0003\u0004…", "a ZIP archive or an Office document"],
    ["\u0000\u0001\u0002\u0003 x", "a binary file"],
  ])("of %j is %s", (start, kind) => {
    expect(binaryKind(bytesOf(start), "utf-8")).toBe(kind);
  });

  test("of text with one stray control character there is none", () => {
    expect(binaryKind(bytesOf(`${"Twelve people were killed. ".repeat(10)}\u0000`), "utf-8")).toBeNull();
  });

  test("of UTF-16 there is none, though every second byte is zero", () => {
    expect(binaryKind(Uint8Array.of(0x41, 0, 0x42, 0), "utf-16le")).toBeNull();
  });
});
