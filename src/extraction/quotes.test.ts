import { describe, expect, test } from "vitest";
import { spanOf } from "../text/span.ts";
import { analyse } from "./analysis.ts";
import { quotesOf } from "./quotes.ts";

function quotesIn(...paragraphs: string[]) {
  const text = paragraphs.join("\n\n");
  let start = 0;
  const parts = paragraphs.map((paragraph) => {
    const span = spanOf(text, start, start + paragraph.length);
    start += paragraph.length + 2;
    return { kind: "body" as const, span };
  });
  return quotesOf(analyse(text, null, parts)).map(({ span, speaker, cue, within }) => [
    span.exact,
    speaker?.exact ?? null,
    cue?.exact ?? null,
    within,
  ]);
}

describe("quotesOf", () => {
  test("the speaker has the fullest name in the text", () => {
    expect(quotesIn("Mayor Anna Berg opened the pier.", "“It will hold for ever,” Berg said.")).toEqual([
      ["It will hold for ever,", "Anna Berg", "said", null],
    ]);
  });

  test("a quotation that goes on behind the attribution has the same speaker", () => {
    expect(quotesIn("“It will hold,” said Anna Berg. “We tested it twice.”").map(([, speaker]) => speaker)).toEqual([
      "Anna Berg",
      "Anna Berg",
    ]);
  });

  test("a pronoun is the latest person who spoke", () => {
    expect(quotesIn("Anna Berg said the pier was closed.", "“We are very sorry,” she said.")[0]).toEqual([
      "We are very sorry,",
      "Anna Berg",
      "said",
      null,
    ]);
  });

  test("a nested quotation names the one around it", () => {
    const [outer, inner] = quotesIn("“My captain told us ‘leave the boat now’ and jumped,” said Anna Berg.");
    expect(outer?.[1]).toBe("Anna Berg");
    expect(inner?.[3]).toBe("q1");
  });

  test("by a pronoun inside a quotation its speaker means somebody of whom he tells", () => {
    const [, inner] = quotesIn("“My captain came and he told us ‘leave the boat now’ twice,” said Erik Holm.");
    expect(inner?.[1]).toBe("captain");
  });

  test("words in marks inside an indirect statement are its speaker's", () => {
    expect(quotesIn("Anna Berg said the pier was “built on very soft sand” in May.")).toEqual([
      ["built on very soft sand", "Anna Berg", "said", null],
    ]);
  });

  test.each([
    ["The “safe” pier fell.", "scare quotes"],
    ["The pier fell.", "no quotation"],
  ])("leaves out %s: %s", (text) => {
    expect(quotesIn(text)).toEqual([]);
  });

  test("a pronoun that stands for nobody named is no name", () => {
    expect(quotesIn("“We are very sorry,” she said.")[0]?.[1]).toBeNull();
    expect(quotesIn("“We are very sorry,” the WHO said.")[0]?.[1]).toBe("WHO");
  });

  test("nobody is made up for a quotation without attribution", () => {
    expect(quotesIn("A sign read nothing.", "“Keep off the pier.”")[0]?.[1]).toBeNull();
  });
});
