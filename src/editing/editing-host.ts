/**
 * What the language server is handed: its streams, what its user set, and what only the command line knows how to do.
 *
 * Not here: the protocol (serve-editor.ts), and where the values come from (cli/commands/lsp.ts).
 */
import type { Readable, Writable } from "node:stream";
import type { Severity } from "../domain/finding.ts";
import type { CheckedDraft } from "../usecases/check-draft.ts";
import type { DraftSource } from "../usecases/draft-source.ts";
import type { Book } from "../usecases/open-book.ts";

export type Severities = Readonly<Record<string, Severity | "off">>;

/** Has a draft checked beside a book that another process has open. */
export type CheckThere = (folder: string, draft: DraftThere) => Promise<CheckedThere | null>;

export interface DraftThere extends Pick<DraftSource, "format" | "date"> {
  readonly text: string;
  readonly severities: Severities;
}

export type CheckedThere = Pick<CheckedDraft, "findings" | "silenced">;

/** What an editor may set; what is left out stays as it was. */
export interface EditorSettings {
  /** The folder of the book beside which drafts are checked. */
  readonly book?: string;
  /** ISO day of publication of all drafts. */
  readonly date?: string;
  /** Over those of the configuration file. */
  readonly severities?: Severities;
}

export interface EditingHost {
  readonly input: Readable;
  readonly output: Writable;
  readonly version: string;
  /** Where a draft without a file, outside any folder, is taken to stand. */
  readonly cwd: string;
  readonly now: () => Date;
  /** As given on the command line; the editor's own come over them. */
  readonly settings: EditorSettings;
  /** The process that started this one; null where it is not told. */
  readonly parent: number | null;
  readonly isRunning: (pid: number) => boolean;
  /** Of the file in which a newsroom makes its choice. */
  readonly configurationName: string;
  /** Throws a refusal that names what is wrong in them. */
  readonly readSettings: (given: unknown) => EditorSettings;
  /** What the newsroom chose for drafts in a folder. Throws a refusal. */
  readonly severitiesIn: (folder: string) => Promise<Severities>;
  /** Null where no server has the book in `folder` open. Throws in the server's words. */
  readonly checkThere: CheckThere;
  /** Throws a refusal. Whoever opens it closes it. */
  readonly openBook: (folder: string) => Promise<Book>;
  /** A refusal, or any other fault, in words for the user. */
  readonly explain: (error: unknown) => string;
}
