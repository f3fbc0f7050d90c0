/** The rows of curation, field for column. docs/reference/tables.md says what each means. */
import type { Curation } from "../domain/curation.ts";

export interface CurationRow {
  readonly seq: number;
  readonly at: string;
  readonly act: Curation["act"];
  readonly who: string;
  readonly why: string;
  readonly estimate_id: string | null;
  readonly into_id: string | null;
  readonly figures: readonly string[];
  readonly role: "recommended" | "triangulation" | null;
  readonly text: string | null;
  readonly undoes: number | null;
  readonly undone_by: number | null;
  readonly traces: string;
  readonly found: string | null;
}

export interface PlacementEntry {
  readonly account_id: string;
  readonly toll: number;
  readonly estimate_id: string;
  readonly act: number;
  readonly is_pinned: boolean;
}

export interface AliasEntry {
  readonly from_id: string;
  readonly into_id: string;
  readonly act: number;
}

export interface RoleEntry {
  readonly estimate_id: string;
  readonly role: "recommended" | "triangulation";
  readonly act: number;
}

export interface AnnotationEntry {
  readonly act: number;
  readonly estimate_id: string;
}

/** What follows from the acts that stand. */
export interface CuratedRows {
  readonly placements: readonly PlacementEntry[];
  readonly estimate_aliases: readonly AliasEntry[];
  readonly estimate_roles: readonly RoleEntry[];
  readonly annotations: readonly AnnotationEntry[];
}
