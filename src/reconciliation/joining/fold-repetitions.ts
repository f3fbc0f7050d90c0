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
  const kept = new KeptDrafts();
  let isFolded = false;
  for (const draft of drafts.toSorted((a, b) => b.origin.rank - a.origin.rank)) {
    const [same] = kept
      .withNumberOf(draft)
      .map((one) => ({ one, count: repetitions(one, draft) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || b.one.told.length - a.one.told.length);
    if (same === undefined) kept.add(draft);
    else kept.addTo(same.one, draft);
    isFolded ||= same !== undefined;
  }
  // What was added may hold a number that another repeats.
  return isFolded ? foldRepetitions(kept.drafts) : kept.drafts;
}

/** An article may tell thousands of tolls: only those with a number in common are held against each other. */
class KeptDrafts {
  readonly #places = new Map<Draft, number>();
  readonly #byNumber = new Map<ReturnType<typeof numberOf>, Set<Draft>>();

  get drafts(): readonly Draft[] {
    return [...this.#places.keys()];
  }

  add(draft: Draft): void {
    this.#places.set(draft, this.#places.size);
    this.#index(draft, draft);
  }

  /** Puts the figures of `more` to those of `one`, which is kept already. */
  addTo(one: Draft, more: Draft): void {
    this.#index(one, more);
    addTo(one, more);
  }

  /** In the order in which they were added. */
  withNumberOf({ told }: Draft): Draft[] {
    const found = new Set(told.flatMap(({ toll }) => [...(this.#byNumber.get(numberOf(toll)) ?? [])]));
    return [...found].sort((a, b) => this.#places.get(a)! - this.#places.get(b)!);
  }

  #index(one: Draft, { told }: Draft): void {
    for (const { toll } of told) {
      const number = numberOf(toll);
      const known = this.#byNumber.get(number);
      if (known === undefined) this.#byNumber.set(number, new Set([one]));
      else known.add(one);
    }
  }
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
