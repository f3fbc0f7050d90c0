import { describe, expect, test } from "vitest";
import { chooseCharset } from "./charset.ts";

const bytesOf = (latin1: string) => Uint8Array.from(Buffer.from(latin1, "latin1"));

describe("chooseCharset", () => {
  test("a byte order mark decides against everything that is said", () => {
    const bytes = bytesOf('\u00ef\u00bb\u00bf<meta charset="shift_jis">');
    expect(chooseCharset(bytes, "windows-1251")).toEqual({ charset: "utf-8", skip: 3, unknownLabel: null });
  });

  test("what the transport said goes before what the page declares", () => {
    expect(chooseCharset(bytesOf('<meta charset="utf-8">'), "ISO-8859-2").charset).toBe("iso-8859-2");
  });

  test.each([
    ['<meta charset="windows-1251">', "windows-1251"],
    ["<meta charset=gbk>", "gbk"],
    ['<META http-equiv="Content-Type" content="text/html; charset=euc-kr">', "euc-kr"],
    ['<?xml version="1.0" encoding="ISO-8859-15"?><html>', "iso-8859-15"],
  ])("reads the declaration in %s", (head, charset) => {
    expect(chooseCharset(bytesOf(head)).charset).toBe(charset);
  });

  test("a page that is read as ASCII so far is not UTF-16, whatever it says", () => {
    expect(chooseCharset(bytesOf('<meta charset="utf-16">')).charset).toBe("utf-8");
  });

  test("an unknown label is told and not used", () => {
    expect(chooseCharset(bytesOf('<meta charset="klingon-8">caf\u00e9'))).toEqual({
      charset: "windows-1252",
      skip: 0,
      unknownLabel: "klingon-8",
    });
  });

  test("undeclared bytes are UTF-8 where they can be", () => {
    expect(chooseCharset(new TextEncoder().encode("café")).charset).toBe("utf-8");
    expect(chooseCharset(bytesOf("caf\u00e9")).charset).toBe("windows-1252");
  });
});
