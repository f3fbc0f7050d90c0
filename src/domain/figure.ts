/**
 * The contract: a reported figure and what else extraction reads, as `tollbook extract` prints it.
 * docs/contracts.md tells what each field means. Fields are added, never renamed.
 */
import type { Span } from "../text/span.ts";
import type { Part } from "./article.ts";
import type { MeasureName } from "./measures.ts";
import type { Problem } from "./problem.ts";
import type { VaguePolicy } from "./vague-policies.ts";

export const qualifiers = [
  "exact",
  "approximately",
  "at-least",
  "more-than",
  "at-most",
  "less-than",
  "range",
  "vague",
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** How a slot came to be: the figure's own phrase says it, the publication date fixes it, or it is taken from elsewhere in the text. */
export type Basis = "stated" | "anchored" | "inherited";

/** As stated; null = open on that side. For a share: fractions of 1. */
export interface Quantity {
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly share: boolean;
  readonly unit: "person" | "household";
  /** "No injuries were reported" (none so far), not "nobody was hurt" (none). */
  readonly reportedNone: boolean;
}

export interface Slot {
  readonly span: Span;
  readonly basis: Basis;
}

export interface PlaceSlot extends Slot {
  /** Identifier in the gazetteer, null for a place that it does not list. */
  readonly id: string | null;
  /** What contains it, narrowest first, in the gazetteer's names. */
  readonly within: readonly string[];
}

/** An uncertain day: ISO days, inclusive. */
export interface DayRange {
  readonly earliest: string;
  readonly latest: string;
}

/** What time the count covers, not when it was said. */
export interface PeriodSlot extends Slot {
  readonly from: DayRange | null;
  readonly to: DayRange | null;
}

/** When the origin said it, as the text tells: "told reporters on [Monday]". Not what time the count covers. */
export interface SaidSlot extends Slot {
  readonly day: DayRange;
}

export type SourceKind = "person" | "organisation" | "document" | "unnamed";

/** One link of a chain of sources. */
export interface AttributionLink {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly kind: SourceKind;
  readonly role: Span | null;
  readonly organisation: Span | null;
  readonly channel: Span | null;
  readonly groundedOn: Span | null;
}

export interface Dispute {
  readonly source: Span | null;
  readonly cue: Span;
}

export type FigureStatus = "asserted" | "denied" | "forecast" | "compared";

export interface Figure {
  readonly id: string;
  /** The quantity with its hedge, without the noun. */
  readonly span: Span;
  readonly quantity: Quantity;
  readonly measure: MeasureName;
  /** For casualties: what the text says they include. */
  readonly composition: Span | null;
  readonly group: Slot | null;
  readonly place: PlaceSlot | null;
  readonly period: PeriodSlot | null;
  /** The teller nearest this text first, the origin last; empty when the text asserts it itself. */
  readonly attribution: readonly AttributionLink[];
  /** Null where the text does not date the statement: it was then said at the latest when the text was published. */
  readonly said: SaidSlot | null;
  readonly disputedBy: readonly Dispute[];
  /** Id of the whole that this is stated to be a part or share of. */
  readonly partOf: string | null;
  readonly status: FigureStatus;
  /** Name of the rule that read it. */
  readonly rule: string;
}

/** A toll without a number: "substantial losses of their own". */
export interface Unnumbered {
  readonly span: Span;
  readonly measure: MeasureName;
  readonly group: Slot | null;
  readonly attribution: readonly AttributionLink[];
}

export interface Quote {
  readonly id: string;
  /** The words inside the marks. */
  readonly span: Span;
  readonly speaker: Span | null;
  readonly cue: Span | null;
  /** Id of the quote that it is nested in. */
  readonly within: string | null;
}

export interface Statement {
  readonly source: Span | null;
  readonly cue: Span | null;
  /** `ranges` when the content is broken by its own attribution: "it fell, he said, in May". */
  readonly content: Span & { readonly ranges?: readonly (readonly [number, number])[] };
  readonly kind: "direct" | "indirect" | "mixed";
}

export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** A date, time or duration with its TIMEX3 type and value (ISO-TimeML). */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly type: TimexType;
  readonly value: string;
}

/** What reading and extracting one document gives: one line of `tollbook extract --jsonl`. */
export interface ExtractedDocument {
  readonly id: string | null;
  readonly offsetUnit: "utf-16";
  readonly language: string | null;
  readonly date: string | null;
  readonly text: string;
  readonly parts: readonly Part[];
  readonly figures: readonly Figure[];
  readonly unnumbered: readonly Unnumbered[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Statement[];
  readonly timex?: readonly Timex[];
  /** The policy for vague numerals, where it is another than `stated`. */
  readonly vaguePolicy?: VaguePolicy;
  readonly problems: readonly Problem[];
}
