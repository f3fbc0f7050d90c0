/**
 * Another place: "Bakhmut" → `place-narrower` where the toll was of all Ukraine, the reverse `place-wider`, `place` where neither
 * lies in the other.
 *
 * A place that the origin's side clarified is what counts, also for tellings from before; they are marked. A telling without a
 * place says less; a place that the reading leaves open is no difference.
 */
import type { DifferenceType } from "../../../domain/estimate.ts";
import { fitOfPlaces } from "../place-fit.ts";
import { ownSlot } from "../told-estimate.ts";
import { readSlot } from "../told-slots.ts";
import { clarifiedSlot } from "./clarified-slot.ts";
import { type DifferenceFinder, sideOf } from "./compared-telling.ts";

const types: Readonly<Record<string, DifferenceType>> = {
  narrower: "place-narrower",
  wider: "place-wider",
  beside: "place",
};

export const findPlace: DifferenceFinder = (compared) => {
  const { telling, toll, estimate } = compared;
  const clarification = clarifiedSlot("place", compared);
  const [read, told] = [readSlot(toll, "place"), ownSlot(telling, telling.figure.place)];
  const one = clarification ? clarification.said.place : (read?.slot ?? null);
  const type = types[fitOfPlaces(one, told, estimate.knowledge.words)];
  if (told === null || type === undefined) return [];
  const from = clarification?.to ?? sideOf(read!.mention, read!.slot.span);
  return [{ type, from, to: sideOf(telling, told.span), ...(clarification && { clarification }) }];
};
