/**
 * What becomes of an article's figures: what its newsroom's notes tell, and what differs between two of its versions.
 *
 * Not here: which of the differences a note tells (reconciliation), and how an article's versions are found (use cases).
 */
import type { Span } from "../text/span.ts";
import type { PartKind } from "./article.ts";
import type { Basis } from "./figure.ts";
import type { MeasureName } from "./measures.ts";

/** The slots of a figure that can change while it stays the same figure. */
export const changeSlots = ["value", "qualifier", "measure", "group", "place", "period", "source", "status"] as const;
export type ChangeSlot = (typeof changeSlots)[number];

export const noteKinds = ["update", "correction", "clarification", "editor's note", "retraction"] as const;
export type NoteKind = (typeof noteKinds)[number];

/** A change as a note tells it, whatever the versions at hand show. */
export interface ToldChange {
  readonly slot: ChangeSlot;
  /** The note's own words; for a measure or status its name. Null where the note does not tell it. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where `from` and `to` stand in the version that carries the note. */
  readonly fromSpan: Span | null;
  readonly toSpan: Span | null;
  /** What the toll counts, where the note says it. */
  readonly measure: MeasureName | null;
  /** Id, in the version that carries the note, of the figure that has the corrected slot; null when none has. */
  readonly figure: string | null;
}

/**
 * How much a note accounts for: the changes that it names; also whatever was added (a comment, details); or anything,
 * because it says that the article changed and not how.
 */
export type NoteReach = "named" | "additions" | "anything";

/** A newsroom's note about its own article, read. */
export interface CorrectionNote {
  /** The whole note, label included. */
  readonly note: Span;
  /** The outlet's own word for it: "Update"; null for a note without one. */
  readonly label: Span | null;
  readonly kind: NoteKind;
  /** ISO 8601, as precise as the note gives it, with offset where it names a zone. */
  readonly at: string | null;
  /** `anchored`: the year, or the order of day and month, comes from the article's dates. */
  readonly atBasis: Exclude<Basis, "inherited"> | null;
  readonly touches: readonly ("headline" | "body")[];
  readonly changes: readonly ToldChange[];
  readonly reach: NoteReach;
  /** Who prompted it, by name where it gives one: "Sean Savett". */
  readonly onTheWordOf: Span | null;
  /** The note is about an earlier note ("an earlier version of this correction"), not about the article. */
  readonly isAboutNote: boolean;
}

/** What differs in one figure between a version and the one before it. */
export interface FigureChange {
  readonly kind: "changed" | "gone" | "appeared";
  /** Null for a figure that appeared or is gone. */
  readonly slot: ChangeSlot | null;
  /** The words of the slot, or of the figure; for a measure, qualifier or status its name. Null where the slot is empty. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where they stand, in the earlier and in the later version. */
  readonly fromSpan: Span | null;
  readonly toSpan: Span | null;
  /** Id of the figure in the earlier version, null when it appeared; and in the later one, null when it is gone. */
  readonly before: string | null;
  readonly after: string | null;
  readonly part: PartKind;
  /** A newer count that says so: with a time of its own, or told as risen or fallen. */
  readonly isUpdate: boolean;
}
