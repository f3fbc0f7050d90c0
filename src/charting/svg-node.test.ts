import { describe, expect, test } from "vitest";
import { roundNumbers, svgNode, writeSvg } from "./svg-node.ts";

describe("words cannot break out", () => {
  test.each([
    ["</title><script>x</script>", "&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;"],
    [`" onload="x`, "&quot; onload=&quot;x"],
    ["a & b", "a &amp; b"],
    ["12\u202E killed\u0000\n\ud800", "12 killed "],
  ])("%j", (words, written) => {
    expect(writeSvg(svgNode("text", {}, words))).toBe(`<text>${written}</text>`);
    expect(writeSvg(svgNode("a", { "aria-label": words }))).toBe(`<a aria-label="${written}"/>`);
  });
});

test.each(["style", "onclick", "id", "xlink:href"])("no attribute %s is ever written", (name) => {
  expect(() => writeSvg(svgNode("g", { [name]: "x" }))).toThrow(name);
});

test.each(["script", "style", "foreignObject", "image", "use"])("no element %s is ever written", (name) => {
  expect(() => writeSvg(svgNode(name, {}))).toThrow(name);
});

test.each([
  "javascript:alert(1)",
  " javascript:alert(1)",
  "JAVASCRIPT:alert(1)",
  "data:text/html,x",
  "//elsewhere.example/x",
  "/\\elsewhere.example",
  "/a\nb",
])("no link to %j", (href) => {
  expect(() => writeSvg(svgNode("a", { href }))).toThrow("pages");
});

test("what is null is left out, and places are rounded to hundredths", () => {
  expect(writeSvg(svgNode("path", { x: 1.23456, y: -0.001, fill: null }))).toBe('<path x="1.23" y="0"/>');
  expect(roundNumbers("translate(3.14159,-0.333333)")).toBe("translate(3.14,-0.33)");
  expect(() => writeSvg(svgNode("path", { x: Number.NaN }))).toThrow("NaN");
});
