/**
 * A stored figure → the figure of the contract, with every span re-found.
 */
import type {
  AttributionLink,
  Basis,
  DayRange,
  Figure,
  FigureStatus,
  Qualifier,
  SaidSlot,
  SourceKind,
} from "../domain/figure.ts";
import type { MeasureName } from "../domain/measures.ts";
import type { DisputeEntry, FigureEntry, LinkEntry, SpanOwner } from "./rows.ts";
import type { StoredSpans } from "./stored-spans.ts";

/** Of a row of figures what the figure is made of. */
export type StoredFigure = Omit<FigureEntry, "position" | "account_id" | "toll">;

/** What hangs on the figures of the loaded versions, by figure. */
export interface FigureTies {
  readonly links: readonly LinkEntry[];
  readonly disputes: readonly DisputeEntry[];
  /** Own ids of figures by version and key: "v-…/51-69-casualties" → "f1". */
  readonly ownIds: ReadonlyMap<string, string>;
}

export function figureOf(entry: StoredFigure, spans: StoredSpans, ties: FigureTies): Figure {
  const { version_id, key } = entry;
  const find = (slot: string) => spans.find(version_id, "figure", key, 0, slot);
  return {
    id: entry.own_id,
    span: spans.get(version_id, "figure", key, 0, "span"),
    quantity: {
      low: entry.low,
      high: entry.high,
      qualifier: entry.qualifier as Qualifier,
      share: entry.is_share,
      unit: entry.unit as "person" | "household",
      reportedNone: entry.is_reported_none,
    },
    measure: entry.measure as MeasureName,
    composition: find("composition"),
    ...slotsOf(entry, spans),
    attribution: ties.links.map((link) => linkOf(link, spans)),
    said: saidOf(entry, spans),
    disputedBy: ties.disputes.map(({ position }) => ({
      source: spans.find(version_id, "figure-dispute", key, position, "source"),
      cue: spans.get(version_id, "figure-dispute", key, position, "cue"),
    })),
    partOf: entry.part_of === null ? null : (ties.ownIds.get(`${version_id}/${entry.part_of}`) ?? null),
    status: entry.status as FigureStatus,
    rule: entry.rule,
  };
}

function slotsOf(entry: StoredFigure, spans: StoredSpans): Pick<Figure, "group" | "place" | "period"> {
  const get = (slot: string) => spans.get(entry.version_id, "figure", entry.key, 0, slot);
  const { group_basis, place_basis, period_basis } = entry;
  return {
    group: group_basis === null ? null : { span: get("group"), basis: group_basis },
    place:
      place_basis === null
        ? null
        : { span: get("place"), basis: place_basis, id: entry.place_id, within: entry.place_within ?? [] },
    period: period_basis === null ? null : periodOf(entry, period_basis, spans),
  };
}

function periodOf(entry: StoredFigure, basis: Basis, spans: StoredSpans) {
  const span = spans.get(entry.version_id, "figure", entry.key, 0, "period");
  return {
    span,
    basis,
    from: dayRange(entry.from_earliest, entry.from_latest),
    to: dayRange(entry.to_earliest, entry.to_latest),
  };
}

function saidOf(
  { version_id, key, said_basis, said_earliest, said_latest }: StoredFigure,
  spans: StoredSpans,
): SaidSlot | null {
  const day = dayRange(said_earliest, said_latest);
  if (said_basis === null || day === null) return null;
  return { span: spans.get(version_id, "figure", key, 0, "said"), basis: said_basis, day };
}

function dayRange(earliest: string | null, latest: string | null): DayRange | null {
  return earliest === null || latest === null ? null : { earliest, latest };
}

/** One link of a chain, of a figure or of an unnumbered toll. */
export function linkOf(entry: LinkEntry, spans: StoredSpans): AttributionLink {
  const { version_id, owner_kind, owner_id, position } = entry;
  const kind: SpanOwner = owner_kind === "figure" ? "figure-link" : "unnumbered-link";
  const find = (slot: string) => spans.find(version_id, kind, owner_id, position, slot);
  return {
    source: find("source"),
    cue: find("cue"),
    kind: entry.kind as SourceKind,
    role: find("role"),
    organisation: find("organisation"),
    channel: find("channel"),
    groundedOn: find("groundedOn"),
  };
}
