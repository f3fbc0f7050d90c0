/** Drafts → the figures of the contract, with ids that the same text always gives again: f1, f2 … in the order of the text. */
import type { Figure } from "../domain/figure.ts";
import type { FigureDraft } from "./figure-draft.ts";

export function finishFigures(drafts: readonly FigureDraft[]): Figure[] {
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
