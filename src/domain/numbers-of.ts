/** The numbers that a quantity states, whatever its hedge: "100000", "50-60"; empty for none. */
import type { Quantity } from "./figure.ts";

export function numbersOf({ low, high }: Pick<Quantity, "low" | "high">): string {
  return [...new Set([low, high].filter((end) => end !== null))].join("-");
}
