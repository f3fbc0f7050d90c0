/**
 * The charts of a subject: its tolls over their periods, as totals, or as people a day. A chart that was drawn is kept: the same
 * content and options give the same picture.
 */
import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { RateMark, StandAlone, TollMark } from "../charting/chart-data.ts";
import { intervalsOverTime } from "../charting/intervals-over-time.ts";
import { ratesPerDay } from "../charting/rates-per-day.ts";
import { labelOf } from "../domain/label-of.ts";
import type { SubjectDetail, SubjectFacts } from "../usecases/page-view.ts";
import type { SeriesPoint } from "../usecases/series-view.ts";
import { wordBeforeGroup } from "../wording/describe-group.ts";
import { describeSpeaker, describeUttered } from "../wording/describe-speaker.ts";
import { printable } from "../wording/printable.ts";
import { figureAddress } from "./addresses.ts";

export const chartKinds = {
  periods: "Over their periods",
  totals: "As totals",
  "per-day": "People a day",
} as const;
export type ChartKind = keyof typeof chartKinds;
export const chartScales = { linear: "Linear scale", log: "Logarithmic scale" } as const;
export type ChartScale = keyof typeof chartScales;

export interface ChartChoice {
  readonly chart: ChartKind;
  readonly scale: ChartScale;
}

interface Drawing extends ChartChoice {
  readonly width: number;
  readonly standAlone?: StandAlone;
  /** Before the addresses that marks lead to; empty within a page. */
  readonly server?: string;
}

const kept = new LRUCache<string, string>({
  max: 400,
  maxSize: 32 * 1024 * 1024,
  sizeCalculation: (svg) => svg.length,
});

/** Safe to embed: whatever a chart says is escaped where it is written. */
export function drawSubject(subject: SubjectDetail, drawing: Drawing): string {
  const { points } = subject.series;
  const { chart, server = "", ...rest } = drawing;
  const options = { ...rest, title: titleOf(subject, chart), counted: countedOf(subject) };
  const marks = points.map((point) => markOf(point, server));
  const rates = new Map(subject.rates.map(({ toll, perDay }) => [toll, perDay]));
  const rateMarks = marks.map(
    ({ interval: _, ...mark }): RateMark => ({ ...mark, perDay: rates.get(mark.id) ?? null }),
  );
  const drawn = chart === "per-day" ? rateMarks : marks;
  const key = createHash("sha256")
    .update(JSON.stringify([chart, options, drawn]))
    .digest("base64");
  const known = kept.get(key);
  if (known !== undefined) return known;
  const svg =
    chart === "per-day"
      ? ratesPerDay(rateMarks, options)
      : intervalsOverTime(marks, { ...options, cumulative: chart === "totals" });
  kept.set(key, svg);
  return svg;
}

function markOf({ toll, origin, said, firstTold, reading, interval }: SeriesPoint, server: string): TollMark {
  const speaker = describeSpeaker(origin);
  const words = printable(reading.span.exact);
  const outlet = reading.outlet === null ? "" : `, as ${printable(reading.outlet)} tells it`;
  return {
    ...{ id: toll, href: server + figureAddress(reading.article, reading.reading), words, interval, said },
    source: origin.kind === "none" || origin.name === "" ? "no source named" : printable(origin.name),
    label: `“${words}”: ${speaker}, ${describeUttered({ said, firstTold })}${outlet}`,
    from: reading.period?.from ?? null,
    to: reading.period?.to ?? null,
  };
}

/** "People reported killed or wounded" */
export const countedOf = ({ measure }: Pick<SubjectFacts, "measure">) => labelOf(measure, "asserted");

/** "People reported killed, among Russian soldiers, in Ukraine" */
export function subjectTitle(subject: Pick<SubjectFacts, "measure" | "group" | "place">): string {
  const { group, place } = subject;
  const counted = countedOf(subject);
  return [
    counted.charAt(0).toUpperCase() + counted.slice(1),
    ...(group === null ? [] : [`${wordBeforeGroup(group)} ${printable(group)}`]),
    ...(place === null ? [] : [`in ${printable(place)}`]),
  ].join(", ");
}

const titleOf = (subject: SubjectFacts, chart: ChartKind) =>
  `${subjectTitle(subject)}${chart === "per-day" ? ": people a day" : ""}`;
