import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { atomTime, writeFeed } from "./atom.ts";

const entry = {
  id: "estimates/e-1",
  title: 'Officials & "others": <100',
  updated: "2023-05-01T00:00:00.000Z",
  author: "A & B",
  path: "/estimates/e-1",
  words: "]]> \u0000\u0008<script>",
};

const feed = {
  ...{ book: "b-1", name: "estimates", query: "", title: "What was said", begun: "2020-01-01T00:00:00.000Z" },
  server: "http://127.0.0.1:1",
  entries: [entry],
};

test("what the news says is no markup", () => {
  const text = writeFeed(feed);
  expect(text).not.toContain("<script>");
  expect(text).toContain("]]&gt; &lt;script&gt;");
  expect(text).toContain("<title>Officials &amp; &quot;others&quot;: &lt;100</title>");
  expect(parseDocument(text, { xmlMode: true }).children).not.toHaveLength(0);
});

test("ids do not hang on the server, and the feed is as new as its newest entry", () => {
  const elsewhere = writeFeed({ ...feed, server: "https://example.org" });
  const idsIn = (text: string) => text.match(/<id>.*<\/id>/g);
  expect(idsIn(elsewhere)).toEqual(idsIn(writeFeed(feed)));
  expect(idsIn(elsewhere)).toEqual([
    "<id>tag:tollbook.invalid,2026:b-1/feeds/estimates</id>",
    "<id>tag:tollbook.invalid,2026:b-1/estimates/e-1</id>",
  ]);
  expect(elsewhere).toContain("<updated>2023-05-01T00:00:00.000Z</updated>\n<link");
  expect(writeFeed({ ...feed, entries: [] })).toContain(`<updated>${feed.begun}</updated>`);
});

test("a feed that was narrowed has an id and an address of its own", () => {
  const text = writeFeed({ ...feed, query: "measure=killed&place=Lund" });
  expect(text).toContain("<id>tag:tollbook.invalid,2026:b-1/feeds/estimates?measure=killed&amp;place=Lund</id>");
  expect(text).toContain('href="http://127.0.0.1:1/api/v1/feeds/estimates.atom?measure=killed&amp;place=Lund"');
  expect(text.match(/<id>[^<]*b-1\/estimates\/e-1<\/id>/g)).toHaveLength(1);
});

test.each([
  ["2023-05-01", "2023-05-01T00:00:00.000Z"],
  ["2023-05-01T20:00:00-04:00", "2023-05-02T00:00:00.000Z"],
  ["May", null],
  [null, null],
])("%s is %s", (from, to) => {
  expect(atomTime(from)).toBe(to);
});
