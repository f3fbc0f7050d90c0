/**
 * Whether a figure is what an earlier version of its own article said: it belongs to the change that the newsroom tells, and is
 * nobody's statement.
 *
 *   "An earlier version of this article said that [200] people were injured" → true
 */
import type { CorrectionNote } from "../../domain/correction.ts";
import type { Figure } from "../../domain/figure.ts";
import { doesContain, type Span } from "../../text/span.ts";

/** `words`: the sentence around it. */
export function isOfEarlierVersion(
  { span, status, disputedBy }: Figure,
  words: Span | undefined,
  notes: readonly CorrectionNote[],
): boolean {
  const note = notes.find((one) => doesContain(one.note, span));
  if (note?.changes.some(({ slot, fromSpan }) => isValue(slot) && fromSpan !== null && doMeet(fromSpan, span)))
    return true;
  if (status !== "denied" || disputedBy.length > 0) return false;
  return note !== undefined || ownVersion.test(words?.exact ?? "");
}

const isValue = (slot: string) => slot === "value" || slot === "qualifier";
const doMeet = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
const ownVersion = /\b(?:earlier|previous|original) version\b/i;
