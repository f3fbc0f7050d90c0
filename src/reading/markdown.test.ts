import { expect, test } from "vitest";
import { readDocument } from "./read-document.ts";

const read = (text: string) =>
  readDocument({ bytes: new TextEncoder().encode(text), format: "markdown", place: "draft.md" });
const partsOf = (text: string) => read(text).article!.parts.map(({ kind, span }) => `${kind}: ${span.exact}`);

test("the first heading is the headline; emphasis, links and lists are read, code and comments are not", () => {
  const text = [
    "# Toll of the _storm_ rises",
    "By Mara Quill",
    "At least **12** people were [killed](https://example.org), the mayor said.",
    "<!-- tollbook-ignore all -->",
    "- Three are missing.\n- Four were rescued.",
    "```\n12 dead\n```",
    "## What is known",
  ].join("\n\n");
  expect(partsOf(text)).toEqual([
    "headline: Toll of the storm rises",
    "byline: By Mara Quill",
    "body: At least 12 people were killed, the mayor said.",
    "body: Three are missing.",
    "body: Four were rescued.",
    "body: What is known",
  ]);
});

test("front matter tells date, title and author, and is no text", () => {
  const { article } = read('---\ntitle: "A storm"\ndate: 2023-05-01\nauthor: Mara Quill\n---\n\nTwelve people died.\n');
  expect(article).toMatchObject({ headline: "A storm", published: "2023-05-01", authors: ["Mara Quill"] });
  expect(article!.text).toBe("Twelve people died.");
});

test("every word leads back to its own characters, over marks, entities and escapes", () => {
  const text = "# A\n\n> At least **12**\n> people &amp; \\*three\\* soldiers were killed on\n> Monday.\n";
  const { article, offsets } = read(text);
  expect(article!.text).toBe("A\n\nAt least 12 people & *three* soldiers were killed on Monday.");
  for (const word of ["least", "12", "people", "soldiers", "Monday."]) {
    const start = article!.text.indexOf(word);
    const range = offsets.charactersOf(start, start + word.length)!;
    expect(text.slice(range.start, range.end)).toBe(word);
  }
});

test("nothing but marks is no article, and is told", () => {
  const { article, problems } = read("---\n\n```\ncode\n```\n");
  expect(article).toBeNull();
  expect(problems).toHaveLength(1);
});
