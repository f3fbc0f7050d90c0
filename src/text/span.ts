/**
 * A span: a stretch of a document's text, tied to its exact characters.
 * Offsets are UTF-16 code units (JavaScript string indices), end exclusive.
 */

/** `text.slice(start, end) === exact` holds for the document's text, always. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** The span of `text` from `start` to `end`. Throws a RangeError when the offsets are not inside the text. */
export function spanOf(text: string, start: number, end: number): Span {
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length)) {
    throw new RangeError(`span ${start}–${end} is not inside a text of ${text.length} characters`);
  }
  return { start, end, exact: text.slice(start, end) };
}

/** Whether the span's characters stand in `text` where it says they do. */
export function isFoundIn(span: Span, text: string): boolean {
  return text.slice(span.start, span.end) === span.exact;
}

/** Whether the two stretches share at least one character. */
export function doOverlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function doesContain(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
