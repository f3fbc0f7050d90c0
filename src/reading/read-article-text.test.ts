import { expect, test } from "vitest";
import { readArticleText } from "./read-article-text.ts";

const text = "Flood toll\n\nTwelve people died, police said.";

test("a title is the headline, and changes neither the text nor its parts", () => {
  const plain = readArticleText(text, { place: "line 1" });
  const titled = readArticleText(text, { place: "line 1", title: " Twelve die\n in flood " });
  expect(titled).toEqual({ ...plain, headline: "Twelve die in flood" });
  expect(titled.text).toBe(text);
});

test.each([undefined, null, "", "  "])(
  "without a title (%j) a first line that looks like one is the headline",
  (title) => {
    expect(readArticleText(text, { place: "line 1", ...(title === undefined ? {} : { title }) }).headline).toBe(
      "Flood toll",
    );
  },
);

test("a text that begins with its body has no headline of its own, and the title all the same", () => {
  const body = "Twelve people died, police said.";
  expect(readArticleText(body, { place: "line 1" }).headline).toBeNull();
  expect(readArticleText(body, { place: "line 1", title: "Flood" })).toMatchObject({ headline: "Flood" });
});
