/**
 * A draft as it came → what the checks find in it, each finding with its place in the source.
 *
 *   checkDraft({ bytes, place: "draft.md", date: "2023-05-01" }).findings[0].at → { line: 3, column: 14, … }
 *
 * Nothing is stored, and nothing is thrown on any draft: what cannot be read comes back as a problem.
 */
import type { Check } from "../checking/check.ts";
import { checks } from "../checking/checks.ts";
import type { Draft } from "../checking/draft.ts";
import { type CheckChoice, runChecks } from "../checking/run-checks.ts";
import { readSuppressions, type Suppression, suppressionOf } from "../checking/suppressions.ts";
import type { Finding } from "../domain/finding.ts";
import type { Problem } from "../domain/problem.ts";
import { type Reading, readDocument } from "../reading/read-document.ts";
import { LineIndex } from "../text/line-index.ts";
import type { OffsetMap } from "../text/offset-map.ts";
import { BookError } from "./book-error.ts";
import { draftOf } from "./draft-of.ts";
import { type DraftSource, withFormat } from "./draft-source.ts";
import type { Book } from "./open-book.ts";

/** In the source: lines and columns from 1, columns in UTF-16 code units; the end exclusive. */
export interface SourceRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Offsets of the same characters in the decoded source. */
  readonly start: number;
  readonly end: number;
}

export interface PlacedFinding extends Finding {
  /** Null where the characters do not stand in the source as they do in the text. */
  readonly at: SourceRange | null;
}

export interface CheckedDraft {
  readonly place: string;
  /** Into which the findings' spans lead. */
  readonly text: string;
  /** The decoded source, into which `at` leads. */
  readonly source: string;
  readonly findings: readonly PlacedFinding[];
  /** How many figures were read in it, for the checks to look at. */
  readonly figures: number;
  /** How many findings a comment in the draft silences. */
  readonly silenced: number;
  readonly problems: readonly Problem[];
  /** Where characters of the text stand in the source; null where none of them does. */
  readonly sourceOf: (span: { start: number; end: number }) => { start: number; end: number } | null;
}

/** Whether nothing could be read of it; its problems say why. */
export const isUnread = ({ text }: Pick<CheckedDraft, "text">): boolean => text === "";

/** What programs are told of a draft beside its findings. */
export const draftFacts = ({ text, figures, silenced, problems }: CheckedDraft) => ({
  ...{ text, figures, silenced, problems },
});

/** What is told of a check before any is run. */
export type CheckFacts = Pick<Check, "name" | "summary" | "severity" | "against">;

/** In the order of their names. */
export const checkFacts: readonly CheckFacts[] = (checks as readonly Check[]).map(
  ({ name, summary, severity, against }) => ({ name, summary, severity, against }),
);

export function checkDraft(source: DraftSource, choice: CheckChoice = {}): CheckedDraft {
  return checkRead(readDraft(source), choice);
}

export interface BesideBookChoice extends CheckChoice {
  /** Of a draft that somebody else sent: so many characters it may have. */
  readonly longest?: number;
}

/** The same, and beside what the book knows of the draft's tolls. Throws what the book's store throws, and a BookError `draft-too-long`. */
export async function checkBesideBook(
  book: Pick<Book, "ledger" | "now">,
  source: DraftSource,
  { longest = Number.POSITIVE_INFINITY, ...choice }: BesideBookChoice = {},
): Promise<CheckedDraft> {
  return checkReadBesideBook(book, readDraft(source, longest), choice);
}

/** The same for a draft that was read. */
export async function checkReadBesideBook(
  { ledger, now }: Pick<Book, "ledger" | "now">,
  read: DraftRead,
  choice: CheckChoice = {},
): Promise<CheckedDraft> {
  if (read.article === null || read.draft === null) return checkRead(read, choice);
  const { viewBook } = await import("./view-book.ts");
  const book = await viewBook(ledger, read.article, read.draft, now().toISOString());
  return checkRead(read, { ...choice, book });
}

/** `value`: how long it is, and nothing of what it says. */
export const draftTooLong = (value: string, expectation: string) =>
  new BookError({
    ...{ code: "draft-too-long", place: "draft", value, expectation },
    remedy: "Check it in parts. The command line takes drafts of any length.",
  });

/** A draft with its figures, before any check has run. */
export interface DraftRead extends Reading {
  readonly source: DraftSource;
  /** Null where no article could be read. */
  readonly draft: Draft | null;
}

/** `longest`: so many characters its text may have; throws a BookError `draft-too-long` for more. */
export function readDraft(sent: DraftSource, longest = Number.POSITIVE_INFINITY): DraftRead {
  const source = withFormat(sent);
  const reading = readDocument(source);
  const length = reading.article?.text.length ?? 0;
  if (length > longest) throw draftTooLong(`${length} characters`, `at most ${longest} characters`);
  return { ...reading, source, draft: reading.article === null ? null : draftOf(reading.article) };
}

export function checkRead(
  { source, article, draft, offsets, problems }: DraftRead,
  choice: CheckChoice = {},
): CheckedDraft {
  const sourceOf = ({ start, end }: { start: number; end: number }) => offsets.charactersOf(start, end);
  const { place, isDerived } = source;
  const unread = { place, text: "", source: offsets.source, findings: [], figures: 0, silenced: 0, problems, sourceOf };
  if (article === null || draft === null) return unread;
  const result = runChecks(checks as readonly Check[], draft, choice);
  const suppressions = readSuppressions(offsets.source);
  const isStanding = (finding: Finding) => !suppressionOf(finding, suppressions, article.parts, sourceOf);
  const standing = result.findings.filter(isStanding);
  return {
    ...{ place, text: article.text, source: offsets.source, sourceOf: isDerived ? () => null : sourceOf },
    findings: isDerived ? standing.map((finding) => ({ ...finding, at: null })) : placed(standing, offsets),
    figures: draft.figures.length,
    silenced: result.findings.length - standing.length,
    problems: [...problems, ...result.problems, ...unknownNames(place, suppressions)],
  };
}

function placed(findings: readonly Finding[], offsets: OffsetMap): PlacedFinding[] {
  const lines = new LineIndex(offsets.source);
  return findings.map((finding) => {
    const range = offsets.charactersOf(finding.span.start, finding.span.end);
    if (range === null) return { ...finding, at: null };
    return { ...finding, at: sourceRange(lines, range) };
  });
}

/** `lines`: those of the source. */
export function sourceRange(lines: LineIndex, range: { start: number; end: number }): SourceRange {
  const [from, to] = [lines.placeOf(range.start), lines.placeOf(range.end)];
  return { ...from, endLine: to.line, endColumn: to.column, ...range };
}

function unknownNames(place: string, suppressions: readonly Suppression[]): Problem[] {
  const known = new Set(["all", ...checkFacts.map(({ name }) => name)]);
  return suppressions
    .flatMap(({ checks: names }) => names)
    .filter((name) => !known.has(name))
    .map((name) => ({
      ...{ code: "unknown-check", place },
      message: `A comment silences "${name}", and there is no check of that name.`,
      remedy: "`tollbook check --list` names them all, as does the page /check/rules of a served book.",
    }));
}
