/** A time with what its preposition makes of it; read by find-periods.ts, turned into days by resolve-period.ts. */
import type { DateExpression } from "./date-expression.ts";

/**
 * within: that time; since: from some day of it on; until: up to some day of it; between: from some day of the first
 * to some day of the second; lasting: a length that ends when the text was written.
 */
export type Relation = "within" | "since" | "until" | "between" | "lasting";

export interface PeriodExpression {
  readonly relation: Relation;
  readonly date: DateExpression;
  /** The second time of "between March and June", "in April and May". */
  readonly until: DateExpression | null;
  /** Token indices with the preposition that belongs to it, last inclusive. */
  readonly first: number;
  readonly last: number;
  /** Offsets into the document's text. */
  readonly start: number;
  readonly end: number;
}
