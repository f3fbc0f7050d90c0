/**
 * A short text that is another one whenever anything in the book changed: for ETags and caches. The store is asked after each change,
 * not each time.
 */
import { createHash } from "node:crypto";
import { findRevision } from "../ledger/queries/book-counts.ts";
import type { Ledger } from "../ledger/session.ts";
import type { Book } from "./open-book.ts";

interface KnownRevision {
  readonly changes: number;
  readonly revision: string;
}

const known = new WeakMap<Ledger, KnownRevision>();

/** Never an older one than that of the last transaction that had ended when it was asked for. */
export async function bookRevision({ ledger }: Pick<Book, "ledger">): Promise<string> {
  const changes = ledger.changes();
  const last = known.get(ledger);
  if (last?.changes === changes) return last.revision;
  const text = await findRevision(ledger);
  const revision = createHash("sha256").update(text).digest("base64url").slice(0, 16);
  known.set(ledger, { changes, revision });
  return revision;
}
