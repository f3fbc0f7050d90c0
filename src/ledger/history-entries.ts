/**
 * The rows of what becomes of an article, field for column: its notes, and what differs between its versions.
 */
export interface NoteEntry {
  readonly version_id: string;
  readonly position: number;
  readonly digest: string;
  readonly kind: string;
  readonly at: string | null;
  readonly at_basis: string | null;
  readonly touches: readonly string[];
  readonly reach: string;
  readonly is_about_note: boolean;
}

export interface ToldChangeEntry {
  readonly version_id: string;
  readonly note: number;
  readonly position: number;
  readonly slot: string;
  readonly from_words: string | null;
  readonly to_words: string | null;
  readonly measure: string | null;
  readonly figure: string | null;
}

export interface ComparedEntry {
  readonly before_version: string;
  readonly after_version: string;
  readonly sentences: number;
}

export interface FigureChangeEntry {
  readonly before_version: string;
  readonly after_version: string;
  readonly position: number;
  readonly kind: string;
  readonly slot: string | null;
  readonly from_words: string | null;
  readonly to_words: string | null;
  readonly from_start: number | null;
  readonly from_end: number | null;
  readonly from_exact: string | null;
  readonly to_start: number | null;
  readonly to_end: number | null;
  readonly to_exact: string | null;
  readonly before_key: string | null;
  readonly after_key: string | null;
  readonly part: string;
  readonly is_update: boolean;
}
