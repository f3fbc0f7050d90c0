import { expect, test } from "vitest";
import { commandLines } from "./command-lines.ts";

const words = ["tollbook", "curate", "split", "v-0123456789abcdef/0-5-killed", "--why", '"…"'];

test("what fits is one line; what does not goes on behind a backslash, with no word broken", () => {
  expect(commandLines(words, 80, "  ")).toBe(`  ${words.join(" ")}`);
  expect(commandLines(words, 42, "  ")).toBe(
    '  tollbook curate split \\\n    v-0123456789abcdef/0-5-killed --why \\\n    "…"',
  );
  expect(commandLines(words, 10, "").split("\n")).toContain("  v-0123456789abcdef/0-5-killed \\");
});
