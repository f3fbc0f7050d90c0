/**
 * What went wrong with a request, in the grammar of all refusals, with the status that HTTP gives it (RFC 9110).
 *
 * Not here: how it is shown, as problem details (api) or as a page (web).
 */
import { VoiceError } from "../narration/voice-error.ts";
import { BookError, type BookErrorCode } from "../usecases/book-error.ts";
import { clientFault } from "./client-faults.ts";
import type { HttpFault } from "./http-fault.ts";

/** Thrown by hooks and handlers; ends as an answer of its status. */
export class HttpProblem extends Error implements HttpFault {
  readonly status: number;
  readonly code: string;
  readonly place: string;
  readonly value: string;
  readonly expectation: string;
  readonly remedy: string;
  /** Under this name Fastify looks for the status. */
  readonly statusCode: number;

  constructor(fault: HttpFault) {
    super(`${fault.place}: ${fault.expectation} Found: ${fault.value}`);
    this.name = "HttpProblem";
    this.status = fault.status;
    this.statusCode = fault.status;
    this.code = fault.code;
    this.place = fault.place;
    this.value = fault.value;
    this.expectation = fault.expectation;
    this.remedy = fault.remedy;
  }
}

/** Codes that mean something else than a malformed question. */
const statuses: Partial<Record<BookErrorCode, number>> = {
  "article-not-found": 404,
  "estimate-not-found": 404,
  "figure-not-found": 404,
  "source-not-found": 404,
  "subject-not-found": 404,
  "toll-not-found": 404,
  "version-not-found": 404,
  "no-version-then": 404,
  "act-not-found": 404,
  "article-ambiguous": 409,
  "estimate-ambiguous": 409,
  "version-ambiguous": 409,
  "act-already-undone": 409,
  "article-withheld": 410,
  "draft-too-long": 413,
  "not-narratable": 422,
  "narration-stopped": 503,
  "too-many-narrations": 503,
  "book-in-use": 503,
  "database-unreachable": 503,
  "ledger-damaged": 503,
};

/** The status with which a use case's refusal is answered. */
export const statusOfCode = (code: BookErrorCode): number => statuses[code] ?? 400;

/** What any thrown value comes to; a fault of Tollbook's own tells nothing of its inside. */
export function faultOf(error: unknown, path: string): HttpFault {
  if (error instanceof HttpProblem) return error;
  if (error instanceof BookError) return { ...fieldsOf(error), status: statusOfCode(error.code) };
  if (error instanceof VoiceError) return { ...withoutMachine(error), status: 503 };
  const status = (error as { statusCode?: unknown }).statusCode;
  if (typeof status === "number" && status >= 400 && status < 500) return clientFault(error as Error, status, path);
  return {
    ...{ status: 500, code: "broken-promise", place: path, value: "" },
    expectation: "an answer",
    remedy: "This is a fault of Tollbook's own. Report what you asked for; the server's log has the rest.",
  };
}

/** Folders, addresses and what a server answered are for whoever runs this one, and stand in its log. */
const withoutMachine = ({ code }: VoiceError) => ({
  ...{ code, place: "voice", value: "" },
  expectation: "the voice that this server is to speak with",
  remedy: "Whoever runs the server finds in its log what is amiss; no other voice is used instead.",
});

const ofTheMachine: readonly BookErrorCode[] = ["book-in-use", "database-unreachable", "ledger-damaged"];

/** Of a book that cannot be used, folder and database are for whoever runs the command: readers are told that it is the book. */
const fieldsOf = ({ code, place, value, expectation, remedy }: BookError) => ({
  ...(ofTheMachine.includes(code) ? { place: "book", value: "" } : { place, value }),
  ...{ code, expectation, remedy },
});
