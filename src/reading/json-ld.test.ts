import { describe, expect, test } from "vitest";
import { readLinkedData } from "./json-ld.ts";

const article = { "@type": "NewsArticle", headline: "A toll", datePublished: "2023-05-01" };

describe("readLinkedData", () => {
  test.each([
    ["alone", article],
    ["in a list", [{ "@type": "WebSite" }, article]],
    ["in a graph", { "@graph": [{ "@type": "Organization", name: "X" }, article] }],
    ["as the page's main thing", { "@type": "WebPage", mainEntity: article }],
    ["with several types", { ...article, "@type": ["Thing", "ReportageNewsArticle"] }],
    ["as a posting", { ...article, "@type": "LiveBlogPosting" }],
  ])("finds the article %s", (_where, value) => {
    const { article: found, malformed } = readLinkedData([JSON.stringify(value)]);
    expect([found?.headline, found?.published, malformed]).toEqual(["A toll", "2023-05-01", 0]);
  });

  test.each([
    ["Mara Quill", ["Mara Quill"]],
    [{ "@type": "Person", name: "Mara Quill" }, ["Mara Quill"]],
    [
      [{ name: "Mara Quill" }, { name: ["Ned Ostrow"] }, { url: "x" }],
      ["Mara Quill", "Ned Ostrow"],
    ],
    ["Lindsey O&#8217;Dowd", ["Lindsey O’Dowd"]],
    [null, []],
  ])("reads authors given as %j", (author, names) => {
    expect(readLinkedData([JSON.stringify({ ...article, author })]).article?.authors).toEqual(names);
  });

  test("goes on behind a block that is no JSON, and counts it", () => {
    const { article: found, malformed } = readLinkedData(["{oops", JSON.stringify(article)]);
    expect([found?.headline, malformed]).toEqual(["A toll", 1]);
  });

  test("reads what is wrapped in CDATA and has line breaks in its strings", () => {
    const wrapped = `//<![CDATA[\n{"@type": "Article", "headline": "A\ntoll"}\n//]]>`;
    expect(readLinkedData([wrapped]).article?.headline).toBe("A toll");
  });

  test("takes no product for an article", () => {
    expect(readLinkedData([JSON.stringify({ "@type": "Product", name: "Soap" })]).article).toBeNull();
  });

  test("does not follow a graph without end", () => {
    const deep = `${'{"mainEntity":'.repeat(3000)}1${"}".repeat(3000)}`;
    expect(readLinkedData([deep]).article).toBeNull();
  });
});
