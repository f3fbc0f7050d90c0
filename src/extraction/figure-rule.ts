/**
 * A figure rule reads one kind of phrase. It is asked about each quantity of a sentence, in the order of
 * figure-rules.ts; the first rule that reads the quantity names the figure.
 */
import type { MeasureName } from "../domain/measures.ts";
import type { Quantity } from "../text/quantity.ts";
import type { Sentence } from "../text/sentence.ts";

/** What a rule is shown: one quantity in its sentence. */
export interface Phrase {
  readonly text: string;
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly isHeadline: boolean;
}

export interface FigureReading {
  readonly measure: MeasureName;
  /** Token index of the last word that the phrase needs. */
  readonly lastToken: number;
  readonly predicate?: { readonly first: number; readonly last: number };
  /** Token indices of the counted group's own words, when the phrase names it. */
  readonly group?: { readonly first: number; readonly last: number };
  readonly unit?: "person" | "household";
  readonly reportedNone?: boolean;
  /** A bound that the verb adds to a bare number: "passes 7,200". */
  readonly verbQualifier?: "more-than" | "at-least" | "at-most" | "less-than";
}

export interface FigureRule {
  readonly name: string;
  readonly read: (phrase: Phrase) => FigureReading | undefined;
}

export function defineFigureRule(rule: FigureRule): FigureRule {
  return rule;
}
