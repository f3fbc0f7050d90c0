/**
 * The style sheet for charts in a page: colours for light and dark, and what a mark looks like under a pointer or in focus. A picture
 * that stands alone does without.
 *
 * Not here: the page's own colours. A page that says `data-theme="light"` or `"dark"` on its root is followed; another follows the system.
 */
import { lightColours, otherColour } from "./series.ts";

/** Light enough on a dark page (at least 4.5 to 1 on #1b1b1b). */
const darkColours = ["#7db4e8", "#e0a458", "#b79ae6", "#57bfb4", "#df8fc0", "#b3bd6a", "#c4aa9c", "#93a9e6"] as const;
const darkOther = "#a0a0a0";

const variables = (colours: readonly string[], other: string) =>
  [...colours.map((colour, at) => `--chart-s${at + 1}: ${colour};`), `--chart-others: ${other};`].join(" ");

const light = variables(lightColours, otherColour);
const dark = variables(darkColours, darkOther);
const series = [...lightColours.keys()].map((at) => `s${at + 1}`).concat("others");

export const chartStyles = `.toll-chart { ${light} display: block; max-width: 100%; height: auto; overflow: visible; }
@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) .toll-chart:not(.chart-alone) { ${dark} }
}
:root[data-theme="dark"] .toll-chart:not(.chart-alone) { ${dark} }
${series.map((name) => `.toll-chart .chart-${name} { color: var(--chart-${name}); }`).join("\n")}
.toll-chart a.chart-mark { color: inherit; cursor: pointer; }
.toll-chart .chart-mark:is(:hover, :focus-visible) path { stroke-width: 3; stroke-opacity: 1; }
.toll-chart .chart-mark:is(:hover, :focus-visible) text { text-decoration: underline; }
.toll-chart .chart-mark:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
`;
