/**
 * Told as denied or still to come where it was asserted, or the reverse. The characters are those of the figures.
 *
 * A toll held up beside another ("compared") is asserted all the same.
 */
import type { FigureStatus } from "../../../domain/figure.ts";
import { type DifferenceFinder, sideOf } from "./compared-telling.ts";

const certaintyOf = (status: FigureStatus) => (status === "compared" ? "asserted" : status);

export const findCertainty: DifferenceFinder = ({ reading, telling }) => {
  const [from, to] = [reading, telling].map(({ figure }) => certaintyOf(figure.status));
  return from === to ? [] : [{ type: "certainty", from: sideOf(reading, null, from!), to: sideOf(telling, null, to!) }];
};
