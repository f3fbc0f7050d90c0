/**
 * Writes what the migrations make, as the database's own catalogue tells it: src/ledger/schema.sql and
 * docs/reference/tables.md. With --check it writes nothing and fails when one of them is out of date.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLedger } from "../src/ledger/ledger.ts";
import {
  type Column,
  type Constraint,
  listColumns,
  listConstraints,
  listFunctions,
  listIndexes,
  listTables,
  listTriggers,
  type Routine,
  type Table,
} from "../src/ledger/queries/catalogue.ts";

interface Schema {
  readonly tables: readonly Table[];
  readonly columns: readonly Column[];
  readonly constraints: readonly Constraint[];
  readonly indexes: readonly Constraint[];
  readonly functions: readonly Routine[];
}

const schema = await readSchema();
const files = { "src/ledger/schema.sql": writeSql(schema), "docs/reference/tables.md": writeMarkdown(schema) };
const isCheck = process.argv.includes("--check");
for (const [file, written] of Object.entries(files)) {
  if (readOrEmpty(file) === written) continue;
  if (isCheck) {
    console.error(`${file} is not what the migrations make. Run npx tsx scripts/dump-schema.ts.`);
    process.exitCode = 1;
  } else writeFileSync(file, written);
}

async function readSchema(): Promise<Schema> {
  const folder = mkdtempSync(join(tmpdir(), "tollbook-schema-"));
  const ledger = await openLedger({ folder: join(folder, "ledger") });
  try {
    return {
      tables: await listTables(ledger),
      columns: await listColumns(ledger),
      constraints: await listConstraints(ledger),
      indexes: await listIndexes(ledger),
      functions: [...(await listFunctions(ledger)), ...(await listTriggers(ledger))],
    };
  } finally {
    await ledger.close();
    rmSync(folder, { recursive: true });
  }
}

function writeSql({ tables, columns, constraints, indexes, functions }: Schema): string {
  const written = tables.map((table) => {
    const isOf = ({ table: name }: { table: string }) => name === table.name;
    if (table.isView) return `create view tollbook.${table.name} as\n${table.definition?.trimEnd()}\n`;
    const lines = [
      ...columns.filter(isOf).map(columnSql),
      ...constraints.filter(isOf).map(({ name, definition }) => `constraint ${name} ${definition}`),
    ];
    const made = indexes.filter(isOf).map(({ definition }) => `${definition};\n`);
    return `create table tollbook.${table.name} (\n  ${lines.join(",\n  ")}\n);\n${made.join("")}`;
  });
  const made = functions.map(({ definition }) => `${definition.trimEnd()};\n`);
  return `-- Written by scripts/dump-schema.ts from the catalogue. Do not edit: write a migration.\n\n${[...written, ...made].join("\n")}`;
}

function columnSql({ name, type, isRequired, preset }: Column): string {
  return `${name} ${type}${isRequired ? " not null" : ""}${preset === null ? "" : ` default ${preset}`}`;
}

function writeMarkdown({ tables, columns, constraints }: Schema): string {
  const head = [
    "# Tables of the ledger",
    "",
    "Written by scripts/dump-schema.ts. Do not edit: comment on tables and columns in src/ledger/migrations.",
    "",
    "Days and times are ISO 8601 text. Offsets are UTF-16 code units into the text of the version, end exclusive.",
  ];
  const sections = tables.map((table) => {
    const own = columns.filter((column) => column.table === table.name);
    const keys = constraints.filter((constraint) => constraint.table === table.name);
    return ["", `## ${table.name}`, "", ...(table.comment === null ? [] : [table.comment]), ...columnLines(own, keys)];
  });
  return `${[...head, ...sections.flat()].join("\n")}\n`;
}

function columnLines(columns: readonly Column[], constraints: readonly Constraint[]): string[] {
  if (columns.length === 0) return [];
  const rows = columns.map(({ name, type, isRequired, comment }) => {
    return `| ${name} | ${type}${isRequired ? "" : ", or null"} | ${(comment ?? "").replaceAll("|", "\\|")} |`;
  });
  const keys = constraints.map(({ definition }) => `- ${definition}`);
  return ["", "| Column | Type | Meaning |", "|---|---|---|", ...rows, ...(keys.length > 0 ? ["", ...keys] : [])];
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}
