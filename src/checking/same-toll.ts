/**
 * Whether two figures of a draft may tell one toll, as far as their words go: nothing that one tells speaks against the other.
 *
 * Their numbers are the caller's: "dozens" and "36" may be one toll, too.
 */

import type { Figure } from "../domain/figure.ts";
import { numbersOf } from "../domain/numbers-of.ts";
import { type Draft, originOf } from "./draft.ts";

/** The same measure and unit, no other place and no other people; the one may say less than the other. */
export function mayBeOneToll({ knowledge }: Draft, one: Figure, two: Figure): boolean {
  const [quantity, other] = [one.quantity, two.quantity];
  return (
    one.id !== two.id &&
    one.measure === two.measure &&
    quantity.unit === other.unit &&
    quantity.share === other.share &&
    knowledge.fitOfPlaces(one.place, two.place) !== "other" &&
    knowledge.fitOfGroups(one.group, two.group) !== "other"
  );
}

/** They may be one toll and state the same number, whatever their hedges. */
export function tellsSameNumber(draft: Draft, one: Figure, two: Figure): boolean {
  return (
    numbersOf(one.quantity) === numbersOf(two.quantity) &&
    numbersOf(one.quantity) !== "" &&
    mayBeOneToll(draft, one, two)
  );
}

/** `same`: one source said both; `open`: one of them names none. */
export function fitOfOrigins({ knowledge }: Draft, one: Figure, two: Figure): "same" | "open" | "other" {
  const [origin, other] = [originOf(one), originOf(two)];
  if (origin === undefined || other === undefined) return "open";
  return knowledge.isSameSource(origin, other) ? "same" : "other";
}
