/**
 * Checks a draft that somebody sent, beside the served book. Nothing of it is stored, kept for whoever asks next, or logged.
 */
import { type BesideBookChoice, type CheckedDraft, checkBesideBook, draftTooLong } from "../usecases/check-draft.ts";
import { type DraftSource, draftInFile } from "../usecases/draft-source.ts";
import type { Served } from "./served.ts";
import { gainOfUnpacking } from "./unpacking.ts";

const mebibyte = 1024 * 1024;
/** In characters, some 20,000 words: while a draft is read everybody else waits. */
export const longestDraft = 120_000;
/** Of words and their markup, in bytes. */
const mostBytes = mebibyte;
/** Of a file, which may bring pictures, in bytes. */
export const largestDraftFile = 4 * mebibyte;
/** A Word document is a few bytes that may unpack to very many. */
const mostGained = 8 * mebibyte;

/** Of whatever shows a draft: no cache holds it. */
export const unstored = { "cache-control": "no-store" } as const;

/** Throws a BookError `draft-too-long`, and what the book's store throws. */
export async function checkServed(
  { book }: Pick<Served, "book">,
  source: DraftSource,
  choice: Pick<BesideBookChoice, "severities">,
): Promise<CheckedDraft> {
  if (source.bytes.length > mostBytes) throw tooManyBytes();
  return checkBesideBook(book, source, { ...choice, longest: longestDraft });
}

/** A file as a draft, whatever its bytes are; null for one that is too large to be held. Throws a BookError `draft-too-long`. */
export async function draftInUpload(bytes: Uint8Array | null, name: string): Promise<DraftSource> {
  const isHeld = bytes !== null && bytes.length <= largestDraftFile;
  if (!isHeld || gainOfUnpacking(bytes, mostGained) >= mostGained) throw tooManyBytes();
  return draftInFile(bytes, name);
}

const tooManyBytes = () =>
  draftTooLong(
    "more bytes than that",
    `at most ${longestDraft} characters, with their markup ${mostBytes / mebibyte} MiB, in a file of at most ${largestDraftFile / mebibyte} MiB`,
  );
