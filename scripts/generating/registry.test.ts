import { expect, test } from "vitest";
import { writeRegistry } from "./registry.ts";

test("a registry lists what its folder holds, without tests", () => {
  const text = writeRegistry({ folder: "scripts/generating", file: "", list: "makers", doc: "Every maker." });
  expect(text).toContain('import { measuresReference } from "./generating/measures-reference.ts";\n');
  expect(text).toContain("export const makers = [measuresReference, references, registry, rulesReference] as const;\n");
  expect(text).not.toContain(".test");
});
