/**
 * The rows that adding documents makes, by table.
 */
import type { ComparedEntry, FigureChangeEntry, NoteEntry, ToldChangeEntry } from "./history-entries.ts";
import type {
  ArticleEntry,
  DisputeEntry,
  DocumentEntry,
  EmbedEntry,
  FigureEntry,
  LinkEntry,
  PartEntry,
  ProblemEntry,
  QuoteEntry,
  SourceEntry,
  SpanEntry,
  StatementEntry,
  UnnumberedEntry,
  VersionEntry,
} from "./rows.ts";

export interface EntryRows {
  readonly sources: SourceEntry[];
  readonly articles: ArticleEntry[];
  readonly versions: VersionEntry[];
  readonly documents: DocumentEntry[];
  readonly parts: PartEntry[];
  readonly embeds: EmbedEntry[];
  readonly figures: FigureEntry[];
  readonly unnumbered: UnnumberedEntry[];
  readonly attribution_links: LinkEntry[];
  readonly disputes: DisputeEntry[];
  readonly quotes: QuoteEntry[];
  readonly statements: StatementEntry[];
  readonly spans: SpanEntry[];
  readonly problems: ProblemEntry[];
  readonly notes: NoteEntry[];
  readonly told_changes: ToldChangeEntry[];
  readonly compared_versions: ComparedEntry[];
  readonly figure_changes: FigureChangeEntry[];
}

/** In an order in which every reference is there before it is used. */
export const entryTables = [
  "sources",
  "articles",
  "versions",
  "documents",
  "parts",
  "embeds",
  "figures",
  "unnumbered",
  "attribution_links",
  "disputes",
  "quotes",
  "statements",
  "spans",
  "problems",
  "notes",
  "told_changes",
  "compared_versions",
  "figure_changes",
] as const satisfies readonly (keyof EntryRows)[];

export function noRows(): EntryRows {
  return Object.fromEntries(entryTables.map((table) => [table, []])) as unknown as EntryRows;
}

/** Puts the rows of `more` behind those of `rows`. */
export function appendRows(rows: EntryRows, more: EntryRows): void {
  for (const table of entryTables) {
    const target: unknown[] = rows[table];
    for (const row of more[table]) target.push(row);
  }
}
