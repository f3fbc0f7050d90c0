/**
 * A source as the book lists it: its words in lower case, without the article before them. Two spellings stay two
 * sources here; that they are one is for reconciliation to say.
 */
import { createHash } from "node:crypto";
import { compareText } from "../text/compare-text.ts";
import type { SourceEntry } from "./rows.ts";

/** "The  Health Ministry" → "health ministry", with an id made of it. */
export function sourceOf(exact: string): SourceEntry {
  const name = bareName(exact).toLowerCase();
  return { id: `s-${createHash("sha256").update(name).digest("hex").slice(0, 16)}`, name, tellings: 0 };
}

/** As most of the texts spell it, in capitals only where all of them do: ["the Health Ministry", "HEALTH MINISTRY"] → "Health Ministry". */
export function spellingOf(exacts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of exacts.map(bareName)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isShouted = (name: string) => Number(name === name.toUpperCase());
  const [[spelling] = [""]] = [...counts].sort(
    ([one, often], [other, oftener]) => isShouted(one) - isShouted(other) || oftener - often || compareText(one, other),
  );
  return spelling;
}

const bareName = (exact: string) =>
  exact
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:the|an?) /i, "");
