/**
 * How curating refuses: each a BookError with what was found and what the curator can do.
 */
import { BookError, type BookErrorCode } from "./book-error.ts";

function refusal(code: BookErrorCode, place: string, value: string, expectation: string, remedy: string): BookError {
  return new BookError({ code, place, value, expectation, remedy });
}

export const reasonMissing = (): BookError =>
  refusal(
    ...(["reason-missing", "--why", "nothing"] as const),
    "a reason, kept with the act for whoever asks later",
    'Say why: --why "the same briefing, told a day later"',
  );

export const incomplete = (act: string, field: string, expectation: string): BookError =>
  refusal("act-incomplete", field, "nothing", expectation, `Name it: "${act}" cannot be done without.`);

export const estimateNotFound = (place: string, id: string): BookError =>
  refusal(
    ...(["estimate-not-found", place, id] as const),
    "the id of an estimate in the book, of which something may be shown",
    "List what the book has: tollbook estimates",
  );

export const estimatesAreOne = (from: string, into: string, now: string): BookError =>
  refusal(
    ...(["estimates-are-one", "into", from === into ? into : `${into}, which is ${now}, as is ${from}`] as const),
    "another estimate than the one that is joined into it",
    "Name another, or leave it as it is: they are one.",
  );

export const figureNotFound = (id: string): BookError =>
  refusal(
    ...(["figure-not-found", "figures", id] as const),
    "the id of a mention that may be shown, as v-0123456789abcdef/51-69-killed",
    "Copy it from what the estimate or the list of figures shows.",
  );

export const figureNotJoined = (id: string): BookError =>
  refusal(
    ...(["figure-not-joined", "figures", `${id}, which was read before Tollbook joined figures`] as const),
    "a mention that belongs to an estimate",
    "Make the ledger anew from the archive: tollbook rebuild",
  );

export const figureOfAnother = (figure: string, estimate: string, named: string): BookError =>
  refusal(
    ...(["figure-of-another-estimate", "figures", `${figure}, which belongs to ${estimate}`] as const),
    `mentions of one estimate, ${named}`,
    "Make one act for each estimate, or name the one that they belong to.",
  );

export const figurePinned = (figure: string, estimate: string, act: number): BookError =>
  refusal(
    ...(["figure-pinned", "figures", `${figure}, pinned to ${estimate} by act ${act}`] as const),
    "a mention that no act has pinned",
    `Take the pin back first: tollbook curate undo ${act} --why "…"`,
  );

export const splitLeavesNothing = (estimate: string, tellings: number): BookError =>
  refusal(
    ...(["split-leaves-nothing", "figures", tellings === 1 ? "its only telling" : `all ${tellings} tellings`] as const),
    `fewer tellings than ${estimate} has; those of other versions of an article go with the one that is named`,
    "Name those that do not belong to it, and leave the others.",
  );

export const actNotFound = (seq: number): BookError =>
  refusal(
    ...(["act-not-found", "undoes", `act ${seq}`] as const),
    "the number of a curator's act in the journal",
    "List the acts to see their numbers.",
  );

export const alreadyUndone = (seq: number, by: number): BookError =>
  refusal(
    ...(["act-already-undone", "undoes", `act ${seq}, taken back by act ${by}`] as const),
    "an act that stands",
    "Nothing is left to do; to have it again, make it anew.",
  );

/** Else an act might come back under acts that were made because it was gone. */
export const notUndoable = (seq: number, undoes: number): BookError =>
  refusal(
    ...(["act-not-undoable", "undoes", `act ${seq}, which takes back act ${undoes}`] as const),
    "an act other than an undo",
    `Make act ${undoes} anew.`,
  );
