import { expect, test } from "vitest";
import type { Article } from "../domain/article.ts";
import { addressOf, articleIdOf } from "./content-ids.ts";

const article = (url: string | null, canonical: string | null, isBelieved = false, text = "text"): Article => ({
  text,
  parts: [],
  embeds: [],
  language: "en",
  headline: null,
  authors: [],
  outlet: null,
  url,
  canonical: canonical === null ? null : { url: canonical, isBelieved },
  published: null,
  modified: null,
  problems: [],
});
const page = "https://n.example/toll";

test.each([
  ["its own address, without the fragment", article(`${page}#live`, null), article(page, null)],
  ["a believed canonical address", article(`${page}?from=feed`, page, true), article(page, null)],
  [
    "what it claims, when it came without an address",
    article(null, page, false, "one"),
    article(null, page, false, "two"),
  ],
  ["its text, without either", article(null, null), article(null, null)],
])("two documents are one article by %s", (_by, one, other) => {
  expect(articleIdOf(one)).toBe(articleIdOf(other));
});

test.each([
  [
    "a claim of another host does not reach the article that has the address",
    article("https://m.example/a", page),
    article(page, null),
  ],
  ["nor does a claim that came without an address", article(null, page), article(page, null)],
  [
    "the front page is no article's address",
    article(null, "https://n.example/", false, "one"),
    article(null, "https://n.example/", false, "two"),
  ],
  [
    "not even a believed one",
    article(page, "https://n.example/", true),
    article("https://n.example/b", "https://n.example/", true),
  ],
  [
    "other texts without addresses are other articles",
    article(null, null, false, "one"),
    article(null, null, false, "two"),
  ],
])("two documents stay apart: %s", (_why, one, other) => {
  expect(articleIdOf(one)).not.toBe(articleIdOf(other));
});

test("an unbelieved canonical address is not the article's", () => {
  expect(addressOf(article(null, page))).toBeNull();
  expect(addressOf(article("https://m.example/a", page))).toBe("https://m.example/a");
});
