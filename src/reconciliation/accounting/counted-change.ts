/** A change of a figure with what the figure counts. */
import type { FigureChange } from "../../domain/correction.ts";
import type { MeasureName } from "../../domain/measures.ts";

export interface CountedChange extends FigureChange {
  readonly measure: MeasureName;
}
