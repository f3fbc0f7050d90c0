/**
 * Whether a note that is new beside a change accounts for it without naming both sides of it. Ordered; the first
 * reason that holds is enough.
 */
import type { CorrectionNote } from "../../domain/correction.ts";
import type { CountedChange } from "./counted-change.ts";
import { namesBoth } from "./names-both.ts";
import { areOneSource, isShownBy } from "./told-changes.ts";

/** `beside`: all changes of the figures between the same two versions. */
export function isCovered(change: CountedChange, beside: readonly CountedChange[], note: CorrectionNote): boolean {
  if (note.touches.length === 1 && note.touches[0] === "headline" && change.part !== "headline") return false;
  if (note.reach === "anything") return true;
  if (note.kind === "retraction" && change.kind === "gone" && note.changes.length === 0) return true;
  // "Updated to include comment from Ann Lee" accounts for figures that are new in it, not for those that changed.
  if (note.reach === "additions" && change.kind === "appeared") return true;
  if (namesToll(change, note) || namesBoth(change, note)) return true;
  return comesWithValue(change, beside, note) || rewordsHeadline(change, note);
}

/** "The headline was updated": a slot that its new words add or leave out is told with it; one that they change is not. */
function rewordsHeadline({ part, slot, from, to }: CountedChange, { touches }: CorrectionNote): boolean {
  if (part !== "headline" || !touches.includes("headline")) return false;
  return slot !== null && slot !== "value" && (from === null || to === null);
}

/** "Misstated the number of people killed": which toll, where the note says it, and neither number. */
function namesToll({ slot, measure }: CountedChange, { changes }: CorrectionNote): boolean {
  const isNumber = slot === "value" || slot === "qualifier" || slot === null;
  return changes.some((told) => {
    const isUntold = told.slot === "value" && told.from === null && told.to === null;
    return isNumber && isUntold && (told.measure === null || told.measure === measure);
  });
}

/** A hedge that changes with its number, and the source on whose word the note gives the number, are told with it. */
function comesWithValue(change: CountedChange, beside: readonly CountedChange[], note: CorrectionNote): boolean {
  if (change.slot !== "qualifier" && change.slot !== "source") return false;
  const value = beside.find(({ slot, after }) => slot === "value" && after !== null && after === change.after);
  if (value === undefined || !note.changes.some((told) => isShownBy(told, value))) return false;
  return change.slot === "qualifier" || areOneSource(change.to, note.onTheWordOf?.exact ?? null);
}
