import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeRegistry } from "./registry.ts";

test("a registry lists what its folder holds, in order, without tests", () => {
  const parent = mkdtempSync(join(tmpdir(), "tollbook-registry-"));
  const folder = join(parent, "charts");
  mkdirSync(folder);
  for (const name of ["time-line.ts", "bars.ts", "bars.test.ts", "bars.spec-kit.ts", "notes.md"]) {
    writeFileSync(join(folder, name), "");
  }
  const text = writeRegistry({ folder, file: "", list: "charts", doc: "Every chart." });
  rmSync(parent, { recursive: true });
  expect(text).toContain(
    'import { bars } from "./charts/bars.ts";\nimport { timeLine } from "./charts/time-line.ts";\n',
  );
  expect(text).toContain("/** Every chart. */\nexport const charts = [bars, timeLine] as const;\n");
});

test("a member whose name is a word of the language says what it is", () => {
  const parent = mkdtempSync(join(tmpdir(), "tollbook-registry-"));
  const folder = join(parent, "charts");
  mkdirSync(folder);
  writeFileSync(join(folder, "export.ts"), "");
  const text = writeRegistry({ folder, file: "", list: "charts", doc: "Every chart." });
  rmSync(parent, { recursive: true });
  expect(text).toContain('import { exportChart } from "./charts/export.ts";');
});
