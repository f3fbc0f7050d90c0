import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFoundIn } from "../text/span.ts";
import { largestDocument, type Reading, readDocument } from "./read-document.ts";

const soak = Number(process.env.TOLLBOOK_SOAK ?? 1);
const fixture = readFileSync(new URL("../../test/fixtures/reading/news-page.html", import.meta.url));
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const utf8 = (text: string) => new TextEncoder().encode(text);
const codesOf = (reading: Reading) => reading.problems.map(({ code }) => code);

const paragraph =
  "The council said that twelve people were killed in the harbour on Monday, and that more are missing.";

/** What is wrong with a reading: spans must hold, parts not overlap, each letter stand in the source as itself or an entity. */
function brokenPromises({ article, offsets }: Reading, bytes: Uint8Array): string[] {
  if (article === null) return [];
  const broken: string[] = [];
  let end = 0;
  for (const { span } of article.parts) {
    if (!isFoundIn(span, article.text) || span.start < end) broken.push(`part at ${span.start}`);
    end = span.end;
  }
  for (let i = 0; i < article.text.length; i++) {
    const range = offsets.bytesOf(i, i + 1);
    const character = article.text[i]!;
    if (range === null) {
      if (character.trim() !== "") broken.push(`${character} at ${i} stands nowhere`);
    } else if (/[\w.,']/.test(character)) {
      const written = String.fromCharCode(...bytes.subarray(range.start, range.end));
      if (written !== character && !written.startsWith("&")) broken.push(`${character} at ${i} is not ${written}`);
    }
  }
  return broken;
}

describe("readDocument", () => {
  test("never changes a given text", () => {
    const text = "  Twelve killed\r\n\r\n\tThey  died\u00a0on Monday. \u200b\n";
    const { article, offsets } = readDocument({ bytes: utf8(text), format: "plain-text" });
    expect(article?.text).toBe(text);
    expect(offsets.bytesOf(text.length - 1, text.length)).toEqual({
      start: utf8(text).length - 1,
      end: utf8(text).length,
    });
  });

  test("what the caller says goes before what the page says", () => {
    const { article } = readDocument({ bytes: fixture, date: "2023-05-03", outlet: "The Ansel Post" });
    expect(article).toMatchObject({ published: "2023-05-03", outlet: "The Ansel Post", language: "en" });
  });

  test("leads text of a declared legacy charset back to its bytes", () => {
    const bytes = latin1(
      `<meta charset="windows-1252"><body><p>\u0093Twelve died\u0094, said Ren\u00e9. ${paragraph}</p>`,
    );
    const { article, offsets } = readDocument({ bytes });
    expect(article?.text.startsWith("“Twelve died”, said René.")).toBe(true);
    const place = article!.text.indexOf("René");
    const range = offsets.bytesOf(place, place + 4)!;
    expect(Buffer.from(bytes.subarray(range.start, range.end)).toString("latin1")).toBe("Ren\u00e9");
  });

  test.each([
    ["empty", "an empty file", utf8("")],
    ["empty", "a blank file", utf8(" \n\t")],
    ["binary", "a PDF file", latin1("%PDF-1.7 \u0000\u0001")],
    ["no-article", "a page without words", utf8("<html><body><img src=x><script>var a</script></body></html>")],
    ["too-large", "a page beyond the limit", new Uint8Array(largestDocument + 1)],
    ["too-complex", "elements nested without end", utf8(`<body>${"<div><b>".repeat(40_000)}<p>${paragraph}</p>`)],
    ["too-complex", "a page of nothing but elements", utf8(`<body>${"<b></b>".repeat(60_001)}`)],
  ])("%s: refuses %s", (code, _what, bytes) => {
    const reading = readDocument({ bytes, place: "x.html" });
    expect(reading.article).toBeNull();
    expect(codesOf(reading)).toContain(code);
    for (const problem of reading.problems)
      expect(problem).toMatchObject({ place: "x.html", remedy: expect.any(String) });
  });

  test("names size and limit of what is too large", () => {
    const { problems } = readDocument({ bytes: new Uint8Array(50_000_000) });
    expect(problems[0]?.message).toBe("The document is 50.0 MB; at most 20.0 MB are read.");
  });

  test("keeps an article in another language, but says that it is not read", () => {
    const text =
      "Bei dem Angriff auf die Hafenstadt sind nach Angaben der Behörden mindestens zwölf Menschen getötet worden.";
    const reading = readDocument({ bytes: utf8(text) });
    expect([reading.article?.language, codesOf(reading)]).toEqual(["de", ["language-not-supported"]]);
    expect(reading.problems[0]?.message).toContain("German");
  });

  test("tells an unknown charset and a date that is none, and reads on", () => {
    const reading = readDocument({ bytes: utf8(paragraph), charset: "klingon-8", date: "soon" });
    expect(reading.article?.text).toBe(paragraph);
    expect(codesOf(reading).sort()).toEqual(["charset-unknown", "date-not-read"]);
  });

  test("is not overthrown by elements nested deeply", () => {
    const bytes = utf8(`<body>${"<div><b>".repeat(1000)}<p>${paragraph}</p>`);
    expect(readDocument({ bytes }).article?.text).toContain("twelve people were killed");
  });

  test("holds its promises on a page as news sites make it", () => {
    expect(brokenPromises(readDocument({ bytes: fixture }), fixture)).toEqual([]);
  });

  test("holds its promises, and never throws, on pages with random damage", () => {
    const damage = fc.record({
      at: fc.nat(fixture.length),
      cut: fc.nat(300),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 8 }),
        fc.constantFrom(...'<p>|</div>|<br><br>|&#x;|<!--|<td>|"|é'.split("|")).map(utf8),
      ),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 6 }), (damages) => {
        let bytes: Uint8Array = fixture;
        for (const { at, cut, put } of damages) {
          bytes = Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + cut)]);
        }
        expect(brokenPromises(readDocument({ bytes, charset: "utf-8" }), bytes)).toEqual([]);
      }),
      { numRuns: 60 * soak },
    );
  });

  test("never throws on bytes that are anything", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom("html" as const, "plain-text" as const),
        (bytes, format) => {
          const { article, problems } = readDocument({ bytes, format });
          expect(article !== null || problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 200 * soak },
    );
  });
});
