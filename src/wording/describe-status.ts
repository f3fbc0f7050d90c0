/** What standing a figure has in its text, when it is not simply asserted. */
import type { FigureStatus } from "../domain/figure.ts";

const words: Readonly<Record<FigureStatus, string>> = {
  asserted: "",
  denied: "denied where it is told",
  forecast: "a forecast",
  compared: "held up for comparison",
};

export function describeStatus(status: FigureStatus): string {
  return words[status];
}
