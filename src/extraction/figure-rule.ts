/**
 * A figure rule reads one kind of phrase. It is asked about each quantity of a sentence, in the order of
 * figure-rules.ts; the first rule that reads the quantity names the figure.
 */

import type { PartKind } from "../domain/article.ts";
import type { MeasureName } from "../domain/measures.ts";
import type { Quantity, QuantityKind } from "../text/quantity.ts";
import type { Sentence, Token } from "../text/sentence.ts";
import type { CountedGroup } from "./counted-group.ts";
import type { TollColumn } from "./toll-tables.ts";

/** What a rule is shown: one quantity in its sentence, the group behind it, and what was read before it. */
export interface Phrase {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly quantity: Quantity;
  readonly group: CountedGroup;
  readonly partKind: PartKind;
  /** The paragraph that it stands in. */
  readonly context: string;
  /** The figure read last before this quantity in the same part, if any. */
  readonly earlier: EarlierFigure | undefined;
  /** The same, or the last of the part just before. */
  readonly lastTold: EarlierFigure | undefined;
  /** What the column of a table counts whose cell the quantity is, if it is one. */
  readonly column?: TollColumn | undefined;
}

/** A figure already read, as far as a later phrase may lean on it. */
export interface EarlierFigure {
  readonly rule: string;
  readonly measure: MeasureName;
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly lastToken: number;
  readonly isShare: boolean;
  /** Stated to be a part, as what goes on with it is. */
  readonly isPart: boolean;
  readonly unit: "person" | "household";
}

/** Token indices, last inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface FigureReading {
  readonly measure: MeasureName;
  /** Token index of the last word that the phrase needs. */
  readonly lastToken: number;
  /** The words that carry the outcome, when a verb or adjective apart from the group does. */
  readonly predicate?: TokenRange;
  /** The counted group's own words, when the phrase names it. */
  readonly group?: TokenRange;
  readonly composition?: TokenRange;
  readonly unit?: "person" | "household";
  readonly reportedNone?: boolean;
  /** A bound that the verb adds to a bare number: "passes 7,200". */
  readonly verbHedge?: "more-than" | "at-least" | "at-most" | "less-than" | "approximately";
  /** The phrase says that this is a part of an earlier figure: "of them", "including". */
  readonly isPart?: boolean;
}

export interface FigureRule {
  readonly name: string;
  /** The kinds of quantity that it is shown. */
  readonly kinds: readonly QuantityKind[];
  readonly read: (phrase: Phrase) => FigureReading | undefined;
}

export function defineFigureRule(rule: FigureRule): FigureRule {
  return rule;
}

/** Whether the group may be counted in a toll: people, households, names, or nothing named at all. */
export function isCountable({ nounClass }: CountedGroup): boolean {
  return nounClass !== "thing";
}
