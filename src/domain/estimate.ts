/**
 * Estimates: what was said in the world, each with all its tellings. An estimate is one utterance, that is an origin, an
 * occasion and a day; it may state several tolls (100,000 casualties, 20,000 of them killed), each with its own tellings.
 *
 * Not here: how tellings are joined and what differs between them (reconciliation), and how it is shown.
 */
import type { Span } from "../text/span.ts";
import type { DayRange, PeriodSlot, PlaceSlot, Quantity, Slot, SourceKind } from "./figure.ts";
import type { MeasureName } from "./measures.ts";

/** Who said it, as the tellings name the source. */
export interface Origin {
  /** The fullest name that a telling gives: "John Kirby". */
  readonly name: string;
  readonly kind: SourceKind | "none";
  /** Whom it speaks for, narrowest first, as far as tellings say or it is known: ["National Security Council", "White House", "United States"]. */
  readonly ladder: readonly string[];
}

/** One toll of an estimate, in its canonical reading: every slot is that of the figure `reading`. */
export interface Toll {
  /** "e-0123456789abcdef/100000-casualties". */
  readonly id: string;
  /** Id of the mention that it is read from. */
  readonly reading: string;
  readonly quantity: Quantity;
  readonly measure: MeasureName;
  readonly group: Slot | null;
  readonly place: PlaceSlot | null;
  readonly period: PeriodSlot | null;
  /** Id of the toll that it is a part or share of. */
  readonly partOf: string | null;
  /** Who derived it, where no telling of the origin's own states it ("80,000 wounded" of 100,000 casualties and 20,000 killed): the outlet. */
  readonly derivedBy: string | null;
}

export const differenceTypes = [
  "value",
  "qualifier-dropped",
  "qualifier-added",
  "qualifier-changed",
  "casualties-as-deaths",
  "deaths-as-casualties",
  "killed-and-wounded-as-killed",
  "killed-as-killed-and-wounded",
  "measure",
  "part-as-whole",
  "group",
  "place-narrower",
  "place-wider",
  "place",
  "period",
  "attribution-lost",
  "attribution-raised",
  "certainty",
] as const;
export type DifferenceType = (typeof differenceTypes)[number];

/** One side of a difference: the characters that tell it, and what they say of the slot. */
export interface DifferenceSide {
  /** Id of the mention in whose version the span stands. */
  readonly figure: string;
  /** The slot's own characters; those of the figure where the slot has none. */
  readonly span: Span;
  /** In words: "more than", "Bakhmut", "killed"; "not given" for an empty slot. */
  readonly words: string;
}

/** How a telling differs from the canonical reading. Describes, and faults nobody. */
export interface Difference {
  readonly type: DifferenceType;
  /** In the reading, in the telling that tells what it leaves open, or in what clarified it. */
  readonly from: DifferenceSide;
  /** In the telling. */
  readonly to: DifferenceSide;
  /** `from` was clarified only after the article stood so. */
  readonly predatesClarification: boolean;
  /** `from` is what the origin's own side said later, and not the reading's. */
  readonly isClarified: boolean;
}

/** What the origin's own side said later about a statement: it counts from then on, and the past stays as it was. */
export interface Clarification {
  /** ISO 8601: from when on. */
  readonly at: string;
  /** Who clarified, as the text names them. */
  readonly by: string;
  readonly slot: "place" | "period" | "group" | "measure" | "value";
  readonly from: DifferenceSide | null;
  readonly to: DifferenceSide;
  /** Id of the estimate that clarifies, where it is a statement of its own; null where a note of an article tells it. */
  readonly estimate: string | null;
  /** Article and version whose text tells it. */
  readonly article: string;
}

export const independences = ["shared", "distinct", "unknown"] as const;
/** Whether the tellings of two estimates, or two articles, lead to one origin. Different names alone do not prove "distinct". */
export type Independence = (typeof independences)[number];

/** An article that still carries the reading from before a clarification. */
export interface Reached {
  readonly article: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  /** Ids of the mentions that carry it. */
  readonly figures: readonly string[];
  /** When the book last got the article with it, ISO 8601. */
  readonly lastSeen: string;
}

/** When it was said; a day where that is known. */
export type Said = DayRange | null;
