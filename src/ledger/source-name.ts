/**
 * A source as the book lists it: its words in lower case, without the article before them. Two spellings stay two
 * sources here; that they are one is for reconciliation to say.
 */
import { createHash } from "node:crypto";
import type { SourceEntry } from "./rows.ts";

/** "The  Health Ministry" → "health ministry", with an id made of it. */
export function sourceOf(exact: string): SourceEntry {
  const name = exact
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:the|an?) /, "");
  return { id: `s-${createHash("sha256").update(name).digest("hex").slice(0, 16)}`, name, tellings: 0 };
}
