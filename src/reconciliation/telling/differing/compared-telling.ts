/**
 * A telling laid beside the reading of its toll, and what a finding of a difference is made of.
 *
 * Not here: the findings, one file a slot beside this one.
 */
import type { DifferenceSide, DifferenceType } from "../../../domain/estimate.ts";
import type { Mention } from "../../../domain/mention.ts";
import type { Span } from "../../../text/span.ts";
import type { ReadClarification } from "../read-clarification.ts";
import type { ToldEstimate } from "../told-estimate.ts";
import type { ToldToll } from "../told-toll.ts";

export interface ComparedTelling {
  readonly reading: Mention;
  readonly telling: Mention;
  readonly toll: ToldToll;
  readonly estimate: ToldEstimate;
  /** What the origin's side said later about the toll. */
  readonly clarifications: readonly ReadClarification[];
}

export interface FoundDifference {
  readonly type: DifferenceType;
  readonly from: DifferenceSide;
  readonly to: DifferenceSide;
  /** What the telling is compared with, where that is a clarified slot and not the reading's. */
  readonly clarification?: ReadClarification;
}

/** Finds how one slot of a telling differs; nothing where it does not, or says less. */
export type DifferenceFinder = (compared: ComparedTelling) => readonly FoundDifference[];

/** One side of a difference: the slot's characters, or those of the figure where the slot has none. */
export function sideOf(
  { id, figure }: Mention,
  span: Span | null,
  words: string | null = span?.exact ?? null,
): DifferenceSide {
  return { figure: id, span: span ?? figure.span, words: words ?? "not given" };
}
