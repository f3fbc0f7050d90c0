/**
 * Where the numbers of people lie: domain and ticks of the upright axis, and which tolls it cannot show. Ticks are whole people
 * where the numbers are; a scale of counts begins at nought.
 */
import type { Interval } from "../domain/comparison.ts";

export interface ValueScale {
  readonly type: "linear" | "log";
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** "none": has no bound at all; "below": all of it is nought or less, on a logarithmic scale; "reaches": a part of it is. */
export type Fit = "whole" | "reaches" | "below" | "none";

export function fitOf({ low, high }: Interval, type: ValueScale["type"]): Fit {
  if (low === null && high === null) return "none";
  if (type === "linear") return "whole";
  if (high !== null && high <= 0) return "below";
  if (low !== null && low <= 0) return high === null ? "below" : "reaches";
  return "whole";
}

export function valueScale(intervals: readonly Interval[], type: ValueScale["type"], count: number): ValueScale {
  const bounds = intervals.flatMap(({ low, high }) => [low, high]).filter((bound) => bound !== null);
  if (type === "log") return logScale(bounds.filter((bound) => bound > 0));
  const least = bounds.reduce((a, b) => Math.min(a, b), 0);
  const most = bounds.reduce((a, b) => Math.max(a, b), 0);
  const span = most - least || 1;
  const step = niceStep(span / count, bounds.every(Number.isInteger));
  const first = Math.floor(least / step);
  const last = Math.ceil((most || 1) / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step));
  return { type, domain: [ticks[0]!, ticks.at(-1)!], ticks };
}

function niceStep(rough: number, isWhole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough * 0.999)!;
  return isWhole ? Math.max(1, step) : tidy(step);
}

/** 0.30000000000000004 → 0.3 */
const tidy = (value: number) => Number(value.toPrecision(12));

function logScale(bounds: readonly number[]): ValueScale {
  const least = bounds.reduce((a, b) => Math.min(a, b), bounds[0] ?? 1);
  const most = bounds.reduce((a, b) => Math.max(a, b), bounds[0] ?? 10);
  const powers = Math.log10(most / least);
  const factors = powers > 4 ? [1] : powers > 1.6 ? [1, 3] : [1, 2, 5];
  const candidates: number[] = [];
  for (let power = Math.floor(Math.log10(least)) - 1; power <= Math.ceil(Math.log10(most)) + 1; power += 1) {
    candidates.push(...factors.map((factor) => tidy(factor * 10 ** power)));
  }
  const first = candidates.findLastIndex((tick) => tick <= least);
  const next = candidates.findIndex((tick) => tick >= most);
  const ticks = candidates.slice(first, Math.max(next, first + 1) + 1);
  return { type: "log", domain: [ticks[0]!, ticks.at(-1)!], ticks };
}

/** 1234567.5 → "1,234,567.5" */
export function grouped(value: number): string {
  const [whole, rest] = String(tidy(Math.abs(value))).split(".");
  const digits = whole!.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${value < 0 ? "−" : ""}${digits}${rest === undefined ? "" : `.${rest}`}`;
}
