/**
 * A count that is gone while a newer one of the same people, place and outcome appeared elsewhere is that count, updated.
 */
import type { Figure } from "../../domain/figure.ts";
import { groupBy } from "../../text/group-by.ts";
import type { AlignedFigure } from "./align-figures.ts";
import { isGroupCompatible } from "./same-group.ts";
import { isPlaceCompatible } from "./same-place.ts";

/** `newer` are figures that appeared and say that they are newer counts; each supersedes one. */
export function supersededBy(gone: readonly Figure[], newer: readonly Figure[]): AlignedFigure[] {
  const kindOf = ({ measure, status, quantity }: Figure) => `${measure} ${status} ${quantity.share}`;
  const free = groupBy(newer, kindOf);
  return gone.flatMap((before) => {
    const candidates = free.get(kindOf(before)) ?? [];
    const at = candidates.findIndex(
      (after) => isPlaceCompatible(before.place, after.place) && isGroupCompatible(before.group, after.group),
    );
    const [after] = at < 0 ? [] : candidates.splice(at, 1);
    return after === undefined ? [] : [{ before, after, isElsewhere: true }];
  });
}
