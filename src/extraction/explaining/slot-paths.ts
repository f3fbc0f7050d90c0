/**
 * How each slot of a figure was filled: by which rule or refiner, with which words, and where those stand.
 *
 * Not here: where words stand as seen from a figure (where-from.ts).
 */
import type { ExplainedSlot, SlotPath } from "../../domain/explanation.ts";
import type { AttributionLink, Basis, FigureStatus, PeriodSlot, SaidSlot, Slot } from "../../domain/figure.ts";
import type { Span } from "../../text/span.ts";
import type { Analysis } from "../analysis.ts";
import { datedEvents } from "../dated-events.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { dayOfReport } from "../periods/dateline.ts";
import { attributionsOf } from "../telling/attributions-of.ts";
import { groundKey, linkKey, type TracedFigure } from "./trace.ts";
import { isInside, type Surroundings, whereFrom } from "./where-from.ts";

const statusWords: Readonly<Record<FigureStatus, string>> = {
  asserted: "nothing says otherwise",
  denied: "told inside its own rejection or withdrawal",
  forecast: "words before it tell of what may come",
  compared: "held up beside the toll of another event or time",
};

/** In the order of the contract; slots that the text does not give have none. */
export function slotPaths(
  traced: TracedFigure,
  drafts: readonly FigureDraft[],
  at: number,
  analysis: Analysis,
): SlotPath[] {
  const draft = drafts[at]!;
  const around: Surroundings = { draft, drafts, analysis };
  const by = (slot: Parameters<TracedFigure["filledBy"]["get"]>[0]) => traced.filledBy.get(slot) ?? draft.rule;
  const words = (slot: "group" | "place", filled: Slot | null) =>
    filled === null ? [] : [path(slot, by(slot), filled.span, filled.basis, placed(filled, slot, around))];
  const { group, place, period, said, partOf, status } = draft;
  return [
    ...measureChanged(traced, draft),
    ...hedgeSpread(traced, draft),
    ...words("group", group),
    ...words("place", place),
    ...(period === null ? [] : [path("period", by("period"), period.span, period.basis, howPeriod(period, around))]),
    ...draft.attribution.map((link) => linkPath(link, traced.linkedBy, around)),
    ...(said === null ? [] : [path("said", by("said"), said.span, said.basis, howSaid(said, around))]),
    ...draft.disputedBy.map(({ source, cue }) =>
      path("disputedBy", by("disputedBy"), source ?? cue, null, `“${cue.exact}” rejects it, ${whereFrom(cue, around)}`),
    ),
    ...(partOf === null ? [] : [path("partOf", by("partOf"), partOf.quantity.span, null, howPart(partOf, around))]),
    path("status", traced.filledBy.get("status") ?? "mark-status", null, null, statusWords[status]),
  ];
}

function path(slot: ExplainedSlot, by: string, span: Span | null, basis: Basis | null, how: string): SlotPath {
  return { slot, by, span, basis, how };
}

function measureChanged({ filledBy, measure }: TracedFigure, draft: FigureDraft): SlotPath[] {
  const by = filledBy.get("measure");
  if (by === undefined) return [];
  return [
    path("measure", by, draft.quantity.span, null, `${measure} by its rule, ${draft.measure} by what else is told`),
  ];
}

function hedgeSpread({ filledBy, quantity }: TracedFigure, draft: FigureDraft): SlotPath[] {
  const by = filledBy.get("quantity");
  const { span, qualifier } = draft.quantity;
  if (by === undefined) return [];
  return [path("quantity", by, span, null, `${quantity.qualifier} by its own words, ${qualifier} by those before it`)];
}

const placed = ({ span, basis }: Slot, slot: "group" | "place", around: Surroundings) =>
  whereFrom(span, around, basis === "inherited" ? (draft) => draft[slot]?.span : undefined);

function howPeriod({ span, basis, from }: PeriodSlot, around: Surroundings): string {
  const where = whereFrom(span, around, basis === "inherited" ? (draft) => draft.period?.span : undefined);
  const words = span.exact.toLowerCase().split(/[^\p{L}-]+/u);
  const event = datedEvents.find(
    ({ day, nouns }) => day === from?.earliest && nouns.some((noun) => words.includes(noun)),
  );
  if (event) return `${where}; list of events: ${event.name}, ${event.day}`;
  return basis === "anchored" ? `${where}; ${reckoned(around)}` : where;
}

function howSaid({ span, basis }: SaidSlot, around: Surroundings): string {
  const where = whereFrom(span, around);
  return basis === "anchored" && around.draft.part.kind !== "embed" ? `${where}; ${reckoned(around)}` : where;
}

function reckoned({ analysis }: Surroundings): string {
  return `reckoned from the day of ${analysis.date === null ? "the dateline" : "publication"}, ${dayOfReport(analysis)}`;
}

function linkPath(link: AttributionLink, linkedBy: ReadonlyMap<string, string>, around: Surroundings): SlotPath {
  const { source, cue, groundedOn } = link;
  const by = linkedBy.get(linkKey(link)) ?? "tie-attribution";
  const groundedBy = linkedBy.get(groundKey(link)) ?? by;
  const attribution = attributionsOf(around.analysis).find(
    (one) => cue !== null && one.cue.start === cue.start && one.cue.end === cue.end,
  );
  const isOwn = attribution?.sentence === around.draft.sentence;
  const giver = (draft: FigureDraft) => draft.attribution.find((link) => link.cue?.start === cue?.start)?.cue;
  const steps = [
    attribution ? `${attribution.rule} at “${cue!.exact}”` : "passes on what follows",
    cue && !isOwn ? whereFrom(cue, around, giver) : undefined,
    source && attribution?.source && !isInside(source, attribution.source)
      ? `“${attribution.source.exact}” names this source, ${whereFrom(source, around)}`
      : undefined,
    groundedOn
      ? `grounded on “${groundedOn.exact}”, ${whereFrom(groundedOn, around)}${groundedBy === by ? "" : ` (${groundedBy})`}`
      : undefined,
  ];
  const basis = attribution && !isOwn ? "inherited" : "stated";
  return path("attribution", by, source ?? cue, basis, steps.filter((step) => step !== undefined).join("; "));
}

function howPart(whole: FigureDraft, around: Surroundings): string {
  const id = `f${around.drafts.indexOf(whole) + 1}`;
  return `${whole.measure} ${id}, ${whereFrom(whole.quantity.span, around)}`;
}
