import { describe, expect, test } from "vitest";
import { isBoilerplate } from "./boilerplate.ts";
import { parseHtml } from "./html-tree.ts";
import { readBlocks } from "./page-blocks.ts";

const isOut = (source: string) => isBoilerplate(readBlocks(parseHtml(`<p>${source}</p>`, 100).root)[0]!);

describe("isBoilerplate", () => {
  test.each([
    "Advertisement",
    "Share this article",
    "Story continues below",
    "4 min read",
    "Related stories:",
    "* * *",
    "© 2023 The Lantern. All rights reserved.",
    "Sign up for our newsletter and never miss a dispatch.",
    "Get the latest news straight to your phone with the Lantern app. Subscribe today.",
    "Editor's note: Sign up for our morning newsletter.",
    'Read more: <a href="/b">The long winter at Port Ansel</a>',
  ])("is out: %s", (source) => {
    expect(isOut(source)).toBe(true);
  });

  test.each([
    ["Get out, the officers told the twelve people on the bus.", "a quoted call"],
    ["Subscribers were told that 20,000 accounts had been closed.", "news about subscribers"],
    ["Read more: a plea by the teachers of Port Ansel", "no link, so no lead"],
    [
      "The ministry denied 12 deaths; all rights reserved to the council were lifted, it said, in a long note on the matter, which ran to three pages and gave neither dates nor places, nor the names of those who had been counted.",
      "a paragraph",
    ],
  ])("stays in: %s (%s)", (source, _reason) => {
    expect(isOut(source)).toBe(false);
  });
});
