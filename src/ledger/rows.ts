/**
 * The rows of the tables, field for column. docs/reference/tables.md says what each means.
 */
import type { Basis } from "../domain/figure.ts";

export interface ArticleEntry {
  readonly id: string;
  readonly url: string | null;
}

export interface VersionEntry {
  readonly id: string;
  readonly article_id: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly canonical_url: string | null;
  readonly is_canonical_believed: boolean | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly edition_time: string | null;
  readonly language: string | null;
  readonly authors: readonly string[];
  readonly text: string;
  readonly extractor_version: string;
  readonly notes: string | null;
  readonly figures: number;
}

export interface DocumentEntry {
  readonly id: string;
  readonly segment: number;
  readonly record_offset: number;
  readonly record_length: number;
  readonly added: string;
  readonly place: string | null;
  readonly format: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly sha256: string | null;
  readonly article_id: string | null;
  readonly version_id: string | null;
  readonly is_erased: boolean;
  readonly stated_time: string | null;
  readonly edition_time: string | null;
}

export interface PartEntry {
  readonly version_id: string;
  readonly position: number;
  readonly kind: string;
}

export interface EmbedEntry {
  readonly version_id: string;
  readonly position: number;
  readonly part: number;
  readonly author: string | null;
  readonly date: string | null;
  readonly url: string | null;
}

export interface FigureEntry {
  readonly version_id: string;
  readonly key: string;
  readonly position: number;
  readonly own_id: string;
  readonly measure: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: string;
  readonly is_share: boolean;
  readonly unit: string;
  readonly is_reported_none: boolean;
  readonly group_basis: Basis | null;
  readonly place_basis: Basis | null;
  readonly place_id: string | null;
  readonly place_within: readonly string[] | null;
  readonly period_basis: Basis | null;
  readonly from_earliest: string | null;
  readonly from_latest: string | null;
  readonly to_earliest: string | null;
  readonly to_latest: string | null;
  readonly said_basis: Basis | null;
  readonly said_earliest: string | null;
  readonly said_latest: string | null;
  readonly part_of: string | null;
  readonly status: string;
  readonly rule: string;
  readonly account_id: string | null;
  readonly toll: number | null;
}

export interface UnnumberedEntry {
  readonly version_id: string;
  readonly position: number;
  readonly measure: string;
  readonly group_basis: Basis | null;
}

export interface SourceEntry {
  readonly id: string;
  readonly name: string;
  /** Counted when its version is indexed. */
  readonly tellings: number;
}

export interface LinkEntry {
  readonly version_id: string;
  readonly owner_kind: "figure" | "unnumbered";
  readonly owner_id: string;
  readonly position: number;
  readonly kind: string;
  readonly source_id: string | null;
}

export interface DisputeEntry {
  readonly version_id: string;
  readonly figure: string;
  readonly position: number;
  readonly source_id: string | null;
}

export interface QuoteEntry {
  readonly version_id: string;
  readonly position: number;
  readonly id: string;
  readonly within: string | null;
}

export interface StatementEntry {
  readonly version_id: string;
  readonly position: number;
  readonly kind: string;
  readonly ranges: readonly number[] | null;
}

export type SpanOwner =
  | "part"
  | "figure"
  | "figure-link"
  | "figure-dispute"
  | "unnumbered"
  | "unnumbered-link"
  | "quote"
  | "statement"
  | "note"
  | "note-change";

export interface SpanEntry {
  readonly version_id: string;
  readonly owner_kind: SpanOwner;
  readonly owner_id: string;
  readonly position: number;
  readonly slot: string;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly exact: string;
}

export interface ProblemEntry {
  readonly document_id: string;
  readonly position: number;
  readonly code: string;
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

export interface JournalRow {
  readonly seq: number;
  readonly at: string;
  readonly act: string;
  readonly item: string | null;
  readonly reason: string | null;
  readonly who: string | null;
}

export interface WithheldEntry {
  readonly item_id: string;
  readonly kind: "article" | "version";
  readonly reason: string;
  readonly who: string;
  readonly at: string;
  readonly is_erased: boolean;
}
