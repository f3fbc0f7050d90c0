import { expect, test } from "vitest";
import { nameOfPlace } from "./name-of-place.ts";

test.each([
  ["/Users/ed/pages/a.html", "a.html"],
  ["sample/a.html", "a.html"],
  ["C:\\pages\\a.html", "a.html"],
  ["feeds/may/feed.ndjson:12", "feed.ndjson:12"],
  ["pages/a.html, line 3", "a.html, line 3"],
  ["a.html", "a.html"],
  ["-", "-"],
  ["https://example.org/pages/a", "https://example.org/pages/a"],
])("%s is told as %s", (place, name) => {
  expect(nameOfPlace(place)).toBe(name);
});
