import { expect, test } from "vitest";
import { inApiWords } from "./api-words.ts";

test.each([
  ["List what the book has: tollbook figures", "List what the book has: GET /api/v1/figures"],
  ["List them: tollbook history a-12", "List them: GET /api/v1/articles/a-12/history"],
  ["See why: tollbook show v-1", "See why: GET /api/v1/articles/v-1"],
  ["Copy it from what `tollbook curate log` prints.", "Copy it from what GET /api/v1/curation prints."],
  ["--as-of", "as-of"],
  [
    "Write --as-of 2023-05-01, or --as-of 2023-05-01T21:00:00Z.",
    "Write as-of=2023-05-01, or as-of=2023-05-01T21:00:00Z.",
  ],
  ['Say why: --reason "a person in danger"', 'Say why: reason "a person in danger"'],
  ["Name one of them: a-1, a-2", "Name one of them: a-1, a-2"],
  ["12--15", "12--15"],
])("%s", (from, to) => {
  expect(inApiWords(from)).toBe(to);
});
