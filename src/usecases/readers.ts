/**
 * What a book needs to understand documents: reading and extraction. Loaded only when a document is to be read, since
 * a listing need not wait for the language model. Tests hand in readers of their own.
 */
import type { Article } from "../domain/article.ts";
import type { CorrectionNote } from "../domain/correction.ts";
import type { Figure, Quote, Statement, Unnumbered } from "../domain/figure.ts";
import type { Problem } from "../domain/problem.ts";
import type { ReadVersion } from "../reconciliation/read-version.ts";

export interface ReadableDocument {
  readonly bytes: Uint8Array;
  readonly place: string;
  readonly format: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
}

export interface Extraction {
  readonly figures: readonly Figure[];
  readonly unnumbered: readonly Unnumbered[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Statement[];
}

/** What the reading of notes looks at. */
export interface VersionWithStatements extends ReadVersion {
  readonly statements: readonly Statement[];
}

export interface Readers {
  /** The article is null when the document cannot be read; the problems say why. */
  read(document: ReadableDocument): { readonly article: Article | null; readonly problems: readonly Problem[] };
  extract(article: Article): Extraction;
  /** What the newsroom's notes in it tell. */
  readNotes(version: VersionWithStatements): readonly CorrectionNote[];
  readonly extractorVersion: string;
}
