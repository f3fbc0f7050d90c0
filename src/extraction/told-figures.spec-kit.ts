/**
 * What the whole extractor tells about a text, flattened so that a spec can name what it looks at:
 *
 *   toldIn("At least 12 people died.") → [{ exact: "At least 12", measure: "killed", low: 12, group: "people", … }]
 */
import type { Figure } from "../domain/figure.ts";
import { type ExtractionInput, extractFigures } from "./extract-figures.ts";

export type Told = ReturnType<typeof toldIn>[number];

/** In the order of the text. `more` adds a date, parts, embeds. */
export function toldIn(text: string, more: Partial<ExtractionInput> = {}) {
  const { figures } = extractFigures({ text, date: null, ...more }, { figuresOnly: true });
  return figures.map((figure) => told(figure, figures));
}

function told(figure: Figure, figures: readonly Figure[]) {
  const { span, measure, quantity, group, composition, partOf, status, rule, attribution, disputedBy } = figure;
  return {
    start: span.start,
    end: span.end,
    exact: span.exact,
    measure,
    ...quantity,
    group: group?.span.exact ?? null,
    groupBasis: group?.basis ?? null,
    composition: composition?.exact ?? null,
    /** The words of the whole. */
    partOf: figures.find(({ id }) => id === partOf)?.span.exact ?? null,
    status,
    rule,
    sources: attribution.map(({ source }) => source?.exact ?? null),
    disputedBy: disputedBy.map(({ source }) => source?.exact ?? null),
  };
}
