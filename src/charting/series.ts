/**
 * Sources as series: eight at most get a colour and a sign of their own, those with most marks first; the others share one.
 * Colours are dark enough on white (4.5 to 1); chart-styles.ts has lighter ones for a dark page. None is a signal of good or bad.
 */
import { type SymbolName, symbolNames } from "./symbols.ts";

export interface Series {
  readonly name: string;
  /** "chart-s1" … "chart-s8", "chart-others". */
  readonly className: string;
  /** For a picture that stands alone. */
  readonly colour: string;
  readonly symbol: SymbolName;
}

export const lightColours = [
  "#1d5c96",
  "#94560a",
  "#6a4a9c",
  "#0b6e66",
  "#8c3a6d",
  "#56611b",
  "#5a4a42",
  "#2f4f8f",
] as const;
export const otherColour = "#666666";

export interface SeriesList {
  readonly list: readonly Series[];
  of(source: string): Series;
}

export function seriesOf(sources: readonly string[]): SeriesList {
  const counts = new Map<string, number>();
  for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
  const list = ordered.slice(0, lightColours.length).map(
    (name, at): Series => ({
      name,
      className: `chart-s${at + 1}`,
      colour: lightColours[at]!,
      symbol: symbolNames[at]!,
    }),
  );
  const rest = ordered.length - list.length;
  const others: Series = {
    name: `other sources (${rest})`,
    className: "chart-others",
    colour: otherColour,
    symbol: "bar",
  };
  const bySource = new Map(list.map((series) => [series.name, series]));
  return { list: rest === 0 ? list : [...list, others], of: (source) => bySource.get(source) ?? others };
}
