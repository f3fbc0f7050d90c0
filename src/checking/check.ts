/**
 * A check looks for one fault in a draft. It is a value in its own file, named for the fault: `parts-exceed-total`.
 *
 *   export const partsExceedTotal = defineCheck({ name: "parts-exceed-total", …, *run(draft) { … } });
 *
 * Checks yield what they find and throw nothing; what they know beyond the text (which places hold which, what a hedge
 * leaves open) they ask of the draft. Not here: which checks a user switched off (run-checks), words for people (wording).
 */
import type { Edit, Evidence, Severity } from "../domain/finding.ts";
import type { Span } from "../text/span.ts";
import type { BookView } from "./book-view.ts";
import type { Draft } from "./draft.ts";

/** A finding before it is named; severity where it is another than the check's own. */
export interface Found {
  readonly span: Span;
  /** What, why, what to do; three short sentences at the most. */
  readonly message: string;
  /** The other words that it rests on, of the draft (a span alone) or of the book. */
  readonly evidence?: readonly (Span | Evidence)[];
  /** Only where nothing but the fault is changed. */
  readonly edit?: Edit;
  readonly severity?: Severity;
}

interface Described {
  /** Kebab-case, as its file: states the fault. */
  readonly name: string;
  /** One sentence: what must hold. */
  readonly summary: string;
  readonly severity: Severity;
  /** Checks that tell the same fault, and as much or more of it: where one of them finds something at the same characters, this one has nothing to add. */
  readonly yieldsTo?: readonly string[];
}

/** Looks at the draft alone. */
export interface TextCheck extends Described {
  readonly against: "text";
  readonly run: (draft: Draft) => Iterable<Found>;
}

/** Looks at the draft beside what the book knows of its tolls. */
export interface BookCheck extends Described {
  readonly against: "book";
  readonly run: (draft: Draft, book: BookView) => Iterable<Found>;
}

export type Check = TextCheck | BookCheck;

export function defineCheck(check: Omit<TextCheck, "against">): TextCheck {
  return { ...check, against: "text" };
}

export function defineBookCheck(check: Omit<BookCheck, "against">): BookCheck {
  return { ...check, against: "book" };
}
