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

/** One run of a scorer over what was extracted from a set. */
interface Scoring {
  readonly scorer: string;
  readonly flags?: readonly string[];
  readonly read: (printed: string) => Record<string, number>;
}

interface OutsideSet {
  readonly name: string;
  readonly file: string;
  readonly scorings: readonly Scoring[];
  /** Whether the scorer reads the contract as it is, or the flat lines that from-contract.mjs makes of it. */
  readonly isContract?: boolean;
  readonly dates?: boolean;
}

type Percentages = Record<string, { readonly F1: number } & Record<string, number>>;

const scoresOfSlots = (printed: string) => {
  const { slots } = JSON.parse(printed) as { slots: Record<string, { f1: number }> };
  return Object.fromEntries(Object.entries(slots).map(([slot, { f1 }]) => [slot, f1]));
};

const scoresOfShootings = (printed: string) => ({
  "killed-top": numberAfter(printed, "killed gold>=2", "topAccuracy") / 100,
  "injured-top": numberAfter(printed, "wounded gold>=2", "topAccuracy") / 100,
});

const scoresOfDisplacement = (printed: string) => {
  const scores = JSON.parse(printed) as Percentages;
  return {
    quantity: scores.quantity!.F1 / 100,
    unit: scores["quantity+unit"]!.F1 / 100,
    term: scores["quantity+unit+term"]!.F1 / 100,
  };
};

const scoresOfDisasters = (printed: string) => ({
  "deaths-recall": numberAfter(printed, "deaths", "recallAny") / 100,
  // Floors hold from below, so the error is turned into an agreement.
  "deaths-agreement": 1 - numberAfter(printed, "deaths", "meanRelError"),
});

const scoresOfStatements = (printed: string) => {
  const scores = JSON.parse(printed) as Percentages;
  const direct = (JSON.parse(printed) as Record<string, Record<string, string>>)["recall@0.3 by kind"]!.direct!;
  return {
    content: scores["match@0.3"]!.F1 / 100,
    "source-accuracy": scores["match@0.3"]!.sourceAccuracy! / 100,
    "direct-recall": Number(direct.split("=")[1]) / 100,
  };
};

const saidRecall = (printed: string) => ({
  "said-recall": (JSON.parse(printed) as Percentages)["match@0.3"]!.R! / 100,
});

const tolls = "score/tolls.mjs";
const spans = "score/spans.mjs";

const outsideSets: readonly OutsideSet[] = [
  {
    name: "conflict",
    file: "conflict.ndjson",
    isContract: true,
    scorings: [{ scorer: "score.mjs", flags: ["--json"], read: scoresOfSlots }],
  },
  { name: "idetect-idmc", file: "idetect-idmc.ndjson", scorings: [{ scorer: tolls, read: scoresOfDisplacement }] },
  { name: "gva", file: "gva-dev.ndjson", scorings: [{ scorer: tolls, read: scoresOfShootings }] },
  {
    name: "muc4",
    file: "muc4-dev.ndjson",
    scorings: [{ scorer: tolls, read: (printed) => ({ recall: numberAfter(printed, "all", "R") / 100 }) }],
  },
  { name: "wikimpacts", file: "wikimpacts-dev.ndjson", scorings: [{ scorer: tolls, read: scoresOfDisasters }] },
  {
    name: "polnear",
    file: "polnear-train.ndjson",
    scorings: [
      { scorer: spans, read: scoresOfStatements },
      { scorer: spans, flags: ["--said"], read: saidRecall },
    ],
  },
  {
    name: "timeml",
    file: "timeml-timebank-aquaint.ndjson",
    dates: true,
    scorings: [{ scorer: spans, read: (printed) => ({ value: (JSON.parse(printed) as Percentages).value!.F1 / 100 }) }],
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
    return set.scorings.flatMap(({ scorer, flags = [], read }) => {
      const printed = runScript([join(folder, scorer), gold, predictions, ...flags]);
      return Object.entries(read(printed)).map(([slot, value]) => ({ name: `${set.name}.${slot}`, value }));
    });
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

/** The first number under `key` in the first line that begins so. */
function numberAfter(printed: string, lineStart: string, key: string): number {
  const line = printed.split("\n").find((candidate) => candidate.startsWith(lineStart));
  const number = line?.match(new RegExp(`"${key}":(\\d+(?:\\.\\d+)?)`))?.[1];
  if (number === undefined) throw new Error(`the scorer printed no "${key}" in a line "${lineStart}…"`);
  return Number(number);
}
