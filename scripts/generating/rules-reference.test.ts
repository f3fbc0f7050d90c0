import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { firstComment, orderedNames } from "./rules-reference.ts";

function withFile(text: string, look: (file: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "tollbook-rules-"));
  writeFileSync(join(folder, "list.ts"), text);
  look(join(folder, "list.ts"));
  rmSync(folder, { recursive: true });
}

test("an ordered list gives its names in order, with the reason on the line", () => {
  const text =
    'import { b } from "./b.ts";\nexport const rules: readonly Rule[] = [\n  countThenOutcome, // first\n  b,\n];\n';
  withFile(text, (file) => {
    expect(orderedNames(file)).toEqual([{ name: "count-then-outcome", reason: "first" }, { name: "b" }]);
  });
  withFile("export const rules = [dropOverlapping, linkParts];\n", (file) => {
    expect(orderedNames(file).map(({ name }) => name)).toEqual(["drop-overlapping", "link-parts"]);
  });
});

test("the first comment comes without its stars", () => {
  withFile("/**\n * Reads a.\n *\n * Not here: b.\n */\nconst x = 1; /** Later. */", (file) => {
    expect(firstComment(file)).toBe("Reads a.\n\nNot here: b.");
  });
});
