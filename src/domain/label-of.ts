/**
 * What a measure counts in words, by the standing of its figure: only what is asserted is called reported.
 *
 *   labelOf("killed", "asserted") → "people reported killed"
 *   labelOf("killed", "forecast") → "people forecast killed"
 */
import type { FigureStatus } from "./figure.ts";
import { type MeasureName, measures } from "./measures.ts";

const told: Readonly<Record<FigureStatus, string>> = {
  asserted: "reported",
  denied: "denied to be",
  forecast: "forecast",
  compared: "cited for comparison as",
};

export function labelOf(measure: MeasureName, status: FigureStatus): string {
  const label: string = measures.find(({ name }) => name === measure)?.label ?? measure;
  return label.replace(/\breported\b/, told[status]);
}
