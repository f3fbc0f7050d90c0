/**
 * What a user can put right about a book: the book is in use, no such article, an act without a reason.
 * Printed as `message`, then `remedy`. A broken promise of our own stays a plain Error.
 *
 *   throw new BookError({ code: "article-not-found", place: "show", value: "a-12", expectation: "…", remedy: "…" })
 */

/** Codes are kept: scripts rely on them. */
export type BookErrorCode =
  | "book-in-use"
  | "book-not-writable"
  | "book-of-another-database"
  | "ledger-damaged"
  | "ledger-too-new"
  | "database-unreachable"
  | "article-not-found"
  | "article-ambiguous"
  | "item-not-withholdable"
  | "reason-missing"
  | "date-malformed"
  | "time-malformed"
  | "time-for-version"
  | "no-version-then"
  | "single-version"
  | "same-version"
  | "version-not-found"
  | "version-ambiguous"
  | "measure-unknown"
  | "act-incomplete"
  | "act-not-found"
  | "act-already-undone"
  | "act-not-undoable"
  | "estimate-not-found"
  | "estimates-are-one"
  | "figure-not-found"
  | "figure-not-joined"
  | "figure-of-another-estimate"
  | "figure-pinned"
  | "split-leaves-nothing"
  | "estimate-ambiguous"
  | "toll-not-found"
  | "view-unknown"
  | "policy-unknown"
  | "role-unknown"
  | "scope-unknown"
  | "token-not-found"
  | "cursor-malformed"
  | "limit-malformed"
  | "number-malformed"
  | "search-empty"
  | "source-not-found"
  | "subject-not-found"
  | "subject-too-large"
  | "too-many-estimates"
  | "draft-too-long"
  | "not-narratable"
  | "narration-stopped"
  | "too-many-narrations"
  | "article-withheld";

export interface BookFault {
  readonly code: BookErrorCode;
  /** Where: the folder, the command's argument, the field. */
  readonly place: string;
  /** What was found there. */
  readonly value: string;
  /** What was expected, as a sentence. */
  readonly expectation: string;
  /** What the user can do, as a sentence. */
  readonly remedy: string;
}

export class BookError extends Error implements BookFault {
  readonly code: BookErrorCode;
  readonly place: string;
  readonly value: string;
  readonly expectation: string;
  readonly remedy: string;

  constructor(fault: BookFault) {
    super(`${fault.place}: ${fault.expectation} Found: ${fault.value}`);
    this.name = "BookError";
    this.code = fault.code;
    this.place = fault.place;
    this.value = fault.value;
    this.expectation = fault.expectation;
    this.remedy = fault.remedy;
  }
}
