import { expect, test } from "vitest";
import { markdown, plain } from "./markup.ts";

test.each([
  ["*12* of [a](http://x) <b>", String.raw`\*12\* of \[a\](http://x) \<b\>`],
  ["# of the dead", String.raw`\# of the dead`],
  ["12. of May", String.raw`12\. of May`],
  ["- none", String.raw`\- none`],
  ["two\n\nlines", "two lines"],
])("nothing in %j acts as a mark", (text, expected) => {
  expect(markdown.words(text)).toBe(expected);
});

test("only an address of the web is linked, and none breaks out", () => {
  expect(markdown.link("The Ledger", "https://a.example/x?y=(1)%20>")).toBe(
    "[The Ledger](<https://a.example/x?y=(1)%20%3E>)",
  );
  expect(markdown.link("The Ledger", "javascript:alert(1)")).toBe("The Ledger");
  expect(plain.link("The Ledger", "https://a.example/")).toBe("The Ledger (https://a.example/)");
});
