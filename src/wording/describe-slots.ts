/** Among whom, where and when a figure counts, on one line, with the marks of what was inferred. */
import type { Figure } from "../domain/figure.ts";
import { basisMark } from "./basis-mark.ts";
import { wordBeforeGroup } from "./describe-group.ts";
import { describePeriod } from "./describe-period.ts";
import { keepTogether } from "./keep-together.ts";
import { printable } from "./printable.ts";

/** "among Russian forces · in Bakhmut† · 1–31 Dec 2022 → 1 May 2023*" */
export function describeSlots({ group, place, period }: Pick<Figure, "group" | "place" | "period">): string {
  const slots: string[] = [];
  if (group !== null)
    slots.push(`${wordBeforeGroup(group.span.exact)} ${printable(group.span.exact)}${basisMark(group.basis)}`);
  if (place !== null) slots.push(`in ${printable(place.span.exact)}${basisMark(place.basis)}`);
  if (period !== null) {
    const said = `“${printable(period.span.exact)}”`;
    const days = describePeriod(period)?.split(" → ").map(keepTogether).join(" → ") ?? null;
    slots.push(`${said}${days === null ? "" : `: ${days}`}${basisMark(period.basis)}`);
  }
  return slots.join(" · ");
}
