/**
 * Writes what can be told from the sources: registries of folders, and the reference in docs/reference.
 * `npm run generate`; with --check it writes nothing and fails when a file is out of date.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { registries, writeRegistry } from "./generating/registry.ts";

const isCheck = process.argv.includes("--check");
const stale: string[] = [];

for (const registry of registries) settle(registry.file, writeRegistry(registry));
// Loaded only now: they read the registries.
const { references } = await import("./generating/references.ts");
for (const { file, write } of references) settle(file, await write());

for (const file of stale) console.error(`${file} is out of date. Run npm run generate.`);
process.exitCode = stale.length > 0 ? 1 : 0;

function settle(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  if (isCheck) {
    stale.push(file);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}
