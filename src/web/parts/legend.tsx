/** What the lines under figures mean, as far as they occur on the page. */
import { type MeasureName, measures } from "../../domain/measures.ts";
import type { ReadFigure } from "../load-reading.ts";
import { certainties, certaintyOf, certaintyWords } from "./certainty.ts";

export const Legend = ({ figures }: { readonly figures: readonly ReadFigure[] }) => {
  const told = new Set<MeasureName>(figures.map(({ figure }) => figure.measure));
  const sure = new Set(figures.map(({ figure }) => certaintyOf(figure)));
  if (figures.length === 0) return null;
  return (
    <div class="legend">
      <h2>What the lines mean</h2>
      <ul>
        {measures
          .filter(({ name }) => told.has(name))
          .map(({ name, label }) => (
            <li key={name}>
              <span class={`figure exact ${name}`}>{label}</span>
            </li>
          ))}
        {certainties
          .filter((one) => sure.has(one))
          .map((one) => (
            <li key={one}>
              <span class={`figure plain-line ${one}`}>{certaintyWords[one]}</span>
            </li>
          ))}
      </ul>
    </div>
  );
};
