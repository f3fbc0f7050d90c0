/**
 * A toll as it is compared: what an estimate's toll, or a single mention, gives for it.
 *
 *   comparableOf(mention) → { id: mention.id, words: "more than 100,000", measure: "casualties", said: { earliest: … }, … }
 *
 * Not here: which reading of an estimate is the canonical one.
 */
import type { DayRange, FigureStatus, PeriodSlot, PlaceSlot, Quantity, Slot } from "../../domain/figure.ts";
import type { MeasureName } from "../../domain/measures.ts";
import type { Mention } from "../../domain/mention.ts";
import { clauseAround } from "./one-event.ts";

/** A quantity with the words that state it. */
export interface StatedQuantity {
  readonly quantity: Quantity;
  /** The quantity with its hedge, as the figure's span has it: "nearly 20,000". */
  readonly words: string;
}

export interface ComparableToll extends StatedQuantity {
  /** Of the toll or of the mention. */
  readonly id: string;
  readonly measure: MeasureName;
  readonly status: FigureStatus;
  readonly group: Slot | null;
  readonly place: PlaceSlot | null;
  readonly period: PeriodSlot | null;
  /** The day of the statement, null where it is not known. */
  readonly said: DayRange | null;
  /** The clause in which its number stands, where a text tells it. */
  readonly clause?: string;
  /** For a share: what it is a share of, where that is known. */
  readonly whole?: StatedQuantity;
}

/** A mention as it is compared; the day of publication stands in for a day of the statement that the text does not give. */
export function comparableOf({ id, figure, published, words }: Mention, whole?: StatedQuantity): ComparableToll {
  const { quantity, measure, status, group, place, period } = figure;
  const day = published?.slice(0, 10) ?? null;
  const said = figure.said?.day ?? (day === null ? null : { earliest: day, latest: day });
  const clause = clauseAround(words, figure.span);
  const toll = { id, quantity, words: figure.span.exact, measure, status, group, place, period, said, clause };
  return whole === undefined ? toll : { ...toll, whole };
}
