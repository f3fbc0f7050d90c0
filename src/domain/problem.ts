/** A problem with an input: what could not be read, where, and what to do. Data, never an exception. */
export interface Problem {
  /** Stable name in kebab-case: "not-json", "language-not-supported". */
  readonly code: string;
  /** Where: a file, a line, a field, an offset. */
  readonly place: string;
  /** What was found and what was expected. */
  readonly message: string;
  /** What the user can do. */
  readonly remedy: string;
}
