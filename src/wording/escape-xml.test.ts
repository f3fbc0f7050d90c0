import { expect, test } from "vitest";
import { escaped } from "./escape-xml.ts";

test("signs of markup are written as entities", () => {
  expect(escaped('<a b="c">&')).toBe("&lt;a b=&quot;c&quot;&gt;&amp;");
});

test("halves of surrogate pairs are left out, whole characters stay", () => {
  expect(escaped("a\ud800b\u{1f600}\uffff")).toBe("ab\u{1f600}");
});
