/** The methodology on a page: the same words as the document's, nothing in it run, every anchor that pages link to. */
import { readFileSync } from "node:fs";
import { render } from "preact-render-to-string";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { MethodologyPage } from "../../src/web/pages/methodology-page.tsx";
import { Markdown } from "../../src/web/parts/markdown.tsx";
import { readMarkdown } from "../../src/web/read-markdown.ts";
import { renderPage } from "../../src/web/render-page.ts";
import { anchorsOf } from "../house/markdown.ts";

const file = "docs/methodology.md";
const page = renderPage(MethodologyPage());
const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
const shown = (text: string) => render(Markdown({ blocks: readMarkdown(`# Title\n\n${text}`).blocks, folder: "docs" }));

test("it is shipped with the program", () => {
  const { files } = JSON.parse(readFileSync("package.json", "utf8")) as { files: string[] };
  expect(files).toContain(file);
});

test("every word of the document stands on the page, in its order", () => {
  const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
  const html = page.replaceAll(/<span class="file">.*?<\/span>|(?<=<code>)docs\//g, "").replaceAll(/<[^>]+>/g, " ");
  const words = bare(html.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&"));
  const lines = readFileSync(file, "utf8")
    .replaceAll(/\]\([^)]*\)/g, "]")
    .split("\n")
    .filter((line) => !/^\|[-|]+$|^```/.test(line));
  let at = 0;
  for (const line of lines.map((one) => bare(one)).filter(Boolean)) {
    at = words.indexOf(line.replace(/^\d+ (?=\p{L})/u, ""), at);
    expect(at, line).not.toBe(-1);
  }
});

test("each heading of the document has its anchor, and no two are one", () => {
  const [, ...anchors] = anchorsOf(file);
  expect(anchors.length).toBeGreaterThan(10);
  expect(anchors.filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("each link into the page, from itself and from any other page, leads somewhere", () => {
  const own = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
  const sources = globSync(["src/**/*.ts", "src/**/*.tsx"]).map((one) => readFileSync(one, "utf8"));
  const others = sources.flatMap((text) => [...text.matchAll(/\/methodology#([\w-]+)/g)].map(([, id]) => id!));
  expect(others.length).toBeGreaterThan(0);
  expect([...own, ...others].filter((id) => !ids.includes(id))).toEqual([]);
});

test("raw HTML is shown, never run; an address that is none of a page is no link", () => {
  const html = shown(
    "A <b onclick=x>bold</b> <script>alert(1)</script>\n\n<iframe src=x></iframe>\n\n[a](javascript:x) ![b](x.png)",
  );
  expect(html).not.toMatch(/<(?:b|script|iframe|img|a)\b/);
  expect(html).toContain("&lt;script>");
});

test("files of the project are named, headings and titles in bold can be linked to", () => {
  expect(shown("As [decision 9](decisions/0009.md) says, and [reference/rules.md](reference/rules.md).")).toBe(
    '<p>As decision 9 <span class="file">[docs/decisions/0009.md]</span> says, and <code>docs/reference/rules.md</code>.</p>',
  );
  const { contents } = readMarkdown("# T\n\n## Sources\n\n**Chains.** Who.\n\n## Limits\n\n**Limits.** What.");
  expect(contents).toEqual([
    { id: "sources", title: "Sources", parts: [{ id: "chains", title: "Chains" }] },
    { id: "limits", title: "Limits", parts: [{ id: "limits-1", title: "Limits" }] },
  ]);
});
