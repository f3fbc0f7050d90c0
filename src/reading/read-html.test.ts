import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodeBytes } from "../text/decoded-text.ts";
import { readHtml } from "./read-html.ts";

const fixture = readFileSync(new URL("../../test/fixtures/reading/news-page.html", import.meta.url));
const url = "https://lantern.example.org/harrow";
const read = (source: string, at?: string) =>
  readHtml(decodeBytes(new TextEncoder().encode(source), "utf-8"), "page", at);

const sentences = [
  "Twelve people were killed on the coast on Monday, the council's spokesman said, and forty more were hurt.",
  "The dead were found in the harbour, in two houses by the church, and on the road to Port Ansel.",
  "He did not say how the figures had been reached, and the ministry did not answer a request for comment.",
];
const body = sentences.map((sentence) => `<p>${sentence}</p>`).join("\n");

describe("readHtml on a page as news sites make it", () => {
  const { article, problems } = readHtml(decodeBytes(fixture, "utf-8"), "page", url);
  const of = (kind: string) => article!.parts.filter((part) => part.kind === kind).map(({ span }) => span.exact);

  test("tells the parts apart, in reading order", () => {
    expect(article?.parts.map(({ kind }) => kind).join(" ")).toBe(
      "headline deck byline disclosure caption body body embed body body body note note bio",
    );
  });

  test("keeps both update notes with their times", () => {
    expect(of("note").map((note) => note.slice(0, 34))).toEqual([
      "Update, 05/01/2023, 5:58 p.m. ET: ",
      "Update, 05/02/2023, 8:30 a.m. ET: ",
    ]);
  });

  test("makes the post a document of its own, with author, date and address", () => {
    expect(article?.embeds).toEqual([
      {
        part: 7,
        author: "Ada Fenn (@adafenn)",
        date: "2023-05-01",
        url: "https://twitter.com/adafenn/status/1653000000000000001",
      },
    ]);
    expect(of("embed")[0]).toContain("nearly half of the dead");
  });

  test("keeps the disclosure of the player", () => {
    expect(of("disclosure")).toEqual(["Voice is AI-generated. Inconsistencies may occur."]);
  });

  test("reads names, outlet and times; of one day's stamps the one with hour and zone", () => {
    expect(article).toMatchObject({
      headline: "Harrow says 100,000 casualties since winter, across the whole coast",
      authors: ["Mara Quill", "Ned Ostrow"],
      outlet: "The Lantern",
      published: "2023-05-01T17:10:00-04:00",
      modified: "2023-05-02T08:30:00-04:00",
    });
  });

  test("keeps another host's canonical link as a claim", () => {
    expect(article?.canonical).toEqual({ url: "https://mirror.example.net/harrow-casualties", isBelieved: false });
    expect(article?.url).toBe(url);
  });

  test.each(["cookies", "Facebook", "Listen", "Related", "Read more", "newsletter", "commenter", "All rights", "oops"])(
    "leaves out %s",
    (word) => {
      expect(article?.text).not.toContain(word);
    },
  );

  test("reports the block of JSON-LD that is none, and reads on", () => {
    expect(problems.map(({ code }) => code)).toEqual(["json-ld-malformed"]);
  });
});

describe("readHtml", () => {
  test("reads a short page without any markup of an article", () => {
    const { article } = read(`<html><body><h1>Twelve killed</h1>${body}</body></html>`);
    expect(article?.parts.map(({ kind }) => kind)).toEqual(["headline", "body", "body", "body"]);
    expect(article?.headline).toBe("Twelve killed");
  });

  test("makes paragraphs of text that only line breaks divide", () => {
    const { article } = read(`<div>${sentences.join("<br><br>")}</div>`);
    expect(article?.parts.map(({ span }) => span.exact)).toEqual(sentences);
  });

  test("keeps a line break inside a paragraph, and makes other whitespace single spaces", () => {
    const { article } = read(`<p>Twelve\n\t died.<br>  Four&nbsp;&nbsp;fled<br></p>`);
    expect(article?.text).toBe("Twelve died.\nFour fled");
  });

  test("keeps the words of a table's row together", () => {
    const table =
      "<table><thead><tr><th>Town</th><th>Killed</th></tr></thead><tr><td>Ansel</td><td>12</td></tr></table>";
    expect(read(`<article>${body}${table}${body}</article>`).article?.text).toContain("Ansel\t12");
  });

  test("leaves out a box that Readability kept, but not an article in an element with a box's name", () => {
    const box = `<div class="newsletter-box"><h4>The Long Winter</h4><p>A letter from the coast, every Friday.</p></div>`;
    expect(read(`<article>${body}${box}${body}</article>`).article?.text).not.toContain("Friday");
    expect(read(`<div class="newsletter-box">${body}</div>`).article?.text).toContain("Twelve people");
  });

  test("leaves out a list that only leads to other articles, and bare time stamps", () => {
    const page = `<article><ul><li>06:02, 2 May 2023</li></ul>${body}<ul><li><a href="/a">Two hurt as a lorry hits a bridge</a></li></ul></article>`;
    expect(read(page).article?.text).toBe(sentences.join("\n\n"));
  });

  test("puts back a caption and a note that stand inside the article", () => {
    const page = `<article>${body}<figure><figcaption>The harbour, on Monday.</figcaption></figure>${body}<footer><p>Correction: forty were hurt, not fourteen as first written.</p></footer></article>`;
    const kinds = read(page).article?.parts.map(({ kind }) => kind);
    expect(kinds).toContain("caption");
    expect(kinds?.at(-1)).toBe("note");
  });

  test.each([
    ["https://www.lantern.example.org/a", true, "the same host"],
    ["https://evil.example.net/a", false, "another host"],
  ])("a canonical link to %s is believed: %s (%s)", (canonical, isBelieved, _reason) => {
    const page = `<link rel="canonical" href="${canonical}"><body>${body}`;
    expect(read(page, url).article?.canonical?.isBelieved).toBe(isBelieved);
  });

  test("believes no canonical link when it is not known where the page came from", () => {
    expect(read(`<link rel=canonical href="${url}"><body>${body}`).article).toMatchObject({
      url: null,
      canonical: { url, isBelieved: false },
    });
  });

  test("reads each character's source also when Readability has to try again", () => {
    const { article, offsets } = read(`<div class="banner extra ad"><p>Twelve people died.</p></div>`);
    expect(article?.text).toBe("Twelve people died.");
    expect(offsets.bytesOf(0, 6)).toEqual({ start: 32, end: 38 });
  });
});
