/**
 * Measures on sets of annotated news that lie outside the project, where this machine has them, with the scorers that
 * came with them. None of their texts is kept here: outputs go to the system's temporary folder and are removed.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readLines } from "./gold.ts";
import type { Extract, Row } from "./measure-corpus.ts";

interface OutsideDocument {
  readonly id: string;
  readonly text: string;
  readonly date?: string | null;
  readonly meta?: { readonly date?: string; readonly dct?: string };
}

interface OutsideSet {
  readonly name: string;
  readonly file: string;
  readonly scorer: string;
  readonly flags?: readonly string[];
  /** Whether the scorer reads the contract as it is, or the flat lines that from-contract.mjs makes of it. */
  readonly isContract?: boolean;
  readonly dates?: boolean;
  readonly read: (printed: string) => Record<string, number>;
}

type Percentages = Record<string, { readonly F1: number } & Record<string, number>>;

const outsideSets: readonly OutsideSet[] = [
  {
    name: "conflict",
    file: "conflict.ndjson",
    scorer: "score.mjs",
    flags: ["--json"],
    isContract: true,
    read: (printed) => {
      const { slots } = JSON.parse(printed) as { slots: Record<string, { f1: number }> };
      return Object.fromEntries(Object.entries(slots).map(([slot, { f1 }]) => [slot, f1]));
    },
  },
  {
    name: "idetect-idmc",
    file: "idetect-idmc.ndjson",
    scorer: "score/tolls.mjs",
    read: (printed) => {
      const scores = JSON.parse(printed) as Percentages;
      return { quantity: scores.quantity!.F1 / 100, unit: scores["quantity+unit"]!.F1 / 100 };
    },
  },
  {
    name: "gva",
    file: "gva-dev.ndjson",
    scorer: "score/tolls.mjs",
    read: (printed) => ({
      "killed-top": numberAfter(printed, "killed gold>=2", "topAccuracy") / 100,
      "injured-top": numberAfter(printed, "wounded gold>=2", "topAccuracy") / 100,
    }),
  },
  {
    name: "polnear",
    file: "polnear-train.ndjson",
    scorer: "score/spans.mjs",
    read: (printed) => ({ content: (JSON.parse(printed) as Percentages)["match@0.3"]!.F1 / 100 }),
  },
  {
    name: "timeml",
    file: "timeml-timebank-aquaint.ndjson",
    scorer: "score/spans.mjs",
    dates: true,
    read: (printed) => ({ value: (JSON.parse(printed) as Percentages).value!.F1 / 100 }),
  },
];

/** Rows of every set that `folder` holds; none where there is no such folder. */
export function measureOutsideSets(folder: string, extract: Extract): Row[] {
  if (!existsSync(folder)) return [];
  return outsideSets.flatMap((set) => measureSet(folder, set, extract));
}

function measureSet(folder: string, set: OutsideSet, extract: Extract): Row[] {
  const gold = join(folder, "dev", set.file);
  if (!existsSync(gold)) return [];
  const lines = readLines<OutsideDocument>(gold).map(({ id, text, date, meta }) => {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? meta?.date ?? meta?.dct ?? "")?.[0] ?? null;
    return `${JSON.stringify(extract(id, text, day, set.dates))}\n`;
  });
  const scratch = mkdtempSync(join(tmpdir(), "tollbook-evaluate-"));
  try {
    const predictions = join(scratch, "predictions.ndjson");
    writeFileSync(predictions, set.isContract ? lines.join("") : flatten(folder, lines.join("")));
    const printed = runScript([join(folder, set.scorer), gold, predictions, ...(set.flags ?? [])]);
    return Object.entries(set.read(printed)).map(([slot, value]) => ({ name: `${set.name}.${slot}`, value }));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function flatten(folder: string, lines: string): string {
  return runScript([join(folder, "score/from-contract.mjs")], lines);
}

function runScript(args: string[], input = ""): string {
  return execFileSync(process.execPath, args, { input, encoding: "utf8", maxBuffer: 1 << 30 });
}

function numberAfter(printed: string, lineStart: string, key: string): number {
  const line = printed.split("\n").find((candidate) => candidate.startsWith(lineStart));
  if (line === undefined) throw new Error(`the scorer printed no line "${lineStart}"`);
  return (JSON.parse(line.slice(line.indexOf("{"))) as Record<string, number>)[key]!;
}
