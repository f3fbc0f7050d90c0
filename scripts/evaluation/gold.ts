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
  readonly partOf: number | null;
  readonly status: "asserted" | "denied" | "forecast" | "comparison";
}

export interface GoldQuote {
  readonly span: readonly [number, number];
  readonly speaker: string | null;
}

export interface GoldDocument {
  readonly id: string;
  readonly date: string | null;
  readonly topic: string;
  readonly text: string;
  readonly figures: readonly GoldFigure[];
  readonly quotes: readonly GoldQuote[];
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
