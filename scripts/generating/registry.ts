/**
 * Writes a registry: a file that lists what a folder holds, under the name of what it lists ("measures.ts").
 *
 * Not here: lists whose order matters (figure-rules.ts, attribution-rules.ts, refiners.ts): people write those.
 */
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { camelCase } from "../names.ts";

export interface Registry {
  readonly folder: string;
  readonly file: string;
  readonly list: string;
  readonly doc: string;
  readonly after?: string;
}

export const registries: readonly Registry[] = [
  {
    folder: "src/domain/measures",
    file: "src/domain/measures.ts",
    list: "measures",
    doc: "Every measure.",
    after: 'export type MeasureName = (typeof measures)[number]["name"];\n',
  },
  { folder: "src/cli/commands", file: "src/cli/commands.ts", list: "commands", doc: "Every command." },
  { folder: "src/checking/rules", file: "src/checking/checks.ts", list: "checks", doc: "Every check." },
  { folder: "src/api/routes", file: "src/api/routes.ts", list: "resources", doc: "Every resource of the API." },
];

const lineWidth = 120;

/** The text of the registry, formatted as the formatter would. */
export function writeRegistry({ folder, list, doc, after }: Registry): string {
  const names = namesIn(folder);
  const imports = names
    .map((name) => `import { ${identifierOf(name, folder)} } from "./${basename(folder)}/${name}.ts";\n`)
    .join("");
  const values = names.map((name) => identifierOf(name, folder));
  const oneLine = `export const ${list} = [${values.join(", ")}] as const;`;
  const array =
    oneLine.length <= lineWidth
      ? oneLine
      : `export const ${list} = [\n${values.map((value) => `  ${value},\n`).join("")}] as const;`;
  return `// Written by npm run generate. Do not edit.\n${imports}\n/** ${doc} */\n${array}\n${after ?? ""}`;
}

/** What a member is called in TypeScript; the command `export` is `exportCommand`, as its name is a word of the language. */
function identifierOf(name: string, folder: string): string {
  if (!reserved.has(name)) return camelCase(name);
  return camelCase(`${name}-${basename(folder).replace(/s$/, "")}`);
}

const reserved: ReadonlySet<string> = new Set(["delete", "export", "import", "new", "switch", "with"]);

/** What the folder holds, by name and in order; tests and spec kits are not members. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !/\.(?:test|spec-kit)\.ts$/.test(file))
    .map((file) => basename(file, ".ts"))
    .sort();
}
