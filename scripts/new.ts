/**
 * Begins a new member of what the project has many of, from a template: its source, its spec, and what lists it.
 * `npm run new figure-rule count-then-outcome`
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { camelCase, isKebabCase } from "./names.ts";

interface Kind {
  readonly folder: string;
  /** What is left to do by hand. */
  readonly next: (name: string) => readonly string[];
}

const generate = "npm run generate lists it and writes its reference.";
const kinds: Readonly<Record<string, Kind>> = {
  "figure-rule": {
    folder: "src/extraction/figures",
    next: (name) => [
      `Add ${camelCase(name)}, with the reason for its place, to src/extraction/figure-rules.ts.`,
      generate,
    ],
  },
  "attribution-rule": {
    folder: "src/extraction/attribution",
    next: (name) => [
      `Add ${camelCase(name)}, with the reason for its place, to src/extraction/attribution-rules.ts.`,
      generate,
    ],
  },
  measure: {
    folder: "src/domain/measures",
    next: () => [generate, "Teach extraction its words, and add passages with it to test/corpus."],
  },
  check: { folder: "src/checking/rules", next: () => ["Write its words in the .md, with examples.", generate] },
  command: { folder: "src/cli/commands", next: () => [generate] },
};

const [kindName = "", name = ""] = process.argv.slice(2);
const kind = kinds[kindName];
const fault = faultIn();
if (fault === undefined) write();
else {
  console.error(`${fault}\nUse: npm run new ${Object.keys(kinds).join("|")} NAME`);
  process.exitCode = 2;
}

function faultIn(): string | undefined {
  if (kind === undefined) return `"${kindName}" is not a kind of thing that has a template.`;
  if (!isKebabCase(name))
    return `"${name}" is not a name: lower case, words joined by hyphens, such as count-then-outcome.`;
  const taken = targets().find(({ file }) => existsSync(file));
  return taken && `${taken.file} exists already. Choose another name.`;
}

function targets(): { file: string; text: string }[] {
  const templates = join("scripts/templates", kindName);
  return readdirSync(templates).map((template) => ({
    file: join(kind!.folder, template.replace("NAME", name).replace(/\.template$/, "")),
    text: readFileSync(join(templates, template), "utf8").replaceAll("NAME", name).replaceAll("CAMEL", camelCase(name)),
  }));
}

function write(): void {
  for (const { file, text } of targets()) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
  for (const step of kind!.next(name)) console.log(`next: ${step}`);
}
