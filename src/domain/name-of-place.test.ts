import { expect, test } from "vitest";
import { nameOfPlace } from "./name-of-place.ts";

test.each([
  ["/home/ed/pages/a.html", "a.html"],
  ["sample/a.html", "a.html"],
  ["C:\\pages\\a.html", "a.html"],
  ["/tmp/feed.ndjson:12", "feed.ndjson:12"],
  ["/tmp/a.html, line 3", "a.html, line 3"],
  ["a.html", "a.html"],
  ["-", "-"],
  ["https://example.org/pages/a", "https://example.org/pages/a"],
])("%s is told as %s", (place, name) => {
  expect(nameOfPlace(place)).toBe(name);
});
