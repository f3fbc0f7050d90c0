/** Of cumulative totals: a faint line from each total of a source to its next, along the lower bounds; along the upper where there is none. */
import type { Axes } from "./draw-axes.ts";
import { type SvgNode, svgNode } from "./svg-node.ts";
import { round } from "./symbols.ts";
import { leadStroke } from "./toll-legend.ts";
import type { PlacedToll } from "./toll-shape.ts";

interface SourcedToll extends PlacedToll {
  readonly mark: { readonly source: string };
}

/** `tolls` in the order of time. */
export function leadLines(tolls: readonly SourcedToll[], axes: Axes): SvgNode[] {
  const bySource = new Map<string, SourcedToll[]>();
  for (const toll of tolls) {
    const known = bySource.get(toll.mark.source);
    if (known === undefined) bySource.set(toll.mark.source, [toll]);
    else known.push(toll);
  }
  return [...bySource.values()].filter((totals) => totals.length > 1).map((totals) => lineThrough(totals, axes));
}

function lineThrough(totals: readonly SourcedToll[], axes: Axes): SvgNode {
  const points = totals.map(({ extent, interval }) => {
    const y = axes.y(interval.low ?? interval.high!);
    return `${round(axes.x(extent.at))},${round(Number.isFinite(y) ? y : axes.bottom)}`;
  });
  const { className, colour } = totals[0]!.series;
  const path = svgNode("path", { ...leadStroke, d: `M${points.join("L")}` });
  return svgNode("g", { class: className, color: colour, "aria-hidden": "true" }, path);
}
