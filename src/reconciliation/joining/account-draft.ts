/**
 * An account while an article is read: what one source said on one occasion, as far as it is known.
 */
import type { DayRange } from "../../domain/figure.ts";
import type { AccountOrigin } from "./account.ts";
import { meetOf } from "./day-ranges.ts";
import type { ToldFigure } from "./is-one-occasion.ts";
import { mergeOrigins } from "./is-one-origin.ts";

export interface Draft {
  origin: AccountOrigin;
  /** As the text tells. */
  said: DayRange | null;
  /** When it may have been said. */
  days: DayRange | null;
  /** Nobody says when it was said, and what it counts was over weeks before: most likely an older statement, brought up again. */
  readonly isOld: boolean;
  readonly told: ToldFigure[];
}

/** Puts what is told to the draft; the days on which it was said must meet. */
export function addTo(draft: Draft, { origin, said, days, told }: Draft): void {
  draft.origin = mergeOrigins(draft.origin, origin);
  draft.said = meetOf(draft.said, said);
  draft.days = meetOf(draft.days, days);
  draft.told.push(...told);
}
