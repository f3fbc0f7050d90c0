/**
 * A document of the editor as it stood at one version: read, checked, and with the way from the draft's characters to its positions.
 *
 * Not here: when it is looked at (open-drafts.ts), and what is shown of it (diagnostics-of, hover-at, actions-in).
 */
import type { Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type CheckedDraft, checkRead, type DraftRead, readDraft } from "../usecases/check-draft.ts";
import { type DraftSource, formatNamed } from "../usecases/draft-source.ts";
import type { EditorSettings } from "./editing-host.ts";
import { pathOf } from "./path-of.ts";

export interface Inspection {
  readonly document: TextDocument;
  readonly read: DraftRead;
  readonly checked: CheckedDraft;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What editors call the formats; every other language is told by the name of the file. */
const formats: Readonly<Record<string, DraftSource["format"]>> = {
  ...{ markdown: "markdown", mdx: "markdown", quarto: "markdown", rmd: "markdown" },
  ...{ html: "html", xhtml: "html", plaintext: "plain-text", text: "plain-text" },
};

/** Checked against its own text. Never throws. */
export function inspectDraft(document: TextDocument, { date, severities = {} }: EditorSettings): Inspection {
  const { uri, languageId, version } = document;
  const text = document.getText();
  const format = formats[languageId] ?? formatNamed(uri);
  const source: DraftSource = {
    // Whatever the page declares, an editor hands over characters.
    ...{ bytes: new TextEncoder().encode(text), charset: "utf-8", place: pathOf(uri) ?? uri },
    ...(format === undefined ? {} : { format }),
    ...(date === undefined ? {} : { date }),
  };
  const read = readDraft(source);
  // The editor's own changes with every key.
  const standing = TextDocument.create(uri, languageId, version, text);
  return { document: standing, read, checked: checkRead(read, { severities }) };
}

/** Where characters of the draft's text stand in the document; null where none of them does. */
export function rangeOf({ document, checked }: Inspection, span: Stretch): Range | null {
  const stretch = checked.sourceOf(span);
  return stretch === null ? null : rangeInSource(document, stretch);
}

/** Of characters of the decoded source. */
export function rangeInSource(document: TextDocument, { start, end }: Stretch): Range {
  const mark = markLength(document);
  return { start: document.positionAt(start + mark), end: document.positionAt(end + mark) };
}

/** Where a position lies in the decoded source. */
export function offsetIn(document: TextDocument, position: Range["start"]): number {
  return document.offsetAt(position) - markLength(document);
}

/** A byte order mark, which some editors hand over, is no part of what is read. */
const markLength = (document: TextDocument) => (document.getText().startsWith("\uFEFF") ? 1 : 0);
