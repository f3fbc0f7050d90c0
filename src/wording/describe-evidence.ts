/** Where in the book the words stand that a finding rests on: "in the book, The Coast Ledger, 2023-05-02". */
import type { BookEvidence } from "../domain/finding.ts";
import { printable } from "./printable.ts";

/** The outlet, or the article's name where it has none; and the day, where it is known. */
export function describeBookEvidence({ outlet, article, published }: BookEvidence): string {
  return `in the book, ${printable(outlet ?? article)}${published === null ? "" : `, ${published.slice(0, 10)}`}`;
}
