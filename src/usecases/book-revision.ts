/** A short text that is another one whenever anything in the book changed: for ETags and caches. One cheap question to the store. */
import { createHash } from "node:crypto";
import { findRevision } from "../ledger/queries/book-counts.ts";
import type { Book } from "./open-book.ts";

export async function bookRevision(book: Book): Promise<string> {
  return createHash("sha256")
    .update(await findRevision(book.ledger))
    .digest("base64url")
    .slice(0, 16);
}
