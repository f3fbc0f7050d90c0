/**
 * What curators make of estimates, as commands print it: roles, annotations, joins to look at, and their acts. Field names are the
 * contract of docs/contracts.md.
 */
import type { MeasureName } from "../domain/measures.ts";
import type { Span } from "../text/span.ts";

export const estimateRoles = ["recommended", "triangulation"] as const;
/** Set by a curator, after IDMC's roles of figures; nobody else prefers an estimate. */
export type EstimateRole = (typeof estimateRoles)[number];

/** What a curator wrote about an estimate. */
export interface Annotation {
  readonly text: string;
  readonly who: string;
  readonly at: string;
}

/** A join that a curator may look at, those that concern most tellings first. */
export interface ReviewItem {
  readonly kind: "unsure" | "candidate";
  readonly estimate: string;
  readonly figure: string;
  readonly measure: MeasureName;
  /** The quantity with its hedge. */
  readonly span: Span;
  /** The sentence around it, as the article has it. */
  readonly words: Span;
  readonly article: string;
  readonly outlet: string | null;
  /** The estimate that it may belong to instead; null for a join in doubt. */
  readonly other: string | null;
  readonly because: readonly string[];
  /** How many mentions would move or stay with it. */
  readonly impact: number;
}

/** An act of a curator, as the journal has it. */
export interface CurationAct {
  readonly seq: number;
  readonly at: string;
  readonly who: string;
  readonly why: string;
  readonly act: "split" | "join" | "pin" | "recommend" | "annotate" | "undo";
  /** Estimates and mentions that it is about. */
  readonly estimate: string | null;
  readonly into: string | null;
  readonly figures: readonly string[];
  readonly role: EstimateRole | null;
  readonly text: string | null;
  /** The act that it takes back. */
  readonly undoes: number | null;
  readonly isUndone: boolean;
}
