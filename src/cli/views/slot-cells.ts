/**
 * The cells that every list of tolls has: how many, among whom, where, over what time.
 *
 *   more than 4,000   among soldiers   in Vessel   1–31 Dec 2022 → 1 May 2023*
 *   > 4,000
 *
 * Not here: of what, and who said it, which differ from list to list.
 */
import type { Figure } from "../../domain/figure.ts";
import { basisMark } from "../../wording/basis-mark.ts";
import { wordBeforeGroup } from "../../wording/describe-group.ts";
import { describePeriod } from "../../wording/describe-period.ts";
import { describeInterval, saysItself } from "../../wording/describe-quantity.ts";
import { keepTogether } from "../../wording/keep-together.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf, paintMeasure } from "../terminal/colors.ts";

interface SlotCells {
  readonly howMany: string;
  readonly amongWhom: string;
  readonly where: string;
  readonly when: string;
}

type Counted = Pick<Figure, "span" | "quantity" | "measure" | "group" | "place" | "period">;

/** `isNarrow`: the slots share a column, so that each says by a word what it is. */
export function slotCells(counted: Counted, isNarrow: boolean, output: Output): SlotCells {
  const { group, place } = counted;
  const colors = colorsOf(output);
  const slot = (name: string, text: string) => (isNarrow && text !== "" ? `${colors.dim(name)} ${text}` : text);
  return {
    howMany: stack(
      paintMeasure(counted.measure, colors.bold(printable(counted.span.exact)), colors),
      saysItself(counted) ? "" : describeInterval(counted.quantity),
    ),
    amongWhom: slot(
      group === null ? "" : wordBeforeGroup(group.span.exact),
      group === null ? "" : printable(group.span.exact) + basisMark(group.basis),
    ),
    where: slot("in", place === null ? "" : printable(place.span.exact) + basisMark(place.basis)),
    when: whenOf(counted.period),
  };
}

/** Texts one above the other in a cell; empty ones leave no line. */
export const stack = (...lines: readonly string[]): string => lines.filter((line) => line !== "").join("\n");

function whenOf(period: Counted["period"]): string {
  if (period === null) return "";
  const days = describePeriod(period)?.split(" → ").map(keepTogether).join(" → ");
  return (days ?? `“${printable(period.span.exact)}”`) + basisMark(period.basis);
}
