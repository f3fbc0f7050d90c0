/**
 * A figure on its way through the refiners: what its phrase rule read, and the slots as they are filled in.
 * Only extraction sees drafts; the rest of the house sees the finished `Figure`.
 */
import type {
  AttributionLink,
  Dispute,
  FigureStatus,
  PeriodSlot,
  PlaceSlot,
  SaidSlot,
  Slot,
} from "../domain/figure.ts";
import type { MeasureName } from "../domain/measures.ts";
import type { Quantity } from "../text/quantity.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Span } from "../text/span.ts";
import type { AnalysedPart } from "./analysis.ts";

export interface FigureDraft {
  readonly rule: string;
  readonly part: AnalysedPart;
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  unit: "person" | "household";
  reportedNone: boolean;
  measure: MeasureName;
  /** Token indices in the sentence: from the quantity to the last word that the rule used (the noun, the predicate). */
  readonly firstToken: number;
  readonly lastToken: number;
  /** Token indices of the predicate ("were killed"), when a verb carries the measure. */
  readonly predicate: { readonly first: number; readonly last: number } | null;
  /** The phrase itself says that this is a part of another figure: "of them", "including". */
  readonly isPart: boolean;
  composition: Span | null;
  group: Slot | null;
  place: PlaceSlot | null;
  period: PeriodSlot | null;
  attribution: AttributionLink[];
  said: SaidSlot | null;
  disputedBy: Dispute[];
  partOf: FigureDraft | null;
  status: FigureStatus;
}
