/**
 * Withholds an article or a version: its content is shown nowhere, a tombstone with reason, who and when stays.
 *
 * The act goes into the archive's journal first, so that it outlives every rebuild and an interrupted erasure is
 * finished when the book is opened next.
 */
import { findDocumentsOf } from "../ledger/queries/find-documents.ts";
import { findVersionsOf, findWithheld } from "../ledger/queries/find-known.ts";
import { scrubDeleted } from "../ledger/queries/scrub-deleted.ts";
import { BookError } from "./book-error.ts";
import { enterActs } from "./enter-archive.ts";
import { findArticle } from "./find-article.ts";
import { forgetNarrations } from "./keep-narrations.ts";
import { forgetScripts } from "./known-scripts.ts";
import { stopMakings } from "./narration-makings.ts";
import type { Book } from "./open-book.ts";

export interface Withholding {
  /** An article or version, named as `showArticle` takes it. */
  readonly id: string;
  readonly reason: string;
  readonly who: string;
  /** Scrubs the stored bytes in the archive too; cannot be undone. */
  readonly erase?: boolean;
}

export interface Tombstone {
  readonly id: string;
  readonly kind: "article" | "version";
  readonly reason: string;
  readonly who: string;
  /** ISO 8601. */
  readonly at: string;
  readonly erased: boolean;
}

/** Throws a BookError: `reason-missing`, `article-not-found`, `item-not-withholdable` (a figure: withhold its article). */
export async function withholdItem(book: Book, withholding: Withholding): Promise<Tombstone> {
  const { reason, who, erase = false } = withholding;
  check(withholding);
  const found = await findArticle(book, withholding.id);
  const item = found.version_id ?? found.article_id;
  const kind = found.version_id === null ? "article" : "version";
  const documents = await findDocumentsOf(book.ledger, item);
  const versions = await findVersionsOf(book.ledger, item);
  // They can be made anew, so that nothing is lost where the act does not come to be; and where it is interrupted, none outlives it.
  await silence(book, versions);
  await book.journal.append({ act: "withhold", item, kind, reason: reason.trim(), who, erase, documents }, book.now());
  await book.ledger.transaction((session) => enterActs(book, session));
  // What was begun meanwhile.
  await silence(book, versions);
  if (erase) await scrubDeleted(book.ledger);
  const [stone] = await findWithheld(book.ledger, [item]);
  if (stone === undefined) throw new Error(`the tombstone of ${item} has not been entered`);
  return { id: item, kind, reason: stone.reason, who: stone.who, at: stone.at, erased: stone.is_erased };
}

/** What is withheld is not heard either. */
async function silence(book: Book, versions: readonly string[]): Promise<void> {
  await stopMakings(book, versions);
  await forgetNarrations(book.folder, versions);
  forgetScripts(versions);
}

function check({ id, reason }: Withholding): void {
  if (reason.trim() === "") {
    throw new BookError({
      code: "reason-missing",
      place: "--reason",
      value: "nothing",
      expectation: "a reason, kept with the tombstone for whoever asks later",
      remedy: 'Say why: --reason "a person in danger"',
    });
  }
  if (id.includes("/") && /^v-[0-9a-f]+\//.test(id)) {
    throw new BookError({
      code: "item-not-withholdable",
      place: "withhold",
      value: `the figure ${id}`,
      expectation: "an article or a version, since a figure's words stand in its text",
      remedy: `Withhold its version: ${id.split("/")[0]}`,
    });
  }
}
