/** How sure a figure is told, in one of four degrees that the text's marks can show. */
import type { Figure } from "../../domain/figure.ts";

export const certainties = ["exact", "hedged", "vague", "apart"] as const;
export type Certainty = (typeof certainties)[number];

/** `apart`: denied, forecast, or held up for comparison. */
export function certaintyOf({ quantity, status }: Pick<Figure, "quantity" | "status">): Certainty {
  if (status !== "asserted") return "apart";
  if (quantity.qualifier === "vague") return "vague";
  return quantity.qualifier === "exact" && !quantity.reportedNone ? "exact" : "hedged";
}

export const certaintyWords: Readonly<Record<Certainty, string>> = {
  exact: "a number as it stands",
  hedged: "a number with a hedge, or a range",
  vague: "a vague numeral (“dozens”)",
  apart: "denied, a forecast, or held up for comparison",
};
