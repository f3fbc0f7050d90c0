/**
 * Whether a toll that a version drops or adds in one place is told in another: taking it out of a caption changes nothing
 * while the story still tells it.
 */
import type { PartKind } from "../../domain/article.ts";
import type { Figure } from "../../domain/figure.ts";
import type { ComparedTexts, Side } from "./compared-texts.ts";
import { isSameQuantity } from "./figure-fit.ts";
import { isGroupCompatible } from "./same-group.ts";
import { isPlaceCompatible } from "./same-place.ts";

const told: ReadonlySet<PartKind> = new Set<PartKind>(["headline", "deck", "body"]);

/** Answers whether headline, deck or body of a version tell the same toll. */
export function tollsToldIn(texts: ComparedTexts, side: Side): (figure: Figure) => boolean {
  const known = new Map<string, Figure[]>();
  for (const figure of texts.figures(side)) {
    if (!told.has(texts.partAt(side, figure.span.start))) continue;
    const tolls = known.get(keyOf(figure)) ?? [];
    // One of those that are told alike is enough.
    if (!tolls.some((toll) => isSameToll(toll, figure) && areAllOpen(toll, figure))) tolls.push(figure);
    known.set(keyOf(figure), tolls);
  }
  return (figure) => known.get(keyOf(figure))?.some((toll) => isSameToll(toll, figure)) ?? false;
}

const keyOf = ({ measure, quantity: { low, high } }: Figure) => `${measure} ${low}-${high}`;

/** Neither leaves open what the other tells. */
const areAllOpen = (one: Figure, two: Figure) =>
  (one.group === null) === (two.group === null) && (one.place === null) === (two.place === null);

function isSameToll(one: Figure, two: Figure): boolean {
  return (
    one.measure === two.measure &&
    isSameQuantity(one.quantity, two.quantity) &&
    isGroupCompatible(one.group, two.group) &&
    isPlaceCompatible(one.place, two.place)
  );
}
