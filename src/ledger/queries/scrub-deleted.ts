/** Takes what was deleted out of the store's files, in which the bytes of deleted rows would stay for long. */
import type { Ledger } from "../session.ts";

/** The tables that hold words of documents. */
const worded = [
  ...["spans", "versions", "documents", "articles", "embeds", "sources", "problems", "figures"],
  ...["told_changes", "figure_changes", "accounts", "account_keys", "figure_words", "subjects", "standing"],
];

export async function scrubDeleted(ledger: Ledger): Promise<void> {
  for (const table of worded) await ledger.query(`vacuum full tollbook.${table}`);
  await ledger.discardLog();
}
