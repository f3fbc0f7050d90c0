import { describe, expect, test } from "vitest";
import { charactersOf, type HtmlElement, type HtmlText, parseHtml } from "./html-tree.ts";

const textsOf = (element: HtmlElement): HtmlText[] =>
  element.children.flatMap((child) => (child.type === "text" ? [child] : textsOf(child)));

const depthOf = (element: HtmlElement): number =>
  1 + Math.max(0, ...element.children.map((child) => (child.type === "element" ? depthOf(child) : 0)));

describe("parseHtml", () => {
  test("each piece knows its place, an entity as a whole", () => {
    const source = "<p>A &amp; B&#8217;s<br>&mdash; end";
    const texts = textsOf(parseHtml(source, 100).root);
    expect(texts.map(charactersOf)).toEqual(["A & B’s", "— end"]);
    const found = texts.flatMap(({ pieces }) => pieces).map(({ start, end }) => source.slice(start, end));
    expect(found).toEqual(["A ", "&amp;", " B", "&#8217;", "s", "&mdash;", " end"]);
  });

  test("lays flat what is nested deeply, and loses no text", () => {
    const source = `${"<div>".repeat(1000)}deep<script>code</script>${"</div>".repeat(1000)}<p>after`;
    const { root, excess } = parseHtml(source, 10_000);
    expect(depthOf(root)).toBeLessThan(300);
    expect(textsOf(root).map(charactersOf)).toEqual(["deep", "code", "after"]);
    expect(excess).toBeNull();
  });

  test("stops where elements are nested without end", () => {
    expect(parseHtml("<div>".repeat(50_000), 100_000).excess).toBe("depth");
  });

  test("stops at the bound of elements", () => {
    const { root, excess } = parseHtml(`<p>1<p>2<p>3<p>4${"<p>x".repeat(100)}`, 2);
    expect([excess, root.children.length]).toEqual(["elements", 3]);
  });

  test("knows the place of a text behind a broken tag", () => {
    const source = "<ul><li>x</li></uUpdate, 05/01</b> A comment &amp; more</p>";
    const last = textsOf(parseHtml(source, 100).root).at(-1)!;
    expect(last.pieces.map(({ start, end }) => source.slice(start, end))).toEqual([" A comment ", "&amp;", " more"]);
  });

  test.each(["", "<", "</", "<p", "<!--", "<p a='", "</b></i>x<p></div>", "&", "&#", "\u0000<\u0000>"])(
    "makes some tree of %j",
    (source) => {
      expect(parseHtml(source, 100).root.tag).toBe("#root");
    },
  );
});
