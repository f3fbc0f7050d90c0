/**
 * The corpus as it stands in test/corpus: passages with the answers of a careful editor.
 * README.md there says what each field means. Reading fails loudly: a corpus with a hole measures nothing.
 */
import { readFileSync } from "node:fs";

export interface GoldPeriod {
  readonly text: string;
  readonly start: string | null;
  readonly end: string | null;
}

type GoldStatus = "asserted" | "denied" | "forecast" | "comparison";

export interface GoldFigure {
  readonly span: readonly [number, number];
  readonly text: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly modifier: string;
  readonly share: boolean;
  readonly unit?: "person" | "household";
  readonly measure: string;
  readonly measureAlt?: readonly string[];
  readonly group: string | null;
  readonly groupAlt?: readonly (string | null)[];
  readonly place: string | null;
  readonly placeAlt?: readonly (string | null)[];
  readonly period: GoldPeriod | null;
  readonly periodAlt?: readonly (GoldPeriod | null)[];
  readonly source: string | null;
  readonly sourceAlt?: readonly (string | null)[];
  readonly via: readonly string[];
  /** From the teller nearest the text to the origin; absent where a passage was annotated before chains were. */
  readonly chain?: readonly string[];
  readonly chainAlt?: readonly (readonly string[])[];
  readonly partOf: number | null;
  readonly status: GoldStatus;
  readonly statusAlt?: readonly GoldStatus[];
  /** A careful editor could leave it out: scored neither way. */
  readonly doubtful?: boolean;
}

export interface GoldQuote {
  readonly span: readonly [number, number];
  readonly speaker: string | null;
  readonly speakerAlt?: readonly (string | null)[];
}

export interface GoldDocument {
  readonly id: string;
  readonly date: string | null;
  readonly topic: string;
  readonly text: string;
  readonly figures: readonly GoldFigure[];
  readonly quotes: readonly GoldQuote[];
}

/** Passages with tolls, and passages without one. */
export interface Corpus {
  readonly passages: readonly GoldDocument[];
  readonly negatives: readonly GoldDocument[];
}

const passageFiles = ["passages.ndjson", "chains.ndjson", "traps.ndjson"];

/** The whole corpus of a folder. Throws when a file is absent or holds a line that is not JSON. */
export function readCorpus(folder: string): Corpus {
  return {
    passages: passageFiles.flatMap((file) => readLines<GoldDocument>(`${folder}/${file}`)),
    negatives: readLines<GoldDocument>(`${folder}/negatives.ndjson`),
  };
}

/** The documents of a JSON-lines file. Throws with file and line when a line is not JSON. */
export function readLines<T>(file: string): T[] {
  const documents: T[] = [];
  for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      documents.push(JSON.parse(line) as T);
    } catch (cause) {
      throw new Error(`${file}, line ${index + 1}: not JSON`, { cause });
    }
  }
  return documents;
}
