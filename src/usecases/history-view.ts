import type { CorrectionNote, FigureChange, ToldChange } from "../domain/correction.ts";
import type { MeasureName } from "../domain/measures.ts";
import type { Span } from "../text/span.ts";

export interface ArticleFacts {
  readonly id: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
}

/** Ids of the version before, null where the book has none, and of the version after. */
type Between = readonly [before: string | null, after: string];

/** A state in which the article stood. */
export interface HistoryVersion {
  /** Id of the article. */
  readonly article: string;
  /** From 1, in the order of time. */
  readonly number: number;
  readonly id: string;
  /** The article's own time, as its source gives it; null when it is undated. */
  readonly at: string | null;
  readonly added: string;
  readonly headline: string | null;
  readonly figures: number;
  /** Number of the earlier state whose text this has again; null for a text that is new. */
  readonly sameTextAs: number | null;
  /** How many sentences differ, in more than trifles, from the state before; null for the first. */
  readonly sentences: number | null;
}

export interface HistoryChange extends Omit<FigureChange, "before" | "after"> {
  readonly article: string;
  /** Id, in the book, of the figure in the later version, or in the earlier one when it is gone. */
  readonly figure: string;
  /** The figure's own words there, and what it counts. */
  readonly words: Span;
  readonly measure: MeasureName;
  readonly between: readonly [before: string, after: string];
  /** Numbers of the two states: a text that came back stands in several. */
  readonly states: readonly [before: number, after: number];
  readonly account: ChangeAccount;
}

/** What accounts for a change: a note (by its words and the version that first carries it), its being a newer count, nothing. */
export type ChangeAccount =
  | { readonly by: "note"; readonly note: Span; readonly version: string }
  | { readonly by: "update" }
  | { readonly by: "none" };

export interface CorrectionChange extends Omit<ToldChange, "figure"> {
  /** Id, in the book, of the figure that has the corrected slot. */
  readonly figure: string | null;
  /** Whether the versions show the change; null where the book does not have the version before. */
  readonly isSeen: boolean | null;
}

export interface Correction extends Omit<CorrectionNote, "label" | "changes"> {
  readonly article: string;
  readonly label: string | null;
  readonly changes: readonly CorrectionChange[];
  /** Id of the version that first carries it. */
  readonly version: string;
  readonly between: Between;
}

export type SilentChange = Omit<HistoryChange, "account">;

export interface History {
  readonly article: ArticleFacts;
  /** In the order of time. */
  readonly versions: readonly HistoryVersion[];
  readonly corrections: readonly Correction[];
  /** Changes that neither a note nor a newer count accounts for. */
  readonly silentChanges: readonly SilentChange[];
  readonly changes: readonly HistoryChange[];
}

export interface ArticleHistory extends History {
  /** Why and since when it is withheld; then everything else is empty. */
  readonly withheld: { readonly reason: string; readonly at: string } | null;
  /** Versions of it that are withheld: what stands on both sides of one is compared with each other. */
  readonly withheldVersions: readonly { readonly id: string; readonly reason: string; readonly at: string }[];
}
