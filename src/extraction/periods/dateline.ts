/**
 * The date of an agency's dateline, "SAN SALVADOR, 6 APR 90 (ACAN-EFE) -- ": the day of the report, never that of the toll.
 */
import { datesOf } from "../../text/dates/find-dates.ts";
import { stretchOf } from "../../text/dates/stretch-of.ts";
import type { Sentence } from "../../text/sentence.ts";
import type { Analysis } from "../analysis.ts";

const reach = 12;

/** Index of the dateline's last date token in a sentence, or -1: names and marks before it, a bracket or dash behind. */
export function endOfDateline(sentence: Sentence): number {
  const { tokens } = sentence;
  for (const { first, last } of datesOf(sentence)) {
    if (first === 0 || first > reach) return -1;
    if (!/^(?:\(|-{1,2}|[–—])$/.test(tokens[last + 1]?.exact ?? "")) continue;
    const isHead = tokens
      .slice(0, first)
      .every(({ pos, exact }) => pos !== "VERB" && pos !== "AUX" && /^(?:\p{Lu}|[,(./])/u.test(exact));
    if (isHead) return last;
  }
  return -1;
}

/** The day that the document was written: its date, else the full date of its dateline. */
export function dayOfReport({ date, parts }: Analysis): string | null {
  if (date !== null) return date;
  const opening = parts.find(({ kind }) => kind === "body")?.sentences()[0];
  if (opening === undefined) return null;
  const last = endOfDateline(opening);
  const written = datesOf(opening).find((expression) => expression.last === last);
  const stretch = written && written.meaning.kind === "day" ? stretchOf(written, null) : null;
  return stretch?.first ?? null;
}
