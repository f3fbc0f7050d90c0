/** Drafts → the figures of the contract, with ids that the same text always gives again: f1, f2 … in the order of the text. */
import type { Figure } from "../domain/figure.ts";
import { leastOf, type VaguePolicy } from "../domain/vague-policies.ts";
import type { Quantity } from "../text/quantity.ts";
import type { FigureDraft } from "./figure-draft.ts";

export function finishFigures(drafts: readonly FigureDraft[], vague: VaguePolicy): Figure[] {
  const ids = new Map(drafts.map((draft, i) => [draft, `f${i + 1}`]));
  return drafts.map((draft) => ({
    id: ids.get(draft)!,
    span: draft.quantity.span,
    quantity: {
      low: lowOf(draft.quantity, vague),
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
    said: draft.said,
    disputedBy: draft.disputedBy,
    partOf: draft.partOf === null ? null : (ids.get(draft.partOf) ?? null),
    status: draft.status,
    rule: draft.rule,
  }));
}

/** Only here, so that what is a part of what does not hang on the policy. */
function lowOf({ low, qualifier, pluralOf }: Quantity, vague: VaguePolicy): number | null {
  return qualifier === "vague" && pluralOf !== undefined ? leastOf(pluralOf, vague) : low;
}
