/**
 * Where a comment goes that silences a finding, in the form of the draft's format (checking/suppressions.ts):
 *
 *   silenceFinding(readDraft(source), finding) → { at: 24, text: "<!-- tollbook-ignore false-precision -->\n" }
 *
 * Each place is tried on the draft, so that a comment is offered only where it silences the finding and changes nothing that is read.
 */
import { readSuppressions, suppressionOf } from "../checking/suppressions.ts";
import type { Finding } from "../domain/finding.ts";
import { sniffFormat } from "../reading/formats.ts";
import { readDocument } from "../reading/read-document.ts";
import { doesContain } from "../text/span.ts";
import type { DraftRead } from "./check-draft.ts";

export interface Insertion {
  /** In the decoded source. */
  readonly at: number;
  readonly text: string;
}

type Named = Pick<Finding, "rule" | "span">;
type Range = { readonly start: number; readonly end: number };

/** Null where no comment would do it: the words stand in a place that takes none. */
export function silenceFinding(draft: DraftRead, finding: Named): Insertion | null {
  const { article, offsets, source } = draft;
  const own = article?.parts.findIndex(({ span }) => doesContain(span, finding.span)) ?? -1;
  if (article === null || own < 0) return null;
  const { span } = article.parts[own]!;
  const range = offsets.charactersOf(span.start, span.end);
  if (range === null) return null;
  const isPlain = (source.format ?? sniffFormat(offsets.source)) === "plain-text";
  const places = insertions(offsets.source, range, finding.rule, isPlain);
  return places.find((one) => doesSilence(one, draft, finding, own)) ?? null;
}

/** A line of its own before the paragraph, as deep as it; else before its first word; else behind its last. */
function insertions(source: string, { start, end }: Range, rule: string, isPlain: boolean): Insertion[] {
  const line = Math.max(source.lastIndexOf("\n", start - 1), source.lastIndexOf("\r", start - 1)) + 1;
  const indent = /^[ \t]*/.exec(source.slice(line, start))![0];
  const lineEnd = /\r\n|\n|\r/.exec(source)?.[0] ?? "\n";
  if (isPlain) return [{ at: line, text: `${indent}[tollbook-ignore ${rule}]${lineEnd}` }];
  const comment = `<!-- tollbook-ignore ${rule} -->`;
  return [
    { at: line, text: `${indent}${comment}${lineEnd}` },
    { at: start, text: comment },
    { at: end, text: ` ${comment}` },
  ];
}

/** Whether the finding is silenced, and every part still reads as it did. `own`: index of the part that it stands in. */
function doesSilence({ at, text }: Insertion, draft: DraftRead, { rule, span }: Named, own: number): boolean {
  const { source: old } = draft.offsets;
  const source = old.slice(0, at) + text + old.slice(at);
  const { article, offsets } = readDocument({ ...draft.source, bytes: new TextEncoder().encode(source) });
  const before = draft.article!.parts;
  const isAsBefore =
    article?.parts.length === before.length &&
    article.parts.every((part, i) => part.kind === before[i]!.kind && part.span.exact === before[i]!.span.exact);
  if (!isAsBefore) return false;
  const moved = article.parts[own]!.span.start - before[own]!.span.start;
  const movedSpan = { ...span, start: span.start + moved, end: span.end + moved };
  const sourceOf = ({ start, end }: Range) => offsets.charactersOf(start, end);
  return suppressionOf({ rule, span: movedSpan }, readSuppressions(source), article.parts, sourceOf) !== undefined;
}
