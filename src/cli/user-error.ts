/**
 * What a user did that cannot be done, in the one grammar of all refusals: where, what, what was expected, what to do.
 * `BookError` of the use cases has the same fields; print-problem.ts prints both.
 */
export interface Refusal {
  /** Stable name in kebab-case: "not-a-day". */
  readonly code: string;
  /** Where: a flag, an operand, a file. */
  readonly place: string;
  /** What was found there; empty when the place says it. */
  readonly value: string;
  readonly expectation: string;
  readonly remedy: string;
}

export class UserError extends Error implements Refusal {
  readonly code: string;
  readonly place: string;
  readonly value: string;
  readonly expectation: string;
  readonly remedy: string;

  constructor(refusal: Refusal) {
    super(`${refusal.place}: ${refusal.value}; expected: ${refusal.expectation}`);
    this.code = refusal.code;
    this.place = refusal.place;
    this.value = refusal.value;
    this.expectation = refusal.expectation;
    this.remedy = refusal.remedy;
  }
}

/** The command line itself is wrong: found before anything is done. */
export class UsageError extends UserError {}

/** What `error` says to the user, whoever threw it; null for a fault of Tollbook's own. */
export function refusalIn(error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null;
  const parts = error as unknown as Record<string, unknown>;
  if (["code", "place", "expectation", "remedy"].every((part) => typeof parts[part] === "string")) {
    return error as unknown as Refusal;
  }
  return systemRefusal(error);
}

/** The operating system's no: a full disk, a file without permission. */
function systemRefusal(error: NodeJS.ErrnoException): Refusal | null {
  if (error.syscall === undefined || error.code === undefined) return null;
  return {
    code: `system-${error.code.toLowerCase()}`,
    place: error.path ?? error.syscall,
    value: error.message.replace(/, \w+ '.*'$/s, ""),
    expectation: "that the system lets Tollbook read and write here",
    remedy: "Check that the path exists, who may read and write it, and that the disk has room.",
  };
}
