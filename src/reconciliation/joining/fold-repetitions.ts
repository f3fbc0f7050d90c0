/**
 * A source that is named by a higher rung, or not at all, and tells numbers of a named one's is that one: the headline's "US says
 * 100,000 dead" is John Kirby's, where he gives that number below.
 */
import { numberOf } from "./account.ts";
import { addTo, type Draft } from "./account-draft.ts";
import { doMeet } from "./day-ranges.ts";
import type { ToldFigure } from "./is-one-occasion.ts";
import { tieOf } from "./is-one-origin.ts";
import { areOtherEvents, isHarm } from "./toll-slots.ts";

/** The drafts without those that repeat another, which then hold their figures. */
export function foldRepetitions(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  let isFolded = false;
  for (const draft of drafts.toSorted((a, b) => b.origin.rank - a.origin.rank)) {
    const [same] = kept
      .map((one) => ({ one, count: repetitions(one, draft) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || b.one.told.length - a.one.told.length);
    if (same === undefined) kept.push(draft);
    else addTo(same.one, draft);
    isFolded ||= same !== undefined;
  }
  // What was added may hold a number that another repeats.
  return isFolded ? foldRepetitions(kept) : kept;
}

/** How many figures of `other` repeat one of `one`. */
function repetitions(one: Draft, other: Draft): number {
  if (!doMeet(one.said, other.said)) return 0;
  const tie = one.origin.kind === "none" && other.origin.kind === "none" ? "open" : tieOf(one.origin, other.origin);
  // Two who give one number apart are no repetition: it is what they may confirm.
  if (tie === undefined || tie === "unknown") return 0;
  return other.told.filter((told) => one.told.some((known) => areAlike(known, told, tie !== "open"))).length;
}

/** The same number of people, harmed: "100,000 casualties" in a headline, "100,000 killed" below. */
function areAlike({ toll: one }: ToldFigure, { toll: two }: ToldFigure, mayBeShares: boolean): boolean {
  if (one.share !== two.share || (one.share && !mayBeShares)) return false;
  if (one.status === "compared" || two.status === "compared" || areOtherEvents(one, two)) return false;
  if (!mayBeOnePeople(one.group, two.group)) return false;
  return numberOf(one) === numberOf(two) && (one.measure === two.measure || (isHarm(one) && isHarm(two)));
}

/** "40 soldiers" and "40 rebels" are not. */
const mayBeOnePeople = (one: readonly string[], two: readonly string[]) =>
  one.length === 0 || two.length === 0 || one.some((word) => two.includes(word));
