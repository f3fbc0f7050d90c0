/**
 * The documents that an editor has open, each checked when it is opened and again when its writer pauses.
 *
 * Every result is of one version: what a newer one has overtaken is dropped. The text is checked at once; what the book tells comes with
 * it where it is quick, else after it.
 */
import { dirname } from "node:path";
import { type Connection, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { BookBeside } from "./book-beside.ts";
import { diagnosticsOf } from "./diagnostics-of.ts";
import type { EditorSettings } from "./editing-host.ts";
import { type Inspection, inspectDraft } from "./inspect-draft.ts";
import { pathOf } from "./path-of.ts";

/** Milliseconds without a key after which a draft is checked again. */
const pause = 150;
/** Milliseconds for which findings wait for the book's, so that these do not blink with every word. */
const patience = 250;

export interface DraftsHost {
  readonly connection: Connection;
  readonly book: BookBeside;
  /** What holds for a draft in a folder; null: in none. */
  readonly settingsIn: (folder: string | null) => Promise<EditorSettings>;
  readonly isRelatedShown: () => boolean;
  readonly report: (error: unknown) => void;
}

export class OpenDrafts {
  readonly #host: DraftsHost;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #inspections = new Map<string, Inspection>();
  /** Grows when what is set changes. */
  #epoch = 0;
  #isOver = false;

  constructor(host: DraftsHost) {
    this.#host = host;
    this.#documents.onDidChangeContent(({ document: { uri } }) =>
      this.#checkIn(this.#inspections.has(uri) ? pause : 0, uri),
    );
    this.#documents.onDidClose(({ document }) => this.#forget(document.uri));
    this.#documents.listen(host.connection);
  }

  /** As the document stands now; null for one that is not open. */
  async inspection(uri: string): Promise<Inspection | null> {
    const known = this.#inspections.get(uri);
    if (known !== undefined && this.#isCurrent(known)) return known;
    const epoch = this.#epoch;
    const settings = await this.#settingsFor(uri);
    if (epoch !== this.#epoch) return this.inspection(uri);
    const document = this.#documents.get(uri);
    if (document === undefined) return null;
    const inspection = inspectDraft(document, settings);
    this.#inspections.set(uri, inspection);
    return inspection;
  }

  /** What is set has changed. */
  checkAll(): void {
    this.#epoch++;
    this.#inspections.clear();
    for (const uri of this.#documents.keys()) this.#checkIn(0, uri);
  }

  /** Nothing is checked or shown any more. */
  end(): void {
    this.#isOver = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  #checkIn(delay: number, uri: string): void {
    clearTimeout(this.#timers.get(uri));
    const check = () => {
      this.#timers.delete(uri);
      this.#check(uri).catch(this.#host.report);
    };
    this.#timers.set(uri, setTimeout(check, delay));
  }

  async #check(uri: string): Promise<void> {
    const inspection = await this.inspection(uri);
    if (inspection === null) return;
    const { book: folder, severities = {} } = await this.#settingsFor(uri);
    if (folder === undefined || inspection.read.draft === null) return this.#publish(inspection);
    const isWanted = () => this.#isCurrent(inspection);
    const { read, checked: own } = inspection;
    const asked = this.#host.book.check({ folder, read, checked: own, severities, isWanted });
    const beside = asked.then((checked) => (checked === null ? inspection : { ...inspection, checked }));
    const first = await Promise.race([beside, afterPatience()]);
    await this.#publish(first ?? inspection);
    if (first === null) await this.#publish(await beside);
  }

  /** What a newer version, or the end of the document, has overtaken is not shown. */
  async #publish(inspection: Inspection): Promise<void> {
    if (!this.#isCurrent(inspection)) return;
    const { uri, version } = inspection.document;
    this.#inspections.set(uri, inspection);
    const diagnostics = diagnosticsOf(inspection, this.#host.isRelatedShown());
    await this.#host.connection.sendDiagnostics({ uri, version, diagnostics });
  }

  #isCurrent({ document }: Inspection): boolean {
    return !this.#isOver && this.#documents.get(document.uri)?.version === document.version;
  }

  #settingsFor(uri: string): Promise<EditorSettings> {
    const path = pathOf(uri);
    return this.#host.settingsIn(path === null ? null : dirname(path));
  }

  #forget(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#inspections.delete(uri);
    this.#host.connection.sendDiagnostics({ uri, diagnostics: [] }).catch(this.#host.report);
  }
}

const afterPatience = () => new Promise<null>((resolve) => setTimeout(resolve, patience, null));
