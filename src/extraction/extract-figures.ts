/**
 * Article text → figures, unnumbered tolls, quotes and statements. Deterministic, offline, pure.
 *
 * `extractFigures({ text: "Officials said at least 12 people were killed.", date: null, parts: [] })`
 *
 * Not here: reading pages into text (reading/), keeping what was read (ledger/).
 */
import type { Part } from "../domain/article.ts";
import type { Figure, Quote, Statement, Unnumbered } from "../domain/figure.ts";
import { spanOf } from "../text/span.ts";
import { analyse } from "./analysis.ts";
import type { FigureDraft } from "./figure-draft.ts";
import { readFigures } from "./read-figures.ts";
import { refiners } from "./refiners.ts";

export interface ExtractionInput {
  readonly text: string;
  /** Publication day, YYYY-MM-DD; null when unknown. Relative periods are resolved against it. */
  readonly date: string | null;
  /** Where headline, body, notes … stand; none given: the whole text is body. */
  readonly parts?: readonly Part[];
}

export interface Extraction {
  readonly figures: readonly Figure[];
  readonly unnumbered: readonly Unnumbered[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Statement[];
}

/** Reads every reported toll of one document. Spans are UTF-16 offsets into `text`; the same input gives the same ids. */
export function extractFigures({ text, date, parts = [] }: ExtractionInput): Extraction {
  const whole: Part = { kind: "body", span: spanOf(text, 0, text.length) };
  const analysis = analyse(text, date, parts.length > 0 ? parts : [whole]);
  const drafts = refiners.reduce((found, refiner) => refiner.refine(found, analysis), readFigures(analysis));
  return { figures: finish(drafts), unnumbered: [], quotes: [], attributions: [] };
}

function finish(drafts: readonly FigureDraft[]): Figure[] {
  const ids = new Map(drafts.map((draft, i) => [draft, `f${i + 1}`]));
  return drafts.map((draft) => ({
    id: ids.get(draft)!,
    span: draft.quantity.span,
    quantity: {
      low: draft.quantity.low,
      high: draft.quantity.high,
      qualifier: draft.quantity.qualifier,
      share: draft.quantity.kind === "share",
      unit: draft.unit,
      reportedNone: draft.reportedNone,
    },
    measure: draft.measure,
    composition: draft.composition,
    group: draft.group,
    place: draft.place,
    period: draft.period,
    attribution: draft.attribution,
    disputedBy: draft.disputedBy,
    partOf: draft.partOf === null ? null : (ids.get(draft.partOf) ?? null),
    status: draft.status,
    rule: draft.rule,
  }));
}
