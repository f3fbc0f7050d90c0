/**
 * Writes the registries from the folders that they list: `npm run generate`.
 * With --check it writes nothing and fails when a registry is out of date.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { camelCase } from "./names.ts";

interface Registry {
  folder: string;
  file: string;
  list: string;
  doc: string;
  after?: string;
}

const registries: readonly Registry[] = [
  {
    folder: "src/domain/measures",
    file: "src/domain/measures.ts",
    list: "measures",
    doc: "Every measure.",
    after: 'export type MeasureName = (typeof measures)[number]["name"];\n',
  },
];

const isCheck = process.argv.includes("--check");
let stale = 0;
for (const registry of registries) {
  const written = write(registry);
  if (readOrEmpty(registry.file) === written) continue;
  if (isCheck) {
    console.error(`${registry.file} does not list what ${registry.folder}/ holds. Run npm run generate.`);
    stale++;
  } else writeFileSync(registry.file, written);
}
process.exitCode = stale > 0 ? 1 : 0;

function write({ folder, list, doc, after }: Registry): string {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => basename(file, ".ts"))
    .sort();
  const imports = names
    .map((name) => `import { ${camelCase(name)} } from "./${basename(folder)}/${name}.ts";\n`)
    .join("");
  const values = names.map((name) => `  ${camelCase(name)},\n`).join("");
  return `// Written by npm run generate. Do not edit.\n${imports}\n/** ${doc} */\nexport const ${list} = [\n${values}] as const;\n${after ?? ""}`;
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}
