/** The codes with which routes refuse, and the status of each. */
import { statusOfCode } from "../serving/http-problem.ts";
import type { BookErrorCode } from "../usecases/book-error.ts";

const ownStatuses = {
  "no-document": 422,
  "rights-not-declared": 403,
  "form-malformed": 400,
  "precondition-failed": 412,
  "who-unknown": 401,
  ...{ "voice-unknown": 503, "voice-not-available": 503, "voice-failed": 503 },
} as const;

export type RefusalCode = BookErrorCode | keyof typeof ownStatuses;

/** Of whatever takes an article by its name, at a time or now. */
export const articleRefusals = ["article-not-found", "article-ambiguous", "no-version-then"] as const;
export const estimateRefusals = ["estimate-not-found", "estimate-ambiguous"] as const;

export const statusOf = (code: RefusalCode): number =>
  code in ownStatuses ? ownStatuses[code as keyof typeof ownStatuses] : statusOfCode(code as BookErrorCode);
